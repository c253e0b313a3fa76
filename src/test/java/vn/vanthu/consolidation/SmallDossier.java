package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Outline.Indicator.Trait;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.extraction.Confidence;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.Section;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Check;
import vn.vanthu.obligation.CheckNotation;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/**
 * A dossier of a few units and lines, written cell by cell. A cell is what a unit writes: "12", "-", "", "12/15", "1 ; 2"
 * for two lines of one indicator, "5 [Nghìn đồng]" with a printed unit of measure, "7 ?" for a doubtful reading, "7 | Lũy kế" with
 * a remark; a line that is not named is not in the unit's annex.
 */
final class SmallDossier {

    private final List<Outline.Indicator> lines = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final Map<ReportingPeriod, List<UnitReturn>> returns = new LinkedHashMap<>();
    private final ReportingPeriod period;
    private final ReportingPeriod last;

    /** @param period what is reported on: 2026Q2, 2026H1, 2026 */
    SmallDossier(String period) {
        this.period = ReportingPeriod.parse(period);
        this.last = this.period.kind() == ReportingPeriod.Kind.HALF
                ? ReportingPeriod.half(this.period.year() - 1, this.period.number())
                : this.period.previous();
    }

    SmallDossier line(String code, String measure, Gathering gathering) {
        lines.add(new Outline.Indicator(code, code, "Chỉ tiêu " + code, measure, gathering));
        return this;
    }

    /** A stock that begins anew with the year. */
    SmallDossier yearly(String code, String measure) {
        return stock(code, measure, Trait.YEAR);
    }

    SmallDossier stock(String code, String measure, Trait... traits) {
        lines.add(new Outline.Indicator(code, code, "Chỉ tiêu " + code, measure, Gathering.STOCK, Set.of(traits)));
        return this;
    }

    SmallDossier check(String... notations) {
        Arrays.stream(notations).map(CheckNotation::parse).forEach(checks::add);
        return this;
    }

    /** @param cells code, cell, code, cell … */
    SmallDossier unit(int index, State state, String... cells) {
        return returned(period, index, state, cells);
    }

    SmallDossier unit(int index, String... cells) {
        return unit(index, State.ON_TIME, cells);
    }

    /** The unit's last report came in the place of another one, which said this. */
    SmallDossier replaced(int index, String subject, Verdict verdict, String... cells) {
        List<UnitReturn> units = returns.get(period);
        UnitReturn last = units.remove(units.size() - 1);
        UnitReturn.Content before = content(period, unit(index), State.ON_TIME, cells);
        UnitReturn.Content now = last.content().orElseThrow();
        units.add(new UnitReturn(
                last.standing(),
                Optional.of(new UnitReturn.Content(
                        now.caseNumber(),
                        2,
                        now.verdict(),
                        now.nil(),
                        about(subject),
                        now.report(),
                        Map.of(),
                        Optional.of(new UnitReturn.Content(
                                "truoc", 1, verdict, false, before.paper(), before.report()))))));
        return this;
    }

    private static AdministrativeDocument about(String subject) {
        AdministrativeDocument blank = AdministrativeDocument.BLANK;
        return new AdministrativeDocument(
                blank.parent(),
                blank.issuer(),
                blank.number(),
                blank.place(),
                blank.date(),
                blank.type(),
                subject,
                blank.recipients(),
                blank.legalBases(),
                blank.body(),
                blank.signer(),
                blank.distribution());
    }

    SmallDossier last(int index, String... cells) {
        return returned(last, index, State.ON_TIME, cells);
    }

    SmallDossier earlier(String earlier, int index, String... cells) {
        return returned(ReportingPeriod.parse(earlier), index, State.ON_TIME, cells);
    }

    Dossier dossier() {
        return new Dossier(
                Instant.parse("2026-12-20T01:00:00Z"),
                returns(period),
                Optional.of(last).filter(returns::containsKey).map(this::returns),
                returns.keySet().stream()
                        .filter(one -> !one.equals(period) && !one.equals(last))
                        .map(this::returns)
                        .toList(),
                List.of());
    }

    FigureLine figure(String code) {
        return FigureTotals.of(dossier()).get(0).lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<OpenQuestion> questions() {
        return Questions.of(dossier(), FigureTotals.of(dossier()));
    }

    private Returns returns(ReportingPeriod of) {
        Outline outline = new Outline(List.of(), List.of(new Outline.Form("", "Phụ lục", lines)));
        return new Returns(
                BuiltIn.REGIMES.obligation(code(of), of).orElseThrow(),
                of,
                outline,
                checks,
                returns.getOrDefault(of, List.of()));
    }

    private SmallDossier returned(ReportingPeriod of, int index, State state, String... cells) {
        Unit unit = unit(index);
        Due due = BuiltIn.DUTIES.due(code(of), of).orElseThrow();
        Duty duty = new Duty(
                unit,
                BuiltIn.REGIMES.obligation(code(of), of).orElseThrow(),
                of,
                due,
                Optional.empty(),
                Optional.empty());
        boolean silent = cells.length == 0 && state != State.NIL;
        returns.computeIfAbsent(of, key -> new ArrayList<>())
                .add(new UnitReturn(
                        new Standing(duty, state, 0, Optional.empty()),
                        silent ? Optional.empty() : Optional.of(content(of, unit, state, cells))));
        return this;
    }

    /** The commune of the number, invented. */
    static Unit unit(int index) {
        return new Unit(
                "xa-" + index,
                "UBND xã số " + index,
                Unit.Kind.XA,
                Set.of("UBND_XA"),
                "xa" + index + "@tinh.example",
                Optional.empty(),
                LocalDate.of(2025, 7, 1),
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                false);
    }

    private static ObligationCode code(ReportingPeriod of) {
        return switch (of.kind()) {
            case HALF -> ObligationCode.REPORT_HALF;
            case YEAR -> ObligationCode.REPORT_YEAR;
            default -> ObligationCode.REPORT_QUARTER;
        };
    }

    private UnitReturn.Content content(ReportingPeriod of, Unit unit, State state, String... cells) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 2) {
            for (String cell : cells[i + 1].split(" ; ", -1)) {
                figures.add(figure(
                        cells[i], cell, new Place(unit.id() + ".docx", new Place.Cell(1, figures.size() + 2, 4))));
            }
        }
        Section section = new Section("I", Section.State.NIL, "", "", new Place("thu.eml", new Place.Whole()));
        return new UnitReturn.Content(
                of + "-" + unit.id(),
                1,
                state == State.HELD ? Verdict.NEEDS_PERSON : Verdict.ACCEPTED,
                state == State.NIL,
                AdministrativeDocument.BLANK,
                new ExtractedReport(new Head(AdministrativeDocument.BLANK, Map.of()), List.of(section), figures));
    }

    private Figure figure(String code, String remarked, Place place) {
        String[] halves = remarked.split(" \\| ", 2);
        String cell = halves[0];
        String measure = lines.stream()
                .filter(line -> line.code().equals(code))
                .map(Outline.Indicator::unit)
                .findFirst()
                .orElse("");
        boolean doubtful = cell.endsWith(" ?");
        int bracket = cell.indexOf(" [");
        String text = doubtful ? cell.substring(0, cell.length() - 2) : bracket < 0 ? cell : cell.substring(0, bracket);
        Amount amount = VietnameseNumbers.read(text, measure);
        Optional<BigDecimal> value =
                amount instanceof Amount.Number number ? Optional.of(number.value()) : Optional.empty();
        Figure.State state = amount instanceof Amount.Number
                ? Figure.State.VALUE
                : amount instanceof Amount.Nil
                        ? Figure.State.NIL
                        : amount instanceof Amount.Blank ? Figure.State.BLANK : Figure.State.UNCLEAR;
        return new Figure(
                code,
                state,
                value,
                text,
                bracket < 0 ? measure : cell.substring(bracket + 2, cell.length() - 1),
                halves.length > 1 ? halves[1] : "",
                place,
                doubtful ? Confidence.LIKELY : Confidence.CERTAIN);
    }
}
