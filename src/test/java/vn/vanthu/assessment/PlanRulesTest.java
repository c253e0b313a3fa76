package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Plan;
import vn.vanthu.extraction.PlanItem;
import vn.vanthu.extraction.Section;
import vn.vanthu.obligation.ReportingPeriod;

class PlanRulesTest {

    private static final ReportingPeriod OF_2012 = ReportingPeriod.year(2012);
    private static final ReportingPeriod OF_2013 = ReportingPeriod.year(2013);
    private static final Optional<Place> HERE = Optional.of(new Place("k.docx", new Place.Paragraph(9)));
    private static final List<PlanItem> TASKS = List.of(
            item("1", "II.1", "Rà soát văn bản", "Báo cáo", "Quý I", "Phòng Tư pháp"),
            item("2", "II.2", "Niêm yết thủ tục", "Bảng niêm yết", "Thường xuyên", "Văn phòng"));

    @Test
    void aPlanWithAllThatIsDemandedIsAccepted() {
        assertThat(Case.plan(OF_2013, new Plan(TASKS, HERE, HERE, "")).codes()).isEmpty();
    }

    @Test
    void goalsAndCostAreAskedFor() {
        Case bare = Case.plan(OF_2013, new Plan(TASKS, Optional.empty(), Optional.empty(), ""));
        assertThat(bare.codes()).containsExactly(FindingCode.PLAN_GOAL_MISSING, FindingCode.PLAN_BUDGET_MISSING);
        assertThat(bare.verdict()).isEqualTo(Verdict.SUPPLEMENT);
    }

    @Test
    void costMayStandInTheFrameAloneAndMayBeNone() {
        PlanItem priced = with(TASKS.get(0), Role.BUDGET, "Lồng ghép");
        assertThat(Case.plan(OF_2013, new Plan(List.of(priced, TASKS.get(1)), HERE, Optional.empty(), ""))
                        .codes())
                .isEmpty();
    }

    @Test
    void aPlanWithoutAFrameTableIsTold() {
        assertThat(Case.plan(OF_2013, new Plan(List.of(), HERE, HERE, "")).messages(FindingCode.PLAN_OUTPUT_MISSING))
                .containsExactly("Kế hoạch chưa có khung kế hoạch (bảng nhiệm vụ, sản phẩm, thời gian, cơ quan chủ trì)"
                        + " theo mẫu để kiểm chứng kết quả đầu ra.");
    }

    @Test
    void tasksWithoutOutputTimeOrLeadAreNamedInOneFindingEach() {
        List<PlanItem> gaps = List.of(
                item("1", "II.1", "Rà soát", "", "Quý I", ""),
                item("2", "II.1", "Tự kiểm tra", "…", "Quý I", "Văn phòng"),
                item("", "II.1", "Tập huấn", "Lớp học", "", "Văn phòng"));
        assertThat(Case.plan(OF_2013, new Plan(gaps, HERE, HERE, "")).messages(FindingCode.PLAN_OUTPUT_MISSING))
                .containsExactly(
                        "Khung kế hoạch có 2 nhiệm vụ chưa ghi sản phẩm, kết quả đầu ra: 1. \"Rà soát\"; 2. \"Tự kiểm tra\".",
                        "Khung kế hoạch có 1 nhiệm vụ chưa ghi thời gian thực hiện: \"Tập huấn\".",
                        "Khung kế hoạch có 1 nhiệm vụ chưa ghi cơ quan, đơn vị chủ trì: 1. \"Rà soát\".");
    }

    @Test
    void aFrameWithoutTheColumnItselfSaysSo() {
        Map<Role, String> cells = Map.of(Role.TASK, "Rà soát", Role.TIMING, "Quý I", Role.LEAD, "Văn phòng");
        PlanItem item = new PlanItem("1", "II.1", cells, Map.of(Role.TASK, HERE.get()));
        assertThat(Case.plan(OF_2013, new Plan(List.of(item), HERE, HERE, ""))
                        .messages(FindingCode.PLAN_OUTPUT_MISSING))
                .singleElement()
                .asString()
                .startsWith("Khung kế hoạch không có cột sản phẩm");
    }

    @Test
    void ofManyGapsTheFirstAreNamedAndTheRestCounted() {
        List<PlanItem> gaps = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            gaps.add(item(Integer.toString(i), "II.1", "Việc " + i, "", "Quý I", "Văn phòng"));
        }
        assertThat(Case.plan(OF_2013, new Plan(gaps, HERE, HERE, "")).messages(FindingCode.PLAN_OUTPUT_MISSING))
                .singleElement()
                .asString()
                .contains("có 20 nhiệm vụ")
                .endsWith("và 8 nhiệm vụ khác.");
    }

    @Test
    void anAreaMayStandInTheTextOrInTheFrame() {
        Plan plan = new Plan(TASKS, HERE, HERE, "");
        assertThat(Case.plan(OF_2013, plan)
                        .section("II.1", Section.State.MISSING)
                        .codes())
                .isEmpty();
        assertThat(Case.plan(OF_2013, plan)
                        .section("II.3", Section.State.MISSING)
                        .messages(FindingCode.AREA_MISSING))
                .containsExactly(
                        "Kế hoạch chưa có nhiệm vụ thuộc lĩnh vực \"Cải cách tổ chức bộ máy hành chính nhà nước\".");
        assertThat(Case.plan(OF_2013, plan).section("II.5", Section.State.EMPTY).codes())
                .containsExactly(FindingCode.AREA_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quý I/2014",
                "Tháng 12/2012 - tháng 3/2013",
                "Năm 2012",
                "Từ 2011 đến 2012",
                "Trước ngày 15/3/2014",
                "31/12/2012"
            })
    void aYearThatIsNotThePlansIsOutside(String timing) {
        assertThat(Case.plan(OF_2013, timed(timing)).codes()).containsExactly(FindingCode.PLAN_OUTSIDE_YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quý I",
                "Tháng 6",
                "Thường xuyên",
                "Cả năm",
                "Hằng năm",
                "Quý IV/2013",
                "Trước ngày 30/11/2013",
                "Giai đoạn 2011 - 2015",
                "Theo Kế hoạch số 12/KH-UBND ngày 05/01/2012",
                "Theo tiến độ của Quyết định số 323/QĐ-UBND năm 2012; Quý II/2013"
            })
    void aTimingWithinTheYearOrWithoutAYearIsInside(String timing) {
        assertThat(Case.plan(OF_2013, timed(timing)).codes()).isEmpty();
    }

    @Test
    void aPlanOfSeveralYearsMayNameAnyOfThem() {
        ReportingPeriod span = ReportingPeriod.span(2011, 2015);
        assertThat(Case.plan(span, timed("2013 - 2015")).codes()).isEmpty();
        assertThat(Case.plan(span, timed("Quý I/2016")).messages(FindingCode.PLAN_OUTSIDE_YEAR))
                .containsExactly(
                        "Thời gian thực hiện nằm ngoài giai đoạn 2011 - 2015 của kế hoạch: 1. \"Rà soát\" - Quý I/2016.");
    }

    @Test
    void onePaperWithTwoPlansMayNameTheYearsOfEither() {
        ReportingPeriod span = ReportingPeriod.span(2011, 2015);
        assertThat(Case.plan(OF_2013, timed("Trước năm 2015")).beside(span).codes())
                .isEmpty();
        assertThat(Case.plan(OF_2013, timed("Năm 2016")).beside(span).codes())
                .containsExactly(FindingCode.PLAN_OUTSIDE_YEAR);
    }

    @Test
    void aPlanOlderThanTheProgrammeMustSayThatItWasReviewed() {
        LocalDate before = LocalDate.of(2012, 2, 12);
        assertThat(issued(before, "KẾ HOẠCH\nCải cách hành chính năm 2012").codes())
                .containsExactly(FindingCode.PLAN_NOT_REVIEWED);
        assertThat(issued(before, "Căn cứ Luật sửa đổi, bổ sung một số điều;").codes())
                .containsExactly(FindingCode.PLAN_NOT_REVIEWED);
        assertThat(issued(before, "KẾ HOẠCH\nCải cách hành chính năm 2012 (điều chỉnh, bổ sung)")
                        .codes())
                .isEmpty();
        assertThat(issued(before, "Căn cứ Quyết định số 323/QĐ-UBND ngày 13/02/2012;")
                        .codes())
                .isEmpty();
        assertThat(issued(LocalDate.of(2012, 2, 13), "").codes()).isEmpty();
    }

    private static Case issued(LocalDate day, String opening) {
        return Case.plan(OF_2012, new Plan(TASKS, HERE, HERE, opening))
                .document(paper -> new AdministrativeDocument(
                        paper.parent(),
                        paper.issuer(),
                        paper.number(),
                        paper.place(),
                        Optional.of(day),
                        paper.type(),
                        paper.subject(),
                        paper.recipients(),
                        paper.legalBases(),
                        paper.body(),
                        paper.signer(),
                        paper.distribution()));
    }

    private static Plan timed(String timing) {
        return new Plan(List.of(item("1", "II.1", "Rà soát", "Báo cáo", timing, "Văn phòng")), HERE, HERE, "");
    }

    private static PlanItem item(String number, String area, String task, String output, String timing, String lead) {
        Map<Role, String> cells =
                new EnumMap<>(Map.of(Role.TASK, task, Role.OUTPUT, output, Role.TIMING, timing, Role.LEAD, lead));
        Map<Role, Place> places = new EnumMap<>(Role.class);
        cells.keySet().forEach(role -> places.put(role, new Place("k.docx", new Place.Cell(1, 2, 2 + role.ordinal()))));
        return new PlanItem(number, area, cells, places);
    }

    private static PlanItem with(PlanItem item, Role role, String text) {
        Map<Role, String> cells = new EnumMap<>(item.cells());
        cells.put(role, text);
        return new PlanItem(item.number(), item.area(), cells, item.places());
    }
}
