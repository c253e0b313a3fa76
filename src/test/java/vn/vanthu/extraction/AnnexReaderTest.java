package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.PaperBuilder.docx;
import static vn.vanthu.extraction.PaperBuilder.pdf;
import static vn.vanthu.extraction.PaperBuilder.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Outline;

class AnnexReaderTest {

    private static final String[] HEADER = row("STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú");

    @Test
    void theSampleAnnexIsReadLineByLine() {
        assertThat(said(SampleReport.paper()))
                .containsExactly(
                        "1/1=5",
                        "1/2=25",
                        "1/2.1=40",
                        "1/2.2=10",
                        "1/3.3 NIL",
                        "1/5=1",
                        "3/1.1=0",
                        "3/3.2=99.1",
                        "3/3.2.1=2310",
                        "3/3.2.2=2289",
                        "3/3.3.1 BLANK");
    }

    @Test
    void wordsThatANarrowColumnHasBrokenAreReadAsOne() {
        Paper paper = pdf("a.pdf")
                .title("PHỤ LỤC", "Biểu mẫu 1")
                .ruled(row("Mã ch\nỉ tiêu", "Kết quả"), row("2", "25"), row("2.1", "Không phá\nt sinh"))
                .paper();

        assertThat(said(paper)).containsExactly("1/2=25", "1/2.1 NIL");
    }

    @Test
    void aFigureCarriesItsCellItsUnitAndItsNote() {
        Figure dash = AnnexReader.read(List.of(SampleReport.paper()), Outlines.OF_2021)
                .get(4);

        assertThat(dash.at()).hasToString("table 3, row 8, column 4");
        assertThat(dash.unit()).isEqualTo("%");
        assertThat(dash.text()).isEqualTo("-");
        assertThat(dash.note()).isEqualTo("Chưa kiểm tra");
    }

    @Test
    void withoutACaptionTheNamesTellTheForm() {
        Paper paper = docx("pl.docx")
                .ruled(
                        HEADER,
                        row("1.4", "Tổng số TTHC thuộc thẩm quyền giải quyết tại địa phương", "Thủ tục", "1.905", ""),
                        row("1.4.1", "Số TTHC cấp tỉnh", "Thủ tục", "1.700", ""))
                .ruled(
                        HEADER,
                        row("1", "Tổng số VBQPPL do địa phương ban hành", "Văn bản", "12", ""),
                        row("1.1", "Số VBQPPL do cấp tỉnh ban hành", "Văn bản", "4", ""))
                .paper();

        assertThat(said(paper)).containsExactly("3/1.4=1905", "3/1.4.1=1700", "2/1=12", "2/1.1=4");
    }

    @Test
    void severalFormsInOneTableArePartedWhereTheNumbersBeginAgain() {
        Paper paper = docx("pl.docx")
                .ruled(
                        HEADER,
                        row("1", "Tổng số văn bản QPPL do địa phương ban hành", "Văn bản", "12", ""),
                        row("1.1", "Số VBQPPL do cấp tỉnh ban hành", "Văn bản", "4", ""),
                        row("1", "Tỷ lệ thực hiện Kế hoạch giải ngân vốn đầu tư công", "%", "31,5", ""),
                        row("1.1", "Kế hoạch được giao", "Triệu đồng", "12.400", ""))
                .paper();

        assertThat(said(paper)).containsExactly("2/1=12", "2/1.1=4", "6/1=31.5", "6/1.1=12400");
    }

    @Test
    void aCaptionWithinTheTableSwitchesTheForm() {
        Paper paper = docx("pl.docx")
                .ruled(
                        HEADER,
                        row("BIỂU MẪU 5: CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", "<", "<", "<", "<"),
                        row("2.1", "Số công chức tuyển dụng", "Người", "3", ""),
                        row("Biểu mẫu số 06", "<", "<", "<", "<"),
                        row("1.2", "Đã thực hiện", "Triệu đồng", "5.000 triệu đồng", ""))
                .paper();

        assertThat(said(paper)).containsExactly("5/2.1=3", "6/1.2=5000");
    }

    @Test
    void aTableThatGoesOnWithoutHeaderKeepsItsColumns() {
        Paper paper = pdf("pl.pdf")
                .text("Biểu mẫu 4")
                .ruled(HEADER, row("2.1", "Tổng số biên chế được giao trong năm", "Người", "120", ""))
                .ruled(row("2.2.", "Tổng số biên chế có mặt tại thời điểm báo cáo", "Người", "117", "Thiếu 3"))
                .ruled(
                        HEADER,
                        row(
                                "2 . 3",
                                "Số hợp đồng lao động làm việc tại các cơ quan, tổ chức hành chính",
                                "Người",
                                "05",
                                ""))
                .paper();

        assertThat(said(paper)).containsExactly("4/2.1=120", "4/2.2=117", "4/2.3=5");
    }

    @Test
    void aRowCutByThePageBreakIsOneRow() {
        Paper paper = pdf("pl.pdf")
                .text("Biểu mẫu 5")
                .ruled(
                        HEADER,
                        row("4.2", "Số lãnh đạo cấp sở, ngành và UBND cấp xã bị kỷ luật.", "Người", "01", ""),
                        row("4.3", "Số lãnh đạo cấp phòng thuộc sở,", "", "", ""))
                .ruled(
                        row("", "ngành và UBND cấp xã bị kỷ luật.", "Người", "02", ""),
                        row("4.4", "Số người làm việc hưởng lương từ NSNN tại", "Người", "09", ""))
                .ruled(HEADER, row("", "các ĐVSNCL bị kỷ luật.", "", "", ""))
                .paper();

        assertThat(said(paper)).containsExactly("5/4.2=1", "5/4.3=2", "5/4.4=9");
    }

    @Test
    void anUnnumberedRowAtopAPageThatNamesAnIndicatorStaysARow() {
        Paper paper = pdf("pl.pdf")
                .text("Biểu mẫu 1")
                .ruled(HEADER, row("3", "Kiểm tra CCHC", "", "", ""))
                .ruled(row("", "Số vấn đề phát hiện qua kiểm tra", "Vấn đề", "08", ""))
                .paper();

        assertThat(said(paper)).containsExactly("1/3.3.1=8");
    }

    @Test
    void aNameThatBelongsToAnotherLineIsTrustedBeforeTheNumber() {
        Paper paper = docx("pl.docx")
                .text("Biểu mẫu 1")
                .ruled(
                        HEADER,
                        row("2.1", "Số nhiệm vụ đã hoàn thành", "Nhiệm vụ", "10", ""),
                        row("4.1.2", "Số nhiệm vụ quá hạn nhưng chưa hoàn thành", "Nhiệm vụ", "2", ""),
                        row("", "Số vấn đề phát hiện qua kiểm tra", "Vấn đề", "7", ""),
                        row("3.3.2", "", "Vấn đề", "6", ""),
                        row("2.2", "Chi bằng nguồn xã hội hóa", "Đồng", "1", ""))
                .paper();

        assertThat(said(paper)).containsExactly("1/2.2=10", "1/4.1.3=2", "1/3.3.1=7", "1/3.3.2=6");
    }

    @Test
    void theNumberMayStandInTheCellOfTheName() {
        Paper paper = docx("pl.docx")
                .text("Biểu mẫu 7")
                .ruled(
                        row("Chỉ tiêu", "ĐVT", "Kết quả"),
                        row("4.1. Tỷ lệ DVCTT toàn trình đủ điều kiện", "%", "96,5%"),
                        row("4.1.1. Tổng số DVC đủ điều kiện lên trực tuyến toàn trình", "Thủ tục", "12 thủ tục"))
                .paper();

        assertThat(said(paper)).containsExactly("7/4.1=96.5", "7/4.1.1=12");
    }

    @Test
    void twoLinesOfOneNameAreToldApartByNumberElseByOrder() {
        String done = "Tổng số hồ sơ TTHC đã giải quyết xong";
        Paper numbered = docx("pl.docx")
                .text("Biểu mẫu 3")
                .ruled(HEADER, row("3.2.1", done, "Hồ sơ", "5", ""), row("3.1.1", done, "Hồ sơ", "9", ""))
                .paper();
        Paper bare = docx("pl.docx")
                .text("Biểu mẫu 3")
                .ruled(HEADER, row("", done, "Hồ sơ", "9", ""), row("", done, "Hồ sơ", "5", ""))
                .paper();

        assertThat(said(numbered)).containsExactly("3/3.2.1=5", "3/3.1.1=9");
        assertThat(said(bare)).containsExactly("3/3.1.1=9", "3/3.2.1=5");
    }

    @Test
    void aGroupLineYieldsAFigureOnlyWhenItIsFilled() {
        Paper paper = docx("pl.docx")
                .text("Biểu mẫu 1")
                .ruled(
                        HEADER,
                        row("3", "Kiểm tra CCHC", "", "", ""),
                        row("3.2", "Số UBND cấp xã đã kiểm tra", "", "4", ""))
                .paper();

        assertThat(said(paper)).containsExactly("1/3.2=4");
    }

    @Test
    void answersInWordsAreReadByTheCodesOfTheUnit() {
        Paper paper = docx("pl.docx")
                .text("Biểu mẫu 1")
                .ruled(
                        HEADER,
                        row("5", "Khảo sát sự hài lòng của người dân, tổ chức", "Có = 1; Không = 0", "Không", ""),
                        row("5.2", "Hình thức khảo sát", "Trực tuyến = 0\nPhát phiếu = 1\nKết hợp = 2", "Kết hợp", ""),
                        row("6", "Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp", "", "Có", ""))
                .paper();

        assertThat(said(paper)).containsExactly("1/5=0", "1/5.2=2", "1/6=1");
    }

    @Test
    void whatIsNoSingleNumberIsUnclearAndANoIsNil() {
        Paper paper = docx("pl.docx")
                .text("Biểu mẫu 2")
                .ruled(
                        HEADER,
                        row("1", "Tổng số VBQPPL do địa phương ban hành", "Văn bản", "5 hoặc 6", ""),
                        row("1.1", "Số VBQPPL do cấp tỉnh ban hành", "Văn bản", "Không phát sinh", ""),
                        row("1.2", "Số VBQPPL do cấp xã ban hành", "Văn bản", "12%", ""),
                        row("2.2", "Tỷ lệ xử lý VBQPPL sau kiểm tra", "%", "......", ""))
                .paper();

        assertThat(said(paper)).containsExactly("2/1 UNCLEAR", "2/1.1 NIL", "2/1.2 UNCLEAR", "2/2.2 BLANK");
    }

    @Test
    void theColumnOfThePeriodIsTakenAndNotTheOneBefore() {
        Paper paper = docx("pl.docx")
                .text("Biểu mẫu 2")
                .ruled(
                        row("TT", "Chỉ tiêu", "ĐVT", "Số liệu kỳ trước", "Số liệu kỳ này", "Ghi chú"),
                        row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
                        row("1", "Tổng số VBQPPL do địa phương ban hành", "Văn bản", "3", "8", "tăng"))
                .paper();

        assertThat(said(paper)).containsExactly("2/1=8");
    }

    @Test
    void tablesOfAnotherKindHoldNoFigures() {
        Paper paper = docx("pl.docx")
                .ruled(HEADER, row("1", "Tổng số VBQPPL do địa phương ban hành", "Văn bản", "8", ""))
                .ruled(
                        row("STT", "Nhiệm vụ", "Sản phẩm", "Thời gian", "Chủ trì"),
                        row("1.1", "Số VBQPPL do cấp tỉnh ban hành", "Văn bản", "5", "Sở"))
                .paper();

        assertThat(said(paper)).containsExactly("2/1=8");
    }

    @Test
    void aSecondCopyAddsNothingButAContradictionStays() {
        Paper one = docx("a.docx")
                .ruled(
                        HEADER,
                        row("1", "Tổng số VBQPPL do địa phương ban hành", "Văn bản", "8", ""),
                        row("1.1", "Số VBQPPL do cấp tỉnh ban hành", "Văn bản", "3", ""))
                .paper();
        Paper other = pdf("a.pdf")
                .ruled(
                        HEADER,
                        row("1", "Tổng số VBQPPL do địa phương ban hành", "Văn bản", "08", ""),
                        row("1.1", "Số VBQPPL do cấp tỉnh ban hành", "Văn bản", "4", ""))
                .paper();

        assertThat(said(one, other)).containsExactly("2/1=8", "2/1.1=3", "2/1.1=4");
    }

    @Test
    void anOutlineWithoutFormsHasNoFigures() {
        assertThat(AnnexReader.read(List.of(SampleReport.paper()), new Outline(List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void aFormTypedInLinesUnderItsCaptionIsReadButNotForCertain() {
        Paper paper = docx("pl.docx")
                .text("Phụ lục", "Biểu số 2. Cải cách thể chế")
                .text(
                        "1. Tổng số VBQPPL do địa phương ban hành: 12 Văn bản",
                        "1.1. Số VBQPPL do cấp tỉnh ban hành: 4 Văn bản",
                        "Ghi chú: số liệu tính đến ngày 05/3")
                .paper();

        assertThat(said(paper)).containsExactly("2/1=12", "2/1.1=4");
        assertThat(AnnexReader.read(List.of(paper), Outlines.OF_2021))
                .extracting(Figure::confidence)
                .containsOnly(Confidence.LIKELY);
    }

    @Test
    void aHeaderCutByThePageBreakNamesItsColumnsOnTheNextPage() {
        Paper paper = pdf("pl.pdf")
                .ruled(row("STT", "Chỉ tiêu thống kê", "Kết quả thống kê", "", "Ghi chú"))
                .ruled(
                        row("", "", "Đơn vị tính", "Số liệu", ""),
                        row("1", "Tổng số VBQPPL do địa phương ban hành", "Văn bản", "12", ""),
                        row("1.1", "Số VBQPPL do cấp tỉnh ban hành", "Văn bản", "4", ""))
                .paper();

        assertThat(said(paper)).containsExactly("2/1=12", "2/1.1=4");
    }

    private static List<String> said(Paper... papers) {
        return AnnexReader.read(List.of(papers), Outlines.OF_2021).stream()
                .map(figure -> figure.code()
                        + figure.value()
                                .map(value -> "="
                                        + (value.signum() == 0
                                                ? "0"
                                                : value.stripTrailingZeros().toPlainString()))
                                .orElse(" " + figure.state()))
                .toList();
    }
}
