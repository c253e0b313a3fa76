package vn.vanthu.extraction.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.adapter.pdf.PdfPages.LEFT;
import static vn.vanthu.extraction.adapter.pdf.PdfPages.MIDDLE;
import static vn.vanthu.extraction.adapter.pdf.PdfPages.RIGHT;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Paper.Cell;
import vn.vanthu.extraction.Paper.Table;
import vn.vanthu.extraction.Paper.Text;
import vn.vanthu.extraction.adapter.ReadingLimits;

class PdfReaderTest {

    private static final String LONG = "Thực hiện Kế hoạch cải cách hành chính nhà nước năm 2026 của Ủy ban nhân dân "
            + "tỉnh, cơ quan đã chủ động xây dựng kế hoạch, phân công nhiệm vụ cụ thể cho từng phòng và triển khai "
            + "nghiêm túc, đúng thời hạn; kết quả được đánh giá theo Quyết định số 15/QĐ-UBND.";

    private final PdfPages pdf = new PdfPages();

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    private List<Paper.Piece> pieces() throws IOException {
        return ((Paper) new PdfReader(ReadingLimits.DEFAULT).read(pdf.attachment())).pieces();
    }

    private List<String> texts() throws IOException {
        return pieces().stream().map(piece -> ((Text) piece).text()).toList();
    }

    private void head() throws IOException {
        pdf.centred(LEFT + 90, 70, "ỦY BAN NHÂN DÂN TỈNH").centredBold(LEFT + 90, 87, "SỞ TÀI CHÍNH");
        pdf.centredBold(405, 71, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA").centredBold(405, 88, "Độc lập - Tự do - Hạnh phúc");
        pdf.line(LEFT + 60, 91, LEFT + 120, 91).line(320, 92, 490, 92);
        pdf.centred(LEFT + 90, 112, "Số: 05/BC-STC").italic(320, 112, "Đắk Lắk, ngày 05 tháng 3 năm 2026");
        pdf.centred(LEFT + 90, 130, "V/v báo cáo quý I");
    }

    @Test
    void theHalvesOfTheHeadStandBesideEachOther() throws IOException {
        pdf.page();
        head();
        pdf.centredBold(MIDDLE, 165, "BÁO CÁO").paragraph(200, 28, LONG);
        assertThat(pieces().get(0))
                .isEqualTo(new Table(
                        1,
                        false,
                        List.of(
                                new Paper.Row(List.of(
                                        new Cell("ỦY BAN NHÂN DÂN TỈNH\nSỞ TÀI CHÍNH", 1, 1, 1, false),
                                        new Cell(
                                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nĐộc lập - Tự do - Hạnh phúc",
                                                1,
                                                2,
                                                1,
                                                true))),
                                new Paper.Row(List.of(
                                        new Cell("Số: 05/BC-STC\nV/v báo cáo quý I", 2, 1, 1, false),
                                        new Cell("Đắk Lắk, ngày 05 tháng 3 năm 2026", 2, 2, 1, false))))));
        assertThat(pieces().get(1)).isEqualTo(new Text("BÁO CÁO", true, false, true, new Place.Line(1, 5)));
        assertThat(pieces().get(2)).isEqualTo(new Text(LONG, false, false, false, new Place.Line(1, 6)));
    }

    @Test
    void theDistributionStandsBesideTheSignature() throws IOException {
        pdf.page();
        float y = pdf.paragraph(100, 28, LONG + " Trên đây là báo cáo./.");
        pdf.bold(LEFT, y + 40, "Nơi nhận:").centredBold(430, y + 41, "KT. GIÁM ĐỐC");
        pdf.text(LEFT, y + 57, "- Như trên;").centredBold(430, y + 60, "PHÓ GIÁM ĐỐC");
        pdf.text(LEFT, y + 73, "- Lưu: VT.").centredBold(430, y + 140, "Nguyễn Văn Mẫu");
        assertThat(pieces()).hasSize(2);
        assertThat(((Table) pieces().get(1)).rows())
                .containsExactly(new Paper.Row(List.of(
                        new Cell("Nơi nhận:\n- Như trên;\n- Lưu: VT.", 1, 1, 1, false),
                        new Cell("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNguyễn Văn Mẫu", 1, 2, 1, true))));
    }

    @Test
    void linesBecomeParagraphsByIndentRoomGapAndFace() throws IOException {
        pdf.page();
        pdf.bold(LEFT + 28, 100, "I. CÔNG TÁC CHỈ ĐẠO");
        float y = pdf.paragraph(117, 28, LONG);
        y = pdf.paragraph(y + 17, 28, LONG);
        y = pdf.paragraph(y + 17, 28, "Không phát sinh.");
        y = pdf.paragraph(y + 17, 28, "- " + LONG);
        pdf.paragraph(y + 30, 0, LONG);
        assertThat(texts()).containsExactly("I. CÔNG TÁC CHỈ ĐẠO", LONG, LONG, "Không phát sinh.", "- " + LONG, LONG);
    }

    @Test
    void aSignatureAtTheRightMarginIsNoParagraphAndEndsBeforeTheDistribution() throws IOException {
        pdf.page();
        float y = pdf.paragraph(100, 28, LONG);
        pdf.boldAtTheRight(y + 17, "TL. TRƯỞNG BAN").boldAtTheRight(y + 34, "CHÁNH VĂN PHÒNG");
        pdf.boldAtTheRight(y + 51, "Nguyễn Văn Mẫu").bold(LEFT, y + 68, "Nơi nhận:");
        pdf.text(LEFT, y + 85, "- Lưu: VT.");
        assertThat(texts())
                .containsExactly(
                        LONG, "TL. TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", "Nguyễn Văn Mẫu", "Nơi nhận:", "- Lưu: VT.");
    }

    @Test
    void aBoldLineAfterASentenceThatFillsItsLineIsAHeading() throws IOException {
        pdf.page();
        pdf.full(LEFT + 28, 100, "Đơn vị đã hoàn thành đầy đủ các nhiệm vụ được giao trong kỳ.");
        pdf.bold(LEFT, 117, "Tình hình cải cách thể chế");
        pdf.paragraph(134, 28, LONG);
        assertThat(texts())
                .containsExactly(
                        "Đơn vị đã hoàn thành đầy đủ các nhiệm vụ được giao trong kỳ.",
                        "Tình hình cải cách thể chế",
                        LONG);
    }

    @Test
    void aBoldOpeningOfSeveralLinesBelongsToTheParagraphItOpens() throws IOException {
        pdf.page();
        pdf.boldAtTheRight(100, "- Ban Quản lý các khu kinh tế và khu công nghiệp tỉnh, địa bàn");
        pdf.bold(LEFT, 117, "vùng xa:").text(LEFT + 60, 117, "đã ban hành 05 văn bản.");
        pdf.paragraph(141, 28, LONG);
        assertThat(texts())
                .containsExactly(
                        "- Ban Quản lý các khu kinh tế và khu công nghiệp tỉnh, địa bàn vùng xa: đã ban hành 05 văn bản.",
                        LONG);
    }

    @Test
    void aLabelAtTheStartOfALineOfAJustifiedParagraphOpensNone() throws IOException {
        pdf.page();
        pdf.full(LEFT + 28, 100, "Đơn vị đã hoàn thành đầy đủ các nhiệm vụ được giao trong kỳ và");
        pdf.full(LEFT, 117, "tiếp tục triển khai các nhiệm vụ còn lại của kế hoạch năm như sau.");
        pdf.text(LEFT, 134, "a) Đã ban hành 05 văn bản.");
        pdf.paragraph(158, 28, LONG);
        assertThat(texts())
                .containsExactly(
                        "Đơn vị đã hoàn thành đầy đủ các nhiệm vụ được giao trong kỳ và tiếp tục triển khai các nhiệm vụ"
                                + " còn lại của kế hoạch năm như sau. a) Đã ban hành 05 văn bản.",
                        LONG);
    }

    @Test
    void aHeadingThatRunsOnInPlainTextOpensAParagraph() throws IOException {
        pdf.page();
        pdf.full(LEFT + 28, 100, "Đơn vị đã hoàn thành đầy đủ các nhiệm vụ được giao trong kỳ.");
        pdf.bold(LEFT, 117, "Cải cách thể chế:").text(LEFT + 108, 117, "đã ban hành 05 văn bản.");
        pdf.full(LEFT + 28, 134, "Đơn vị đã hoàn thành đầy đủ các nhiệm vụ được giao trong kỳ.");
        pdf.text(LEFT, 151, "2. Cải cách tài chính công");
        assertThat(texts())
                .containsExactly(
                        "Đơn vị đã hoàn thành đầy đủ các nhiệm vụ được giao trong kỳ.",
                        "Cải cách thể chế: đã ban hành 05 văn bản.",
                        "Đơn vị đã hoàn thành đầy đủ các nhiệm vụ được giao trong kỳ.",
                        "2. Cải cách tài chính công");
    }

    @Test
    void footnotesAreNoTextOfThePage() throws IOException {
        pdf.page();
        float y = pdf.paragraph(100, 28, LONG);
        pdf.text(LEFT, y + 40, "Nơi nhận:")
                .sized(10, LEFT, y + 54, "- Sở Nội vụ;")
                .sized(10, LEFT, y + 67, "- Lưu: VT.");
        pdf.sized(6, LEFT, 736, "1").sized(10, LEFT + 4, 740, "Số liệu tính đến hết tháng trước,");
        pdf.sized(10, LEFT, 753, "chưa kể các đơn vị mới thành lập.");
        pdf.sized(10, LEFT, 766, "2Theo báo cáo của các phòng.");
        assertThat(texts()).containsExactly(LONG, "Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT.");
    }

    @Test
    void smallNumberedLinesAtTheFootOfAPageAreText() throws IOException {
        pdf.page();
        pdf.paragraph(100, 28, LONG);
        pdf.sized(10, LEFT, 740, "1 đơn vị chưa báo cáo.");
        assertThat(texts()).containsExactly(LONG, "1 đơn vị chưa báo cáo.");
    }

    @Test
    void aHeadingInCapitalsEndsWhereOneInSmallLettersBegins() throws IOException {
        pdf.page();
        pdf.bold(LEFT, 100, "KẾT QUẢ CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC");
        pdf.bold(LEFT, 117, "Công-tác-cải-cách-thể-chế hành chính");
        pdf.paragraph(134, 28, LONG);
        assertThat(texts())
                .containsExactly(
                        "KẾT QUẢ CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC",
                        "Công-tác-cải-cách-thể-chế hành chính",
                        LONG);
    }

    @Test
    void aParagraphGoesOnOverThePageAndPageNumbersDoNotCount() throws IOException {
        pdf.page();
        pdf.full(LEFT + 28, 750, "Đoạn này bắt đầu ở cuối trang thứ nhất và chạy tiếp sang trang");
        pdf.full(LEFT, 767, "sau mà không hề ngắt đoạn, vì dòng cuối cùng của trang đã đầy đến lề");
        pdf.page().centred(MIDDLE, 40, "2").text(LEFT, 80, "tiếp tục ở đây.").text(LEFT + 28, 97, "Đoạn mới.");
        assertThat(pieces())
                .containsExactly(
                        new Text(
                                "Đoạn này bắt đầu ở cuối trang thứ nhất và chạy tiếp sang trang sau mà không hề ngắt "
                                        + "đoạn, vì dòng cuối cùng của trang đã đầy đến lề tiếp tục ở đây.",
                                false,
                                false,
                                false,
                                new Place.Line(1, 1)),
                        new Text("Đoạn mới.", false, false, false, new Place.Line(2, 2)));
    }

    @Test
    void linesThatEveryPageRepeatsInItsMarginAreLeftOut() throws IOException {
        for (int i = 1; i <= 3; i++) {
            pdf.page().text(LEFT, 40, "Sở Tài chính - trang " + i).text(LEFT, 100, "Biểu mẫu " + i);
            pdf.text(LEFT, 815, "Báo cáo quý I");
        }
        assertThat(texts()).containsExactly("Biểu mẫu 1", "Biểu mẫu 2", "Biểu mẫu 3");
    }

    private void grid(float top, int rows) throws IOException {
        float[] columns = {LEFT, 120, 330, 400, 460, RIGHT};
        for (int i = 0; i <= rows; i++) {
            pdf.line(LEFT, top + 20 * i, RIGHT, top + 20 * i);
        }
        for (float x : columns) {
            pdf.line(x, top, x, top + 20 * rows);
        }
    }

    @Test
    void aRuledTableHasTheGridOfItsLinesOnEveryPage() throws IOException {
        for (int page = 1; page <= 2; page++) {
            pdf.page();
            grid(100, 3);
            pdf.bold(90, 114, "STT").bold(125, 114, "Chỉ tiêu").bold(335, 114, "Đơn vị");
            pdf.bold(405, 114, "Số liệu").bold(465, 114, "Ghi chú");
            for (int row = 1; row <= 2; row++) {
                pdf.text(90, 114 + 20 * row, page + "." + row).text(125, 114 + 20 * row, "Số văn bản ban hành");
                pdf.text(335, 114 + 20 * row, "văn bản").text(405, 114 + 20 * row, "1.28" + row);
            }
        }
        assertThat(pieces()).hasSize(2);
        Table second = (Table) pieces().get(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.ruled()).isTrue();
        assertThat(second.rows().get(0).cells()).allMatch(Cell::bold).hasSize(5);
        assertThat(second.rows().get(2))
                .isEqualTo(new Paper.Row(List.of(
                        new Cell("2.2", 3, 1, 1, false),
                        new Cell("Số văn bản ban hành", 3, 2, 1, false),
                        new Cell("văn bản", 3, 3, 1, false),
                        new Cell("1.282", 3, 4, 1, false),
                        new Cell("", 3, 5, 1, false))));
    }

    @Test
    void tablesOneAboveTheOtherKeepTheirColumnsThoughTheyNearlyAlign() throws IOException {
        pdf.page();
        for (float[] table : new float[][] {{100, 122.6f}, {200, 121.4f}}) {
            float top = table[0];
            for (int i = 0; i <= 2; i++) {
                pdf.line(LEFT, top + 20 * i, RIGHT, top + 20 * i);
            }
            for (float x : new float[] {LEFT, table[1], 400, RIGHT}) {
                pdf.line(x, top, x, top + 40);
            }
            for (int row = 0; row < 2; row++) {
                pdf.text(90, top + 14 + 20 * row, "1").text(128, top + 14 + 20 * row, "Số văn bản");
            }
        }
        assertThat(pieces()).hasSize(2).allSatisfy(piece -> assertThat(((Table) piece).rows())
                .allSatisfy(
                        row -> assertThat(row.cells()).extracting(Cell::text).containsExactly("1", "Số văn bản", "")));
    }

    @Test
    void missingLinesMergeCells() throws IOException {
        pdf.page();
        pdf.bar(100, 100, 300, 0.5f)
                .bar(200, 120, 200, 0.5f)
                .bar(100, 140, 300, 0.5f)
                .bar(100, 160, 300, 0.5f);
        pdf.bar(100, 100, 0.5f, 60)
                .bar(200, 100, 0.5f, 60)
                .bar(300, 120, 0.5f, 40)
                .bar(400, 100, 0.5f, 60);
        pdf.text(105, 125, "STT")
                .text(205, 114, "Kết quả")
                .text(205, 134, "Đơn vị")
                .text(305, 134, "Số liệu");
        pdf.text(105, 154, "1").text(205, 154, "%").text(305, 154, "99,10");
        assertThat(((Table) pieces().get(0)).rows())
                .containsExactly(
                        new Paper.Row(List.of(new Cell("STT", 1, 1, 1, false), new Cell("Kết quả", 1, 2, 2, false))),
                        new Paper.Row(List.of(
                                new Cell("", 2, 1, 1, false, true),
                                new Cell("Đơn vị", 2, 2, 1, false),
                                new Cell("Số liệu", 2, 3, 1, false))),
                        new Paper.Row(List.of(
                                new Cell("1", 3, 1, 1, false),
                                new Cell("%", 3, 2, 1, false),
                                new Cell("99,10", 3, 3, 1, false))));
    }

    @Test
    void aFrameOrAnUnderlineMakesNoTable() throws IOException {
        pdf.page();
        pdf.line(90, 80, 160, 80).line(90, 104, 160, 104).line(90, 80, 90, 104).line(160, 80, 160, 104);
        pdf.bold(100, 97, "KHẨN").text(LEFT, 140, "Nội dung gạch chân").line(LEFT, 142, 200, 142);
        assertThat(texts()).containsExactly("KHẨN", "Nội dung gạch chân");
    }

    @Test
    void wordsSetApartByJustificationStayOneLine() throws IOException {
        pdf.page()
                .text(LEFT, 100, "Nghịch")
                .text(230, 100, "chuyện")
                .text(380, 100, "khuyếch")
                .text(500, 100, "trương");
        assertThat(texts()).containsExactly("Nghịch chuyện khuyếch trương");
    }

    @Test
    void aListLabelIsNoColumn() throws IOException {
        pdf.page().text(LEFT, 100, "1.").text(LEFT + 60, 100, "Cải cách thể chế");
        pdf.text(LEFT, 140, "Kính gửi:").text(LEFT + 120, 140, "- Sở Nội vụ;");
        assertThat(texts()).containsExactly("1. Cải cách thể chế", "Kính gửi: - Sở Nội vụ;");
    }

    @Test
    void aPageTurnedSidewaysIsReadAlongItsText() throws IOException {
        pdf.page();
        pdf.out().transform(org.apache.pdfbox.util.Matrix.getRotateInstance(Math.PI / 2, 595, 0));
        pdf.text(100, 400, "Dòng một của trang ngang").text(100, 440, "Dòng hai");
        pdf.current().setRotation(90);
        assertThat(texts()).containsExactly("Dòng một của trang ngang", "Dòng hai");
    }

    @Test
    void signsPrintedTwiceToLookBoldCountOnce() throws IOException {
        pdf.page().text(100, 100, "Sở Tài chính").text(100.3f, 100, "Sở Tài chính");
        assertThat(texts()).containsExactly("Sở Tài chính");
    }
}
