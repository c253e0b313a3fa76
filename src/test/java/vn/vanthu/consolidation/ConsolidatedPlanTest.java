package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.consolidation.ConsolidatedPlan.Budget;
import vn.vanthu.consolidation.ConsolidatedPlan.Task;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.PlanItem;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

class ConsolidatedPlanTest {

    @Test
    void tasksStandUnderTheirAreasAndTheirBudgetsAreAdded() {
        ConsolidatedPlan plan = ConsolidatedPlan.of(plans().dossier());
        assertThat(plan.areas())
                .filteredOn(area -> !area.tasks().isEmpty())
                .extracting(
                        area -> area.part().map(part -> part.code()).orElse("-"),
                        area -> area.tasks().stream().map(Task::task).toList(),
                        ConsolidatedPlan.Area::budget)
                .containsExactly(
                        tuple(
                                "II.1",
                                List.of("Rà soát văn bản", "Ban hành văn bản"),
                                new Budget(new BigDecimal("62000000"), 2, 0)),
                        tuple("II.2", List.of("Công khai thủ tục"), new Budget(BigDecimal.ZERO, 0, 1)),
                        tuple("-", List.of("Tuyên truyền"), new Budget(BigDecimal.ZERO, 0, 0)));
        assertThat(plan.budget().dong()).isEqualByComparingTo("62000000");
        assertThat(plan.areas()).hasSize(7);
        assertThat(plan.without()).extracting(Unit::id).containsExactly("xa-c");
    }

    @Test
    void whatCannotBeReadIsAskedAndNotAdded() {
        assertThat(ConsolidatedPlan.of(plans().dossier()).questions())
                .extracting(OpenQuestion::kind, question -> question.unit().id(), OpenQuestion::found)
                .containsExactly(tuple(
                        OpenQuestion.Kind.UNCLEAR,
                        "xa-b",
                        "\"10 - 15 triệu đồng\" - kinh phí của nhiệm vụ \"Công khai thủ tục\""));
    }

    @Test
    void tasksWithoutOutputOrTimeAreNamed() {
        ConsolidatedPlan plan = ConsolidatedPlan.of(plans().dossier());
        assertThat(plan.withoutOutput()).extracting(Task::task).containsExactly("Công khai thủ tục");
        assertThat(plan.withoutTiming()).extracting(Task::task).containsExactly("Tuyên truyền");
    }

    @Test
    void aReportIsNoPlan() {
        Dossier reports = InventedReturns.ofQuarter(1).dossier();
        assertThatThrownBy(() -> ConsolidatedPlan.of(reports)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 triệu đồng | Kinh phí | 12000000",
                "1,5 tỷ | Kinh phí | 1500000000",
                "1,5 tỉ đồng | Kinh phí | 1500000000",
                "50.000.000 đồng | Kinh phí | 50000000",
                "50.000.000đ | Kinh phí | 50000000",
                "50 | Kinh phí (triệu đồng) | 50000000",
                "250.000 | KINH PHÍ DỰ KIẾN (ĐVT: NGHÌN ĐỒNG) | 250000000",
                "20 (ngân sách xã) | Kinh phí, triệu đồng | 20000000",
                "2 tỷ đồng | Kinh phí (triệu đồng) | 2000000000",
                "Dự kiến khoảng 30 trđ | Kinh phí | 30000000",
                "0 | Kinh phí (đồng) | 0"
            })
    void anAmountIsReadInDong(String cell, String heading, BigDecimal dong) {
        assertThat(Money.read(cell, heading)).isInstanceOfSatisfying(Money.Sum.class, sum -> assertThat(sum.dong())
                .isEqualByComparingTo(dong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 - 15 triệu đồng | Kinh phí",
                "5 triệu đồng/lớp | Kinh phí",
                "5 triệu + 3 triệu | Kinh phí",
                "Theo Quyết định số 12/QĐ-UBND | Kinh phí (triệu đồng)",
                "3 lớp | Kinh phí (triệu đồng)",
                "-5 triệu đồng | Kinh phí"
            })
    void whatIsNotOneAmountIsUnclear(String cell, String heading) {
        assertThat(Money.read(cell, heading)).isInstanceOf(Money.Unclear.class);
    }

    @Test
    void aNumberWithoutUnitAndWordsWithoutNumberAreToldApart() {
        assertThat(Money.read("50.000", "Kinh phí hoạt động")).isInstanceOf(Money.WithoutUnit.class);
        assertThat(Money.read("Lồng ghép", "Kinh phí (triệu đồng)")).isInstanceOf(Money.Words.class);
        assertThat(Money.read("", "")).isInstanceOf(Money.Words.class);
    }

    private static InventedReturns plans() {
        return new InventedReturns(ObligationCode.PLAN_YEAR, ReportingPeriod.year(2026))
                .plan(
                        "xa-a",
                        List.of(
                                item("II.1", "Rà soát văn bản", "Báo cáo", "Quý II", "12 triệu đồng"),
                                item("", "Tuyên truyền", "Tin, bài", "", "Lồng ghép")))
                .plan(
                        "xa-b",
                        List.of(
                                item("II.2", "Công khai thủ tục", "", "Quý I", "10 - 15 triệu đồng"),
                                item("II.1", "Ban hành văn bản", "Văn bản", "Cả năm", "0,05 tỷ đồng")))
                .plan("xa-c", List.of());
    }

    private static PlanItem item(String area, String task, String output, String timing, String budget) {
        Map<Role, String> cells = Map.of(
                Role.TASK, task, Role.OUTPUT, output, Role.TIMING, timing, Role.LEAD, "Văn phòng", Role.BUDGET, budget);
        Map<Role, Place> places = new HashMap<>();
        cells.keySet()
                .forEach(role -> places.put(role, new Place("ke-hoach.docx", new Place.Cell(1, 2, role.ordinal()))));
        return new PlanItem("1", area, cells, places);
    }
}
