package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.PaperBuilder.docx;
import static vn.vanthu.extraction.PaperBuilder.pdf;
import static vn.vanthu.extraction.PaperBuilder.row;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

class PlanReaderTest {

    private static final Outline OF_2012 = outline(2012);
    private static final Outline OF_2026 = outline(2026);
    private static final String[] HEADER = row("STT", "Nhiệm vụ", "Sản phẩm", "Thời gian", "Chủ trì");

    private static Outline outline(int year) {
        ReportingPeriod period = ReportingPeriod.year(year);
        return BuiltIn.REGIMES
                .of(period)
                .orElseThrow()
                .outline(BuiltIn.REGIMES
                        .obligation(ObligationCode.PLAN_YEAR, period)
                        .orElseThrow())
                .orElseThrow();
    }

    @Test
    void areasAreRowsAcrossTheTable() {
        List<PlanItem> items = items(docx("k.docx")
                .ruled(
                        HEADER,
                        row("(1)", "(2)", "(3)", "(4)", "(5)"),
                        row("A. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "<", "<", "<", "<"),
                        row("1", "Ban hành kế hoạch kiểm tra", "Kế hoạch", "Quý I", "Phòng Nội vụ"),
                        row("", "", "", "", ""),
                        row("B. CẢI CÁCH THỂ CHẾ", "<", "<", "<", "<"),
                        row("1", "Rà soát văn bản", "Báo cáo", "Quý II", "Phòng Tư pháp"),
                        row("C. CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "<", "<", "<", "<"),
                        row("1", "Kiểm soát thủ tục hành chính", "<", "<", "<"),
                        row("1.1", "Công khai thủ tục", "Bảng niêm yết", "Thường xuyên", "Các phòng"),
                        row("", "Ghi chú: các phòng gửi kết quả trước ngày 15 hằng tháng.", "", "", ""))
                .paper());
        assertThat(items).extracting(PlanItem::area).containsExactly("", "II.1", "II.2");
        assertThat(items).extracting(PlanItem::number).containsExactly("1", "1", "1.1");
        assertThat(items.get(1).places().get(Role.OUTPUT)).isEqualTo(new Place("k.docx", new Place.Cell(1, 7, 3)));
    }

    @Test
    void theHeadingOfTheBudgetColumnTellsTheUnitOfItsAmounts() {
        List<PlanItem> items = items(docx("k.docx")
                .ruled(
                        row("STT", "Nhiệm vụ", "Sản phẩm", "Thời gian", "Chủ trì", "Kinh phí (triệu đồng)"),
                        row("1", "Rà soát văn bản", "Báo cáo", "Quý II", "Phòng Tư pháp", "50"))
                .paper());
        assertThat(items.get(0).budgetHeading()).isEqualTo("Kinh phí (triệu đồng)");
        assertThat(items.get(0).text(Role.BUDGET)).isEqualTo("50");
    }

    @Test
    void areasAreAColumnThatRunsDownAndColumnsStandInAnyOrder() {
        List<PlanItem> items = items(docx("k.docx")
                .ruled(
                        row(
                                "TT",
                                "Lĩnh vực",
                                "Đơn vị thực hiện",
                                "<",
                                "Thời gian hoàn thành",
                                "Hoạt động cụ thể",
                                "Kết quả đầu ra"),
                        row("^", "^", "Chủ trì", "Phối hợp", "^", "^", "^"),
                        row(
                                "1",
                                "Cải cách thể chế",
                                "Phòng Tư pháp",
                                "Văn phòng",
                                "Quý I",
                                "Rà soát văn bản",
                                "Báo cáo"),
                        row("2", "^", "^", "^", "Quý II", "Tự kiểm tra văn bản", "Biên bản"),
                        row("3", "Cải cách tài chính công", "Kế toán", "", "Quý I", "Sửa quy chế chi tiêu", ""))
                .paper());
        assertThat(items).extracting(PlanItem::area).containsExactly("II.1", "II.1", "II.5");
        assertThat(items)
                .extracting(item -> item.text(Role.LEAD))
                .containsExactly("Phòng Tư pháp", "Phòng Tư pháp", "Kế toán");
        assertThat(items).extracting(item -> item.text(Role.SUPPORT)).containsExactly("Văn phòng", "Văn phòng", "");
        assertThat(items).extracting(item -> item.text(Role.OUTPUT)).containsExactly("Báo cáo", "Biên bản", "");
    }

    @Test
    void aTableSplitByAPageGoesOnWithAndWithoutItsHeader() {
        List<PlanItem> items = items(pdf("k.pdf")
                .ruled(
                        HEADER,
                        row("I", "Cải cách thể chế", "", "", ""),
                        row("1", "Rà soát văn bản", "Báo cáo", "Quý I", "Phòng Tư pháp"))
                .ruled(HEADER, row("2", "Tự kiểm tra", "Biên bản", "Quý II", "Phòng Tư pháp"))
                .ruled(
                        row("3", "Tập huấn", "Lớp học", "Quý III", "Phòng Tư pháp"),
                        row("II", "Hiện đại hoá hành chính", "", "", ""),
                        row("1", "Nối mạng", "Mạng", "Quý I", "Văn phòng"))
                .paper());
        assertThat(items).extracting(PlanItem::area).containsExactly("II.1", "II.1", "II.1", "II.6");
    }

    @Test
    void aRowThatAPageBreakHasCutIsOneAgain() {
        List<PlanItem> items = items(pdf("k.pdf")
                .ruled(
                        row("TT", "Lĩnh vực", "Hoạt động", "Sản phẩm", "Thời gian", "Chủ trì"),
                        row("1", "Cải cách thủ", "Niêm yết công khai", "Bảng niêm", "Cả năm", "Văn phòng"))
                .ruled(
                        row("", "tục hành chính", "thủ tục hành chính", "yết", "", ""),
                        row("", "", "Kiểm tra", "Kết luận", "Quý I", "Văn phòng"))
                .paper());
        assertThat(items).extracting(PlanItem::area).containsExactly("II.2", "II.2");
        assertThat(items.get(0).task()).isEqualTo("Niêm yết công khai thủ tục hành chính");
        assertThat(items.get(0).text(Role.OUTPUT)).isEqualTo("Bảng niêm yết");
    }

    @Test
    void aTableUnderEachAreasHeadingTakesItsArea() {
        List<PlanItem> items = items(docx("k.docx")
                .bold("1. Cải cách thể chế")
                .ruled(HEADER, row("1", "Rà soát", "Báo cáo", "Quý I", "Phòng Tư pháp"))
                .bold("2. Cải cách thủ tục hành chính")
                .ruled(HEADER, row("1", "Niêm yết", "Bảng", "Quý I", "Văn phòng"))
                .bold("III. TỔ CHỨC THỰC HIỆN")
                .ruled(HEADER, row("1", "Theo dõi", "Báo cáo", "Quý I", "Văn phòng"))
                .paper());
        assertThat(items).extracting(PlanItem::area).containsExactly("II.1", "II.2", "");
    }

    @Test
    void theAnnexBehindTheLastAreaOfTheTextStandsUnderNone() {
        List<PlanItem> items = items(docx("k.docx")
                .bold("6. Hiện đại hóa hành chính")
                .title("PHỤ LỤC", "KHUNG KẾ HOẠCH")
                .ruled(HEADER, row("1", "Rà soát", "Báo cáo", "Quý I", "Phòng Tư pháp"))
                .paper());
        assertThat(items).extracting(PlanItem::area).containsExactly("");
    }

    @Test
    void aTaskThatIsNamedLikeAnAreaStandsForIt() {
        List<PlanItem> items = items(docx("k.docx")
                .ruled(
                        HEADER,
                        row("1", "Cải cách thể chế", "Báo cáo rà soát", "Quý I", "Phòng Tư pháp"),
                        row("2", "Cải cách tài chính công", "Quy chế", "Quý I", "Kế toán"))
                .paper());
        assertThat(items).extracting(PlanItem::area).containsExactly("II.1", "II.5");
    }

    @Test
    void aTaskOfWhichNothingIsSaidIsATaskWithGapsAndNotAHeading() {
        List<PlanItem> items = items(docx("k.docx")
                .ruled(
                        HEADER,
                        row("I", "Cải cách thể chế", "", "", ""),
                        row("1", "Rà soát văn bản", "", "", ""),
                        row("2", "Tự kiểm tra văn bản", "Biên bản", "Quý I", "Phòng Tư pháp"))
                .paper());
        assertThat(items).extracting(PlanItem::task).containsExactly("Rà soát văn bản", "Tự kiểm tra văn bản");
    }

    @Test
    void aTableOfSomethingElseIsNoFrame() {
        assertThat(items(docx("k.docx")
                        .ruled(row("STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"), row("1", "Số hồ sơ", "Hồ sơ", "12"))
                        .paper()))
                .isEmpty();
    }

    @Test
    void aSecondCopyOfThePlanAddsNothing() {
        Paper one = docx("k.docx")
                .ruled(HEADER, row("1", "Rà soát", "Báo cáo", "Quý I", "Văn phòng"))
                .paper();
        Paper copy = pdf("k.pdf")
                .ruled(HEADER, row("1", "Rà soát", "Báo cáo", "Quý I", "Văn phòng"))
                .paper();
        assertThat(plan(OF_2012, one, copy).items()).hasSize(1);
    }

    @Test
    void aPlanIssuedByADecisionIsReadBehindTheDecision() {
        Paper paper = docx("qd.docx")
                .title("QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch cải cách hành chính năm 2012")
                .text("Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2012.")
                .text("Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.")
                .title("KẾ HOẠCH", "Cải cách hành chính năm 2012")
                .text("(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2012)")
                .bold("I. MỤC TIÊU")
                .text("Giảm 10% thời gian giải quyết hồ sơ.")
                .bold("II. NHIỆM VỤ")
                .bold("1. Cải cách thể chế")
                .text("Rà soát văn bản của huyện.")
                .bold("2. Cải cách thủ tục hành chính")
                .text("Niêm yết công khai thủ tục.")
                .bold("3. Cải cách tài chính công")
                .text("Giao quyền tự chủ.")
                .paper();
        ExtractedReport report = ReportReader.report(List.of(paper), OF_2012);
        assertThat(report.sections())
                .filteredOn(section -> section.state() == Section.State.PRESENT)
                .extracting(Section::code)
                .contains("I", "II.1", "II.2", "II.5");
        assertThat(report.plan().goals()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. MỤC TIÊU|- Trên 80% hồ sơ đúng hạn.",
                "1. Mục đích|Nâng cao chất lượng phục vụ.",
                "I. MỤC ĐÍCH, YÊU CẦU|1. Mục đích|Nâng cao chất lượng phục vụ.",
                "a) Mục tiêu: 100% văn bản được thẩm định.",
                "Mục tiêu cụ thể: giảm 10% thời gian."
            })
    void goalsAreFoundWhereverTheyStand(String lines) {
        assertThat(plan(OF_2026, docx("k.docx").text(lines.split("\\|")).paper())
                        .goals())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. MỤC TIÊU|II. NHIỆM VỤ|Rà soát văn bản.",
                "I. NHIỆM VỤ|Hoàn thành các mục tiêu đã đề ra.",
                "I. MỤC TIÊU"
            })
    void aHeadingAloneOrAPassingWordIsNoGoal(String lines) {
        assertThat(plan(OF_2026, docx("k.docx").text(lines.split("\\|")).paper())
                        .goals())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IV. KINH PHÍ|Bố trí 450 triệu đồng.",
                "Kinh phí thực hiện: lồng ghép trong dự toán năm.",
                "Các phòng bố trí kinh phí thực hiện kế hoạch trong dự toán được giao.",
                "Kế hoạch này không sử dụng kinh phí riêng.",
                "3. Dự toán kinh phí|120 triệu đồng."
            })
    void theExpectedCostIsFoundInTheText(String lines) {
        assertThat(plan(OF_2012, docx("k.docx").text(lines.split("\\|")).paper())
                        .budget())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5. Cải cách tài chính công|Quản lý chặt chẽ kinh phí, ngân sách được giao.",
                "IV. KINH PHÍ|V. TỔ CHỨC THỰC HIỆN|Phòng Nội vụ theo dõi.",
                "IV. KINH PHÍ THỰC HIỆN KẾ HOẠCH|V. TỔ CHỨC THỰC HIỆN|Phòng Nội vụ theo dõi."
            })
    void wordsOnMoneyAreNoExpectedCost(String lines) {
        assertThat(plan(OF_2012, docx("k.docx").text(lines.split("\\|")).paper())
                        .budget())
                .isEmpty();
    }

    private static List<PlanItem> items(Paper paper) {
        return plan(OF_2012, paper).items();
    }

    private static Plan plan(Outline outline, Paper... papers) {
        return ReportReader.report(Arrays.asList(papers), outline).plan();
    }
}
