package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.document.Outline;

class RegimesTest {

    private static final Regime FIRST = BuiltIn.REGIMES.all().get(0);
    private static final Regime SECOND = BuiltIn.REGIMES.all().get(1);

    @ParameterizedTest
    @CsvSource({
        "2012Q1, snv-125-2012",
        "2011-2015, snv-125-2012",
        "2020, snv-125-2012",
        "2020Q4, snv-125-2012",
        "2021Q1, cchc-2021",
        "2021-2030, cchc-2021",
        "2030H2, cchc-2021"
    })
    void theRegimeIsPickedByThePeriod(String period, String id) {
        assertThat(BuiltIn.REGIMES.of(ReportingPeriod.parse(period)))
                .map(Regime::id)
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource({"2011", "2011Q4", "2006-2010", "2031Q1", "2026-2031"})
    void outsideAllRegimesThereIsNone(String text) {
        ReportingPeriod period = ReportingPeriod.parse(text);

        assertThat(BuiltIn.REGIMES.of(period)).isEmpty();
        assertThat(BuiltIn.DUTIES.of(period)).isEmpty();
        assertThat(BuiltIn.DUTIES.due(ObligationCode.REPORT_QUARTER, period)).isEmpty();
    }

    @Test
    void bothRegimesHoldAllEightObligations() {
        assertThat(BuiltIn.REGIMES.all()).allSatisfy(regime -> assertThat(regime.obligations())
                .extracting(Obligation::code)
                .containsExactlyInAnyOrder(
                        ObligationCode.PLAN_PERIOD,
                        ObligationCode.PLAN_YEAR,
                        ObligationCode.SCORE_FILE,
                        ObligationCode.REPORT_QUARTER,
                        ObligationCode.REPORT_HALF,
                        ObligationCode.REPORT_YEAR,
                        ObligationCode.INSPECTION_PLAN,
                        ObligationCode.FEEDBACK));
        assertThat(BuiltIn.REGIMES.all())
                .flatMap(Regime::obligations)
                .filteredOn(Obligation::chased)
                .extracting(Obligation::code)
                .doesNotContain(ObligationCode.INSPECTION_PLAN, ObligationCode.FEEDBACK);
        assertThat(FIRST.provisional()).isEmpty();
        assertThat(SECOND.provisional()).contains("125/SNV-CCHC").contains("cho đến khi có quy định mới");
    }

    @Test
    void theInspectionPlanIsNeverDueAndNobodyOutsideTheGroupsOwes() {
        assertThat(BuiltIn.DUTIES.of(ReportingPeriod.year(2012)))
                .extracting(duty -> duty.obligation().code())
                .contains(ObligationCode.PLAN_YEAR, ObligationCode.SCORE_FILE, ObligationCode.REPORT_YEAR)
                .doesNotContain(ObligationCode.INSPECTION_PLAN, ObligationCode.FEEDBACK);
        assertThat(BuiltIn.DUTIES.of(ReportingPeriod.quarter(2012, 1)))
                .hasSize(35)
                .noneMatch(duty -> duty.unit().groups().isEmpty());
    }

    @Test
    void whoOwesAroundTheMergerIsSettledOnTheLastOnTimeDay() {
        assertThat(owing(ReportingPeriod.quarter(2025, 2)))
                .contains("huyen-lak")
                .doesNotContain("xa-krong-no");
        assertThat(owing(ReportingPeriod.quarter(2025, 3)))
                .contains("xa-krong-no")
                .doesNotContain("huyen-lak");
        assertThat(owing(ReportingPeriod.quarter(2025, 1))).contains("so-xay-dung", "so-dan-toc-ton-giao");
        assertThat(owing(ReportingPeriod.quarter(2024, 4))).contains("so-giao-thong-van-tai", "ban-dan-toc");
    }

    @Test
    void thePartsOfBothOutlinesAreThoseOfTheContract() {
        List<String> parts = List.of("I", "II", "II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "III", "IV", "V", "PL");

        assertThat(FIRST.outline().parts()).extracting(Outline.Part::code).containsExactlyElementsOf(parts);
        assertThat(SECOND.outline().parts()).extracting(Outline.Part::code).containsExactlyElementsOf(parts);
        assertThat(optional(FIRST)).containsExactly("V", "PL");
        assertThat(optional(SECOND)).containsExactly("V");
        assertThat(SECOND.outline().parts().get(4).title()).isEqualTo("Cải cách tổ chức bộ máy");
    }

    @Test
    void aHeadingIsKnownInFullAndShortened() {
        Outline.Part second = FIRST.outline().parts().get(1);
        Outline.Part procedures = FIRST.outline().parts().get(3);

        assertThat(second.names()).contains("Kết quả thực hiện công tác CCHC");
        assertThat(procedures.names()).contains("Cải cách TTHC", "Công tác cải cách thủ tục hành chính");
    }

    @Test
    void theSevenFormsHoldAllHundredAndTwentyThreeLines() {
        List<Outline.Form> forms = SECOND.outline().forms();

        assertThat(forms).extracting(Outline.Form::number).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(forms.stream().mapToInt(form -> form.indicators().size()).sum())
                .isEqualTo(123);
        assertThat(forms).flatMap(Outline.Form::indicators).allMatch(line -> line.code()
                .endsWith("/" + line.number()));
        assertThat(FIRST.outline().forms()).singleElement().satisfies(form -> {
            assertThat(form.number()).isEmpty();
            assertThat(form.indicators()).extracting(Outline.Indicator::code).contains("1.1.1", "3.3.5", "7.7.3");
        });
    }

    @Test
    void everyPercentLineHasARangeAndTheNamedSumsAreThere() {
        assertThat(SECOND.checks())
                .extracting(Check::toString)
                .contains("1/2 = 1/2.2 : 1/2.1", "6/2.1 = 6/2.2 + 6/2.3 + 6/2.4 + 6/2.5", "7/4.5 = 7/4.5.2 : 7/4.5.1");
        assertThat(FIRST.checks())
                .extracting(Check::toString)
                .contains("3.3.1 = 3.3.2 + 3.3.5", "3.3 = 3.3.3 : 3.3.2", "1.3.1 >= 1.3.1.1 + 1.3.1.2 + 1.3.1.3");
        for (Regime regime : BuiltIn.REGIMES.all()) {
            Set<String> percent = regime.outline().forms().stream()
                    .flatMap(form -> form.indicators().stream())
                    .filter(line -> line.unit().equals("%"))
                    .map(Outline.Indicator::code)
                    .collect(Collectors.toSet());
            assertThat(regime.checks().stream()
                            .filter(Check.Percent.class::isInstance)
                            .flatMap(check -> check.codes().stream()))
                    .containsExactlyInAnyOrderElementsOf(percent);
        }
    }

    @Test
    void overlapsGapsAndInnerFaultsAreAllNamedAtOnce() {
        Obligation chasedForNothing = new Obligation(
                ObligationCode.FEEDBACK,
                "Phản ánh",
                Optional.empty(),
                Set.of(),
                List.of(),
                "Sở Nội vụ",
                "",
                Optional.empty(),
                Map.of(),
                true,
                "",
                new Recognition(Set.of(), List.of(), List.of()),
                "phản ánh",
                Obligation.Handling.PERSON,
                "",
                Map.of());
        List<Regime> regimes = List.of(
                regime("a", "2012", "2020", List.of()),
                regime("b", "2020Q3", "2023", List.of(chasedForNothing, chasedForNothing)),
                regime("c", "2025", "2026", List.of(), CheckNotation.parse("1 = 2 + 3")),
                regime("d", "2030", "2027", List.of()));

        assertThat(catchThrowableOfType(Contradictions.class, () -> new Regimes(regimes))
                        .errors())
                .containsExactlyInAnyOrder(
                        "a (to 2020) and b (from 2020Q3) overlap",
                        "b (to 2023) and c (from 2025) leave a gap",
                        "c (to 2026) and d (from 2030) leave a gap",
                        "b: obligation FEEDBACK occurs twice",
                        "b: obligation FEEDBACK: is chased but never due",
                        "b: obligation FEEDBACK: has no obligors",
                        "b: obligation FEEDBACK: is chased but never due",
                        "b: obligation FEEDBACK: has no obligors",
                        "c: check 1 = 2 + 3: no indicator 1 that carries a figure",
                        "c: check 1 = 2 + 3: no indicator 2 that carries a figure",
                        "c: check 1 = 2 + 3: no indicator 3 that carries a figure",
                        "d: ends with 2027 before it begins with 2030");
    }

    @Test
    void twoHeadingsOfOneWordingAreRefused() {
        Outline outline = new Outline(
                List.of(
                        new Outline.Part("I", "Đánh giá", List.of(), true),
                        new Outline.Part("II", "Kết quả", List.of("ĐÁNH GIÁ."), true),
                        new Outline.Part("III.1", "Thể chế", List.of(), true)),
                List.of());
        Regime regime = new Regime(
                "a",
                "A",
                ReportingPeriod.year(2012),
                ReportingPeriod.year(2013),
                LocalDate.of(2012, 1, 1),
                Optional.empty(),
                List.of(),
                "",
                List.of(),
                Map.of(Regime.REPORT, outline),
                List.of());

        assertThat(catchThrowableOfType(Contradictions.class, () -> new Regimes(List.of(regime)))
                        .errors())
                .containsExactlyInAnyOrder(
                        "a: outline report: heading danh gia occurs twice",
                        "a: outline report: part III.1: there is no part to hold it");
    }

    private static List<String> optional(Regime regime) {
        return regime.outline().parts().stream()
                .filter(part -> !part.required())
                .map(Outline.Part::code)
                .toList();
    }

    private static List<String> owing(ReportingPeriod period) {
        return BuiltIn.DUTIES.of(period).stream().map(duty -> duty.unit().id()).toList();
    }

    private static Regime regime(String id, String from, String to, List<Obligation> obligations, Check... checks) {
        return new Regime(
                id,
                id,
                ReportingPeriod.parse(from),
                ReportingPeriod.parse(to),
                LocalDate.of(2012, 1, 1),
                Optional.empty(),
                List.of(),
                "",
                obligations,
                Map.of(Regime.REPORT, new Outline(List.of(), List.of())),
                Arrays.asList(checks));
    }
}
