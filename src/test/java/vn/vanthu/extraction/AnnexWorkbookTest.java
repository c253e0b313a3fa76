package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.PaperBuilder.docx;
import static vn.vanthu.extraction.PaperBuilder.row;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Outline;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.xlsx.XlsxReader;
import vn.vanthu.testing.PlainExcel;
import vn.vanthu.testing.Submissions;

/** The statistics annex as clerks keep it in a workbook. */
class AnnexWorkbookTest {

    private static final String HEADER = "STT|Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú";

    @Test
    void codesMayBeNumbersAndValuesTexts() {
        assertThat(said(sheet(
                        "Biểu mẫu 3",
                        HEADER,
                        "#1.4|Tổng số TTHC thuộc thẩm quyền giải quyết tại địa phương|Thủ tục|1.905|",
                        "1.4.1|Số TTHC cấp tỉnh|Thủ tục|1 700|",
                        "1.4.2|Số TTHC cấp xã|Thủ tục|04|",
                        "#1.1|Số TTHC đã được phê duyệt phương án đơn giản hóa|Thủ tục|#1234|")))
                .containsExactly("3/1.4=1905", "3/1.4.1=1700", "3/1.4.2=4", "3/1.1=1234");
    }

    @Test
    void percentagesAreReadFromTextsAndFromFormats() {
        assertThat(said(sheet(
                        "Biểu mẫu 1",
                        HEADER,
                        "2|Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)|%| 96,5 % |",
                        "3.3|Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra|%|%0.9875|")))
                .containsExactly("1/2=96.5", "1/3.3=98.75");
    }

    @Test
    void aHeaderOverSeveralMergedRowsNamesItsColumns() {
        assertThat(said(sheet(
                        "Biểu mẫu 2",
                        "UBND XÃ EA SÚP|<|<|<|<",
                        "BẢNG THỐNG KÊ SỐ LIỆU|<|<|<|<",
                        "(Kèm theo Báo cáo số     /BC-UBND)|<|<|<|<",
                        "TT|Tên chỉ tiêu|Kết quả thống kê|<|Ghi chú",
                        "^|^|ĐVT|Số liệu|^",
                        "(1)|(2)|(3)|(4)|(5)",
                        "1|Tổng số VBQPPL do địa phương ban hành|Văn bản|#12|",
                        "1.1|Số VBQPPL do cấp tỉnh ban hành|Văn bản|#4|")))
                .containsExactly("2/1=12", "2/1.1=4");
    }

    @Test
    void aColumnOfCodesBesideTheNumbersOfTheRowsIsTheOneThatCounts() {
        assertThat(said(sheet(
                        "Biểu mẫu 2",
                        "STT|Mã chỉ tiêu|Tên chỉ tiêu|ĐVT|Giá trị",
                        "#1|1|Tổng số VBQPPL do địa phương ban hành|Văn bản|#12",
                        "#2|1.1|Số VBQPPL cấp tỉnh ban hành|Văn bản|#4")))
                .containsExactly("2/1=12", "2/1.1=4");
    }

    @Test
    void namesAloneAreEnoughAndSoAreCodesAlone() {
        assertThat(said(sheet(
                        "S",
                        "Nội dung|ĐVT|Số lượng",
                        "Tổng số VBQPPL do địa phương ban hành|Văn bản|#12",
                        "Số VBQPPL do cấp tỉnh ban hành|Văn bản|#4")))
                .containsExactly("2/1=12", "2/1.1=4");
        assertThat(said(sheet(
                        "S",
                        "Biểu mẫu 2||",
                        "Mã chỉ tiêu|Đơn vị tính|Số liệu",
                        "1|Văn bản|#12",
                        "1.1|Văn bản|#4",
                        "2.1|Văn bản|#7")))
                .containsExactly("2/1=12", "2/1.1=4", "2/2.1=7");
    }

    @Test
    void aCodeThatExcelTookForADayIsFoundByItsName() {
        assertThat(said(sheet(
                        "Biểu mẫu 2",
                        HEADER,
                        "1|Tổng số VBQPPL do địa phương ban hành|Văn bản|#12|",
                        "@45658|Số VBQPPL do cấp tỉnh ban hành|Văn bản|#4|")))
                .containsExactly("2/1=12", "2/1.1=4");
    }

    @Test
    void aCodeThatLostItsLastNoughtIsTheOneThatFollows() {
        Outline list = new Outline(
                List.of(),
                List.of(new Outline.Form(
                        "",
                        "",
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(i -> new Outline.Indicator("1." + i, "1." + i, "Chỉ tiêu " + i, "Văn bản"))
                                .toList())));
        String[] rows = IntStream.rangeClosed(0, 12)
                .mapToObj(i -> i == 0 ? "Mã số|ĐVT|Số liệu" : "#1." + i + "|Văn bản|#" + 100 * i)
                .toArray(String[]::new);
        assertThat(AnnexReader.read(List.of(sheet("S", rows)), list).stream()
                        .map(AnnexWorkbookTest::said)
                        .toList())
                .contains("1.1=100", "1.10=1000", "1.11=1100")
                .hasSize(12);
    }

    @Test
    void thePeriodBeforeIsNotThePeriodReported() {
        assertThat(said(sheet(
                        "Biểu mẫu 2",
                        "STT|Chỉ tiêu|ĐVT|Kỳ trước|Kỳ này|So sánh (%)",
                        "1|Tổng số VBQPPL do địa phương ban hành|Văn bản|#9|#12|#133")))
                .containsExactly("2/1=12");
        assertThat(said(sheet(
                        "Biểu mẫu 2",
                        "STT|Chỉ tiêu|ĐVT|Số liệu kỳ trước|Số liệu|",
                        "1|Tổng số VBQPPL do địa phương ban hành|Văn bản|#9|#12|")))
                .containsExactly("2/1=12");
    }

    @Test
    void severalTablesOfOneSheetAndTheWordsBetweenThemAreToldApart() {
        assertThat(said(sheet(
                        "Phụ lục",
                        "PHỤ LỤC SỐ LIỆU||||",
                        "Biểu mẫu 2: Cải cách thể chế||||",
                        HEADER,
                        "1|Tổng số VBQPPL do địa phương ban hành|Văn bản|#12|",
                        "Tổng cộng|||#12|",
                        "",
                        "Ghi chú: số liệu tính đến ngày 15/9||||",
                        "",
                        "Biểu mẫu 3: Cải cách thủ tục hành chính||||",
                        HEADER,
                        "1.4|Tổng số TTHC thuộc thẩm quyền giải quyết tại địa phương|Thủ tục|#1905|",
                        "NGƯỜI LẬP BIỂU||CHỦ TỊCH||")))
                .containsExactly("2/1=12", "3/1.4=1905");
    }

    @Test
    void aFigureSaysTheSheetsOwnRowAndColumn() {
        List<Figure> figures = figures(sheet(
                "Biểu mẫu 2",
                "",
                "",
                "|TT|Chỉ tiêu|ĐVT|Số liệu",
                "|1|Tổng số VBQPPL do địa phương ban hành|Văn bản|#12"));
        assertThat(figures.get(0).at()).hasToString("table 1, row 4, column 5");
    }

    @Test
    void twoSheetsThatSayTwoNumbersBothStay() {
        Paper paper = read(new PlainExcel()
                .sheet(
                        "BM2",
                        HEADER,
                        "1|Tổng số VBQPPL do địa phương ban hành|Văn bản|#12|",
                        "1.1|Số VBQPPL do cấp tỉnh ban hành|Văn bản|#4|")
                .sheet(
                        "Tổng hợp",
                        HEADER,
                        "1|Tổng số VBQPPL do địa phương ban hành|Văn bản|#13|",
                        "1.1|Số VBQPPL do cấp tỉnh ban hành|Văn bản|#4|"));
        assertThat(said(paper)).contains("2/1=12", "2/1=13");
    }

    @Test
    void theReportAndItsWorkbookBothStayWhereTheyDiffer() {
        Paper report = docx("bc.docx")
                .text("Biểu mẫu 2")
                .ruled(
                        row("STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú"),
                        row("1", "Tổng số VBQPPL do địa phương ban hành", "Văn bản", "12", ""),
                        row("1.1", "Số VBQPPL do cấp tỉnh ban hành", "Văn bản", "4", ""))
                .paper();
        Paper book = read(new PlainExcel()
                .sheet(
                        "Biểu mẫu 2",
                        HEADER,
                        "1|Tổng số VBQPPL do địa phương ban hành|Văn bản|#13|",
                        "1.1|Số VBQPPL do cấp tỉnh ban hành|Văn bản|#4|"));
        assertThat(AnnexReader.read(List.of(report, book), Outlines.OF_2021).stream()
                        .map(AnnexWorkbookTest::said)
                        .toList())
                .containsExactly("2/1=12", "2/1.1=4", "2/1=13");
    }

    @Test
    void ofSeveralColumnsOfFiguresThePeriodsOwnIsTaken() {
        assertThat(said(sheet(
                        "Biểu mẫu 2",
                        "STT|Chỉ tiêu|ĐVT|Lũy kế từ đầu năm|Số liệu trong kỳ|Số liệu lũy kế",
                        "1|Tổng số VBQPPL do địa phương ban hành|Văn bản|#30|#12|#31")))
                .containsExactly("2/1=12");
        assertThat(said(sheet(
                        "Biểu mẫu 2",
                        "STT|Chỉ tiêu|ĐVT|Tổng số|Trong đó|<",
                        "^|^|^|^|Cấp tỉnh|Cấp xã",
                        "1|Tổng số VBQPPL do địa phương ban hành|Văn bản|#12|#5|#7")))
                .containsExactly("2/1=12");
    }

    private static Paper sheet(String title, String... rows) {
        return read(new PlainExcel().sheet(title, rows));
    }

    private static Paper read(PlainExcel book) {
        return (Paper) new XlsxReader(ReadingLimits.DEFAULT).read(Submissions.file("pl.xlsx", book.xlsx()));
    }

    private static List<Figure> figures(Paper paper) {
        return AnnexReader.read(List.of(paper), Outlines.OF_2021);
    }

    private static List<String> said(Paper paper) {
        return figures(paper).stream().map(AnnexWorkbookTest::said).toList();
    }

    private static String said(Figure figure) {
        return figure.code()
                + figure.value().map(value -> "=" + value.toPlainString()).orElse(" " + figure.state());
    }
}
