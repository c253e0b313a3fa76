package vn.vanthu.consolidation.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.consolidation.adapter.FilledRegister.Q1;
import static vn.vanthu.consolidation.adapter.FilledRegister.QUARTER;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Consolidator;
import vn.vanthu.consolidation.Dossier;
import vn.vanthu.consolidation.Edition;
import vn.vanthu.consolidation.FigureTotals;
import vn.vanthu.consolidation.InputDigest;
import vn.vanthu.consolidation.Questions;
import vn.vanthu.consolidation.Returns;
import vn.vanthu.consolidation.Share;
import vn.vanthu.consolidation.Source;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.consolidation.adapter.sheet.Links;
import vn.vanthu.consolidation.adapter.sheet.ReportSheets;
import vn.vanthu.consolidation.adapter.xml.ReportXml;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Head;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.adapter.Timestamps;
import vn.vanthu.testing.Databases;

class JdbcReturnShelfTest {

    private static final ReportingPeriod HALF = ReportingPeriod.parse("2026H1");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyUnitThatOwesStandsInTheDossierWithWhatCounts(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        String unit = register.units().get(1);
        String held = register.units().get(2);
        String first = register.answer(unit, Q1, 1, Map.of("3/3.1.1", "10"));
        String second = register.answer(unit, Q1, 2, Map.of("3/3.1.1", "12"));
        register.answer(
                held,
                QUARTER,
                Q1,
                0,
                "NEEDS_PERSON",
                "x.docx",
                FilledRegister.report("x.docx", Map.of("3/3.1.1", "5")));

        Dossier dossier = dossier(register, QUARTER, Q1, register.clock.instant());

        assertThat(dossier.now().units())
                .extracting(returned -> returned.unit().id())
                .isEqualTo(register.units());
        UnitReturn returned = of(dossier.now(), unit);
        assertThat(returned.content().orElseThrow().caseNumber()).isEqualTo(second);
        assertThat(returned.content().orElseThrow().version()).isEqualTo(2);
        assertThat(returned.content().orElseThrow().before()).hasValueSatisfying(before -> {
            assertThat(before.caseNumber()).isEqualTo(first);
            assertThat(before.report().figures())
                    .extracting(figure -> figure.value().orElseThrow())
                    .containsExactly(BigDecimal.TEN);
            assertThat(before.report().sections()).isEmpty();
        });
        assertThat(returned.content().orElseThrow().paper().number()).isEqualTo(new DocumentNumber("2", "BC-UBND"));
        assertThat(returned.content().orElseThrow().report().sections()).hasSize(1);
        assertThat(of(dossier.now(), held).standing().state()).isEqualTo(State.HELD);
        assertThat(of(dossier.now(), held).content()).isEmpty();
        assertThat(FigureTotals.of(dossier).stream()
                        .flatMap(form -> form.lines().stream())
                        .filter(line -> line.indicator().code().equals("3/3.1.1")))
                .singleElement()
                .extracting(line -> line.total().toString())
                .asString()
                .contains("12");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void asManyPapersAsThereAreComeOutOfTheRegisterEachInTheVersionThatCounts(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        List<String> units = register.units();
        units.forEach(unit -> register.answer(unit, Q1, 1, Map.of("3/3.1.1", "10")));
        List<String> corrected = units.stream()
                .map(unit -> register.answer(unit, Q1, 2, Map.of("3/3.1.1", "12")))
                .toList();

        Dossier dossier = dossier(register, QUARTER, Q1, register.clock.instant());

        assertThat(units).hasSizeGreaterThan(100);
        assertThat(dossier.now().units())
                .extracting(returned -> returned.content().orElseThrow().caseNumber())
                .isEqualTo(corrected);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofAMomentNothingCountsThatWasDecidedLater(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        String unit = register.units().get(0);
        String first = register.answer(unit, Q1, 1, Map.of("3/3.1.1", "10"));
        Instant then = register.clock.instant();
        register.answer(unit, Q1, 2, Map.of("3/3.1.1", "12"));

        assertThat(of(dossier(register, QUARTER, Q1, then).now(), unit)
                        .content()
                        .orElseThrow()
                        .caseNumber())
                .isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatASupplementLeavesAsItWasIsFoundInTheSubmissionThatBroughtIt(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        String unit = register.units().get(0);
        String first = register.answer(unit, Q1, 1, Map.of("3/3.1.1", "10"));
        Figure given = FilledRegister.report("bao-cao.docx", Map.of("3/3.1.1", "10"))
                .figures()
                .get(0);
        Figure added = FilledRegister.report("bao-cao.docx", Map.of("3/3.1.2", "4"))
                .figures()
                .get(0);
        assertThat(added.at()).isEqualTo(given.at());
        String second = register.answer(
                unit,
                QUARTER,
                Q1,
                2,
                "ACCEPTED",
                true,
                "bao-cao.docx",
                new ExtractedReport(Head.NONE, List.of(), List.of(given, added)));

        UnitReturn.Content content = of(
                        dossier(register, QUARTER, Q1, register.clock.instant()).now(), unit)
                .content()
                .orElseThrow();

        assertThat(content.source("3/3.1.1", given.at())).isEqualTo(new Source(first, 1, given.at()));
        assertThat(content.source("3/3.1.2", added.at())).isEqualTo(new Source(second, 2, added.at()));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatAWholeNewVersionRepeatsIsFoundInTheNewVersion(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        String unit = register.units().get(0);
        register.answer(unit, Q1, 1, Map.of("3/3.1.1", "10"));
        String second = register.answer(unit, Q1, 2, Map.of("3/3.1.1", "10"));

        UnitReturn.Content content = of(
                        dossier(register, QUARTER, Q1, register.clock.instant()).now(), unit)
                .content()
                .orElseThrow();

        Place at = content.report().figures().get(0).at();
        assertThat(content.source("3/3.1.1", at)).isEqualTo(new Source(second, 2, at));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCaseThatAClerkLetCountSaysWhatItsPapersSay(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        String unit = register.units().get(0);
        register.answer(
                unit, QUARTER, Q1, 1, "SUPPLEMENT", "a.docx", FilledRegister.report("a.docx", Map.of("3/3.1.1", "10")));
        Instant before = register.clock.instant();
        String settled =
                register.settled(unit, Q1, Optional.of(FilledRegister.report("bao-cao.docx", Map.of("3/3.1.1", "12"))));

        UnitReturn counted =
                of(dossier(register, QUARTER, Q1, register.clock.instant()).now(), unit);

        UnitReturn.Content content = counted.content().orElseThrow();
        assertThat(content.caseNumber()).isEqualTo(settled);
        assertThat(content.version()).isEqualTo(2);
        assertThat(content.report().figures().get(0).text()).isEqualTo("12");
        assertThat(of(dossier(register, QUARTER, Q1, before).now(), unit)
                        .content()
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCaseThatAClerkLetCountAndNobodyCouldReadIsNamedSo(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        String silent = register.units().get(0);
        String spoken = register.units().get(1);
        register.settled(silent, Q1, Optional.empty());
        String first = register.answer(
                spoken,
                QUARTER,
                Q1,
                1,
                "SUPPLEMENT",
                "a.docx",
                FilledRegister.report("a.docx", Map.of("3/3.1.1", "7")));
        register.settled(spoken, Q1, Optional.empty());

        Dossier dossier = dossier(register, QUARTER, Q1, register.clock.instant());

        assertThat(of(dossier.now(), silent).content()).isEmpty();
        assertThat(of(dossier.now(), spoken).content().orElseThrow().caseNumber())
                .isEqualTo(first);
        List<Share> shares = FigureTotals.of(dossier).stream()
                .flatMap(form -> form.lines().stream())
                .filter(line -> line.indicator().code().equals("3/3.1.1"))
                .findFirst()
                .orElseThrow()
                .shares();
        assertThat(shares)
                .filteredOn(share -> share.unit().id().equals(silent))
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.use()).isEqualTo(Share.Use.UNREAD);
                    assertThat(share.lacking()).isTrue();
                });
        assertThat(shares)
                .filteredOn(share -> share.unit().id().equals(spoken))
                .extracting(Share::use)
                .containsExactly(Share.Use.COUNTED);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLongerPeriodIsHeldAgainstTheShorterOnesOfItsYearAndTheSamePeriodBefore(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        String unit = register.units().get(0);
        register.clock.advance(Duration.ofDays(100));
        register.answer(unit, Q1, 1, Map.of("3/3.1.1", "10"));
        ObligationCode half = ObligationCode.REPORT_HALF;
        register.answer(
                unit, half, HALF, 1, "ACCEPTED", "a.docx", FilledRegister.report("a.docx", Map.of("3/3.1.1", "30")));

        Dossier dossier = dossier(register, half, HALF, register.clock.instant());

        assertThat(dossier.last()).isEmpty();
        assertThat(dossier.within()).extracting(Returns::period).containsExactly(Q1);
        UnitReturn.Content within = of(dossier.within().get(0), unit).content().orElseThrow();
        assertThat(within.report().figures()).hasSize(1);
        assertThat(within.report().sections()).isEmpty();
        Dossier second = dossier(register, QUARTER, ReportingPeriod.parse("2026Q2"), register.clock.instant());
        assertThat(second.last().orElseThrow().period()).isEqualTo(Q1);
        assertThat(second.trend()).extracting(Dossier.PastPeriod::period).containsExactly(Q1);
    }

    @Test
    void bothDatabasesGiveTheSameDossierAndTheSameBytes() {
        List<ConsolidatedReport> reports = Stream.of(Databases.values())
                .map(kind -> new FilledRegister(kind, folder))
                .map(register -> {
                    List<String> units = register.units();
                    register.answer(units.get(3), Q1, 1, Map.of("3/3.1.1", "10", "3/3.1.2", "9.5"));
                    register.answer(units.get(0), Q1, 1, Map.of("3/3.1.1", "7"));
                    register.answer(units.get(3), Q1, 2, Map.of("3/3.1.1", "11"));
                    register.own.write(QUARTER, Q1, "II.3", "Đã kiểm tra.", "Lê Thị Mẫu", register.clock.instant());
                    return Consolidator.of(dossier(register, QUARTER, Q1, register.clock.instant()));
                })
                .toList();

        ConsolidatedReport first = reports.get(0);
        ConsolidatedReport second = reports.get(1);
        assertThat(second.dossier()).isEqualTo(first.dossier());
        assertThat(InputDigest.of(second.dossier())).isEqualTo(InputDigest.of(first.dossier()));
        WholeReport one = WholeReport.of(first, Edition.PREVIEW);
        WholeReport other = WholeReport.of(second, Edition.PREVIEW);
        assertThat(ReportXml.write(other)).isEqualTo(ReportXml.write(one));
        assertThat(ReportSheets.write(other, Links.NONE)).isEqualTo(ReportSheets.write(one, Links.NONE));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPeriodWithoutARegimeHasNoDossier(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        assertThat(register.shelf.dossier(QUARTER, ReportingPeriod.parse("1999Q1"), FilledRegister.START))
                .isEmpty();
    }

    private static Dossier dossier(
            FilledRegister register, ObligationCode obligation, ReportingPeriod period, Instant asOf) {
        return register.shelf.dossier(obligation, period, asOf).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasRejectedIsNotThereAndWhatAClerkAcceptedByHandHasNoFigures(Databases kind) {
        FilledRegister register = new FilledRegister(kind, folder);
        String rejected = register.units().get(0);
        String stands = register.units().get(1);
        String closed = register.units().get(2);
        ExtractedReport ten = FilledRegister.report("x.docx", Map.of("3/3.1.1", "10"));
        register.answer(rejected, QUARTER, Q1, 0, "REJECTED", "x.docx", ten);
        register.answer(stands, Q1, 1, Map.of("3/3.1.1", "7"));
        register.answer(stands, QUARTER, Q1, 0, "REJECTED", "x.docx", ten);
        String held = register.answer(closed, QUARTER, Q1, 0, "NEEDS_PERSON", "x.docx", ten);
        close(register, held, closed);

        Dossier dossier = dossier(register, QUARTER, Q1, register.clock.instant());
        List<Share> shares = FigureTotals.of(dossier).stream()
                .flatMap(form -> form.lines().stream())
                .filter(line -> line.indicator().code().equals("3/3.1.1"))
                .findFirst()
                .orElseThrow()
                .shares();

        assertThat(of(dossier.now(), rejected).standing().answered()).isFalse();
        assertThat(of(dossier.now(), closed).standing().state()).isEqualTo(State.ON_TIME);
        assertThat(shares.subList(0, 3))
                .extracting(Share::use)
                .containsExactly(Share.Use.MISSING, Share.Use.COUNTED, Share.Use.UNREAD);
        assertThat(shares.get(1).value()).contains(new BigDecimal("7"));
        assertThat(Questions.of(dossier, FigureTotals.of(dossier))).isEmpty();
    }

    /** A clerk says that the case counts for the unit's report, in time. */
    private static void close(FilledRegister register, String caseNumber, String unit) {
        long id = register.jdbc
                .sql("select id from submission where case_number = :case")
                .param("case", caseNumber)
                .query(Long.class)
                .single();
        register.clock.advance(Duration.ofSeconds(1));
        register.jdbc
                .sql("insert into closing (submission_id, closed_at, closed_by, note) values (:id, :now, 'x', 'y')")
                .param("id", id)
                .param("now", Timestamps.of(register.clock.instant()))
                .update();
        register.jdbc
                .sql(
                        """
                insert into closing_duty (submission_id, unit_id, obligation, period, counted_at, days_late)
                values (:id, :unit, :obligation, :period, :now, 0)""")
                .param("id", id)
                .param("unit", unit)
                .param("obligation", QUARTER.name())
                .param("period", Q1.toString())
                .param("now", Timestamps.of(register.clock.instant()))
                .update();
    }

    private static UnitReturn of(Returns returns, String unit) {
        return returns.units().stream()
                .filter(one -> one.unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
