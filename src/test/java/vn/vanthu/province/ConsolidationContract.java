package vn.vanthu.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Consolidator;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.OpenQuestion;
import vn.vanthu.consolidation.Province.Planted;
import vn.vanthu.consolidation.ReportForms.Format;
import vn.vanthu.consolidation.Share;
import vn.vanthu.consolidation.SubmissionStatus.Rates;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.consolidation.adapter.Drawing;
import vn.vanthu.consolidation.adapter.JdbcReturnShelf;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.registration.adapter.Timestamps;

/** What must hold of the report that is drawn up from the papers of a whole province. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConsolidationContract {

    /** Errors that make a paper incomplete whatever else it says. */
    private static final Set<OpenQuestion.Kind> RETURNED =
            EnumSet.of(OpenQuestion.Kind.TWO_VALUES, OpenQuestion.Kind.UNCLEAR, OpenQuestion.Kind.ADDED_WRONGLY);

    private static final Set<LetterKind> ANSWERS = EnumSet.of(LetterKind.RECEIPT, LetterKind.SUPPLEMENT_REQUEST);

    private final long seed;
    private final int units;

    private PlayedProvince played;
    private Instant drawn;
    private Drawing drawing;
    private ConsolidatedReport report;
    private List<Letter> letters;

    ConsolidationContract(long seed, int units) {
        this.seed = seed;
        this.units = units;
    }

    private record Letter(String unit, LetterKind kind, Instant made) {}

    @BeforeAll
    void play(@TempDir Path folder) {
        played = new PlayedProvince(folder, seed, units).play();
        drawn = played.clock.instant();
        drawing = played.draw();
        report = new JdbcReturnShelf(played.registers.database, played.duties)
                .dossier(ObligationCode.REPORT_QUARTER, PlayedProvince.PERIOD, drawn)
                .map(Consolidator::of)
                .orElseThrow();
        letters = played.registers
                .jdbc
                .sql("select unit_id, kind, made_at from letter where made_at >= :begun order by made_at")
                .param("begun", Timestamps.of(PlayedProvince.BEGUN))
                .query((row, n) -> new Letter(
                        row.getString("unit_id"),
                        LetterKind.valueOf(row.getString("kind")),
                        Timestamps.instant(row, "made_at")))
                .list();
    }

    @Test
    void everyTotalIsTheTruth() {
        Map<String, String> told = new TreeMap<>();
        Map<String, String> truth = new TreeMap<>();
        lines().forEach(line -> {
            String code = line.indicator().code();
            if (line.total() instanceof FigureLine.Sum sum) {
                told.put(code, plain(sum.value()));
                truth.put(code, plain(decimal(played.province.total(code))));
            } else if (line.total() instanceof FigureLine.SumOfLines sum) {
                told.put(code, plain(sum.value()));
                truth.put(code, plain(decimal(played.province.total(code))));
            } else if (line.total() instanceof FigureLine.Ratio ratio) {
                long[] sums = played.province.ratio(code);
                told.put(code, plain(ratio.numerator()) + " : " + plain(ratio.denominator()));
                truth.put(code, plain(decimal(sums[0])) + " : " + plain(decimal(sums[1])));
            } else if (line.total() instanceof FigureLine.Counts counts) {
                told.put(code, counts.byCode().toString());
                truth.put(code, played.province.codes(code).toString());
            } else {
                assertThat(line.indicator().gathering().name()).as(code).isIn("TEXT", "NONE");
            }
        });
        assertThat(told).hasSizeGreaterThan(90).isEqualTo(truth);
    }

    @Test
    void everyUnitsFigureLeadsToTheSubmissionThatBroughtIt() {
        Map<String, String> cases = report.dossier().now().units().stream()
                .filter(unit -> unit.content().isPresent())
                .collect(Collectors.toMap(
                        unit -> unit.unit().id(), unit -> unit.content().get().caseNumber()));
        assertThat(lines().stream().flatMap(line -> line.shares().stream()))
                .filteredOn(share ->
                        share.use() == Share.Use.COUNTED && share.source().isPresent())
                .hasSizeGreaterThan(70 * units)
                .allSatisfy(share -> assertThat(share.source().get().caseNumber())
                        .isEqualTo(cases.get(share.unit().id())));
    }

    @Test
    void everyPlantedErrorThatAPaperCanHoldIsAnOpenQuestion() {
        assertThat(report.questions())
                .extracting(
                        question -> new Planted(question.kind(), question.unit().id(), question.code()))
                .containsAll(played.province.planted().stream()
                        .filter(planted -> planted.kind() != OpenQuestion.Kind.DOUBTFUL_READING)
                        .toList());
        assertThat(report.questions())
                .filteredOn(question -> !faulty().contains(question.unit().id()))
                .allSatisfy(question -> {
                    assertThat(question.kind()).isEqualTo(OpenQuestion.Kind.TWO_VALUES);
                    assertThat(replacing()).contains(question.unit().id());
                });
    }

    /** Units whose second report, without saying that it corrects the first, gives other figures than that complete one. */
    private Set<String> replacing() {
        return report.dossier().now().units().stream()
                .filter(unit -> unit.content().stream()
                        .flatMap(now -> now.before().stream()
                                .filter(before -> before.verdict() == Verdict.ACCEPTED)
                                .filter(before -> !values(before).equals(values(now))))
                        .findAny()
                        .isPresent())
                .map(unit -> unit.unit().id())
                .collect(Collectors.toSet());
    }

    private static Map<String, BigDecimal> values(UnitReturn.Content content) {
        Map<String, BigDecimal> values = new TreeMap<>();
        content.report().figures().forEach(figure -> figure.value()
                .ifPresent(value -> values.put(figure.code(), value.stripTrailingZeros())));
        return values;
    }

    @Test
    void aSecondReportThatDoesNotSayThatItCorrectsTheFirstIsAskedAbout() {
        assertThat(report.questions().stream()
                        .filter(question -> question.kind() == OpenQuestion.Kind.TWO_VALUES)
                        .map(question -> question.unit().id()))
                .isNotEmpty()
                .containsAll(replacing());
    }

    @Test
    void theLastPeriodIsTheOneThatTheUnitsReportedBefore() {
        assertThat(report.dossier().last().orElseThrow().units()).allSatisfy(unit -> assertThat(
                        unit.content().orElseThrow().report().figures())
                .isNotEmpty());
        assertThat(lines())
                .filteredOn(line -> line.total() instanceof FigureLine.Sum)
                .allSatisfy(line ->
                        assertThat(line.last()).as(line.indicator().code()).isPresent());
    }

    @Test
    void eachUnitStandsAsItAnswered() {
        Map<String, UnitReturn> truth = played.truth.now().units().stream()
                .collect(Collectors.toMap(unit -> unit.unit().id(), unit -> unit));
        assertThat(report.dossier().now().units()).hasSize(units).allSatisfy(unit -> {
            UnitReturn known = truth.get(unit.unit().id());
            boolean returned = asked(unit.unit().id());
            State expected = known.standing().state() == State.ON_TIME && returned
                    ? State.SUPPLEMENT
                    : known.standing().state();
            assertThat(unit.standing().state()).as(unit.unit().id()).isEqualTo(expected);
            known.content().ifPresent(content -> {
                assertThat(unit.standing().daysLate())
                        .as(unit.unit().id())
                        .isEqualTo(known.standing().daysLate());
                assertThat(unit.standing().answer().orElseThrow().version())
                        .as(unit.unit().id())
                        .isEqualTo(expected == State.HELD ? 0 : content.version());
            });
        });
        assertThat(played.province.planted())
                .filteredOn(planted -> RETURNED.contains(planted.kind()))
                .allSatisfy(planted -> assertThat(asked(planted.unitId()))
                        .as(planted.toString())
                        .isTrue());
    }

    @Test
    void theRatesCountWhatTheUnitsDid() {
        Rates rates = report.status().all();
        int incomplete = (int) played.truth.now().units().stream()
                .filter(unit -> asked(unit.unit().id()))
                .count();

        assertThat(rates.owed())
                .isEqualTo(units - count(State.EXEMPT))
                .isEqualTo(rates.onTime() + rates.late() + rates.missing());
        assertThat(rates.missing()).isEqualTo(count(State.MISSING));
        assertThat(rates.received()).isEqualTo(rates.owed() - count(State.MISSING));
        assertThat(rates.late()).isEqualTo(count(State.LATE));
        assertThat(rates.nil()).isEqualTo(count(State.NIL));
        assertThat(rates.exempt()).isEqualTo(count(State.EXEMPT));
        assertThat(rates.supplement()).isEqualTo(incomplete);
        assertThat(report.status().groups().stream()
                        .mapToInt(group -> group.rates().owed())
                        .sum())
                .isEqualTo(rates.owed());
    }

    @Test
    void theLettersToTheUnitsWentOutBefore() {
        assertThat(letters).allSatisfy(letter -> assertThat(letter.made()).isBefore(drawn));
        played.truth.now().units().forEach(unit -> {
            String id = unit.unit().id();
            switch (unit.standing().state()) {
                case MISSING ->
                    assertThat(letters)
                            .filteredOn(letter -> letter.unit().equals(id))
                            .extracting(Letter::kind)
                            .contains(LetterKind.OVERDUE);
                case SUPPLEMENT -> assertThat(asked(id)).as(id).isTrue();
                case EXEMPT, HELD -> assertThat(asked(id)).as(id).isFalse();
                default ->
                    assertThat(letters)
                            .filteredOn(letter -> letter.unit().equals(id))
                            .extracting(Letter::kind)
                            .containsAnyOf(LetterKind.RECEIPT, LetterKind.SUPPLEMENT_REQUEST);
            }
        });
        assertThat(played.registers
                        .jdbc
                        .sql("select distinct state from outbox")
                        .query(String.class)
                        .list())
                .containsExactly("SENT");
    }

    @Test
    void whateverWentToAUnitHadBeenSentWhenTheDeskDrewTheReport() {
        assertThat(drawing.state()).isEqualTo(Drawing.State.DRAFT);
        assertThat(drawing.drawn().at()).isEqualTo(drawn);
        assertThat(drawing.asOf()).isBefore(drawn);
        List<Instant> sent = played.registers
                .jdbc
                .sql("select sent_at from outbox where sent_at is not null")
                .query((row, n) -> Timestamps.instant(row, "sent_at"))
                .list();
        assertThat(sent).hasSizeGreaterThan(units).allSatisfy(moment -> assertThat(moment)
                .isBefore(drawn));
        played.province.planted().stream()
                .filter(planted -> RETURNED.contains(planted.kind()))
                .forEach(planted -> assertThat(letters)
                        .filteredOn(letter -> letter.unit().equals(planted.unitId())
                                && letter.kind() == LetterKind.SUPPLEMENT_REQUEST)
                        .as(planted.toString())
                        .isNotEmpty()
                        .allSatisfy(letter -> assertThat(letter.made()).isBefore(drawn)));
    }

    @Test
    void everyTotalInEveryFormIsTheTruth() throws Exception {
        Map<String, String> truth = new TreeMap<>();
        lines().forEach(line -> {
            String code = line.indicator().code();
            switch (line.indicator().gathering()) {
                case FLOW, STOCK -> truth.put(code, plain(decimal(played.province.total(code))));
                case RATIO -> truth.put(code, percent(played.province.ratio(code)));
                case CODE -> truth.put(code, played.province.codes(code).toString());
                case TEXT, NONE -> {}
            }
        });
        assertThat(truth).hasSizeGreaterThan(90);
        assertThat(others(truth, DrawnTotals.xml(file(Format.XML)))).isEmpty();
        assertThat(others(truth, DrawnTotals.xlsx(file(Format.XLSX)))).isEmpty();
        assertThat(others(truth, DrawnTotals.pages("bao-cao.docx", file(Format.DOCX))))
                .isEmpty();
        assertThat(others(truth, DrawnTotals.pages("bao-cao.pdf", file(Format.PDF))))
                .isEmpty();
    }

    /** Where a file says otherwise than the truth. */
    private static Map<String, String> others(Map<String, String> truth, Map<String, String> told) {
        Map<String, String> others = new TreeMap<>();
        Stream.concat(truth.keySet().stream(), told.keySet().stream())
                .filter(code -> !Objects.equals(truth.get(code), told.get(code)))
                .forEach(code -> others.put(code, told.get(code) + " for " + truth.get(code)));
        return others;
    }

    @Test
    void everyPlantedErrorStandsInTheDraftWithWhatWasUsedAndWhy() {
        String questions = drawing.questions();
        played.province.planted().stream()
                .filter(planted -> planted.kind() != OpenQuestion.Kind.DOUBTFUL_READING)
                .forEach(planted -> assertThat(questions).contains("\"unit\":\"" + planted.unitId() + "\""));
        assertThat(report.questions()).allSatisfy(question -> {
            assertThat(question.found()).isNotBlank();
            assertThat(question.used()).isNotBlank();
            assertThat(question.why()).isNotBlank();
            assertThat(question.sources()).isNotEmpty();
        });
    }

    private byte[] file(Format format) {
        return played.registers.originals.load(drawing.files().get(format)).bytes();
    }

    /** Half up, two decimals; 100 of nothing, and nothing for a part of nothing. */
    private static String percent(long[] ratio) {
        if (ratio[1] == 0) {
            return ratio[0] == 0 ? "100.00" : "";
        }
        long hundredths = Math.floorDiv(ratio[0] * 20000 + ratio[1], 2 * ratio[1]);
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    @Test
    void theUnitsOwnWordsAreTold() {
        assertThat(report.narrative().chapters())
                .allSatisfy(chapter -> assertThat(chapter.points().isEmpty()
                                && chapter.unchanged().isEmpty()
                                && chapter.part().area())
                        .as(chapter.part().code())
                        .isFalse());
        assertThat(report.narrative().problems()).isNotEmpty();
    }

    @Test
    void theReportStandsInThreeForms() throws Exception {
        new ThreeForms(report).hold();
    }

    private List<FigureLine> lines() {
        return report.forms().stream().flatMap(form -> form.lines().stream()).toList();
    }

    private Set<String> faulty() {
        return played.province.planted().stream().map(Planted::unitId).collect(Collectors.toSet());
    }

    /** True when the last answer to the unit asks it for a supplement. */
    private boolean asked(String unit) {
        return letters.stream()
                .filter(letter -> letter.unit().equals(unit) && ANSWERS.contains(letter.kind()))
                .reduce((earlier, later) -> later)
                .filter(letter -> letter.kind() == LetterKind.SUPPLEMENT_REQUEST)
                .isPresent();
    }

    private int count(State state) {
        return (int) played.truth.now().units().stream()
                .filter(unit -> unit.standing().state() == state)
                .count();
    }

    private static BigDecimal decimal(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
