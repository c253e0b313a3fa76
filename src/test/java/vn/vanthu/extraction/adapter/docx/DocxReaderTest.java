package vn.vanthu.extraction.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.adapter.docx.DocxFile.body;
import static vn.vanthu.extraction.adapter.docx.DocxFile.borders;
import static vn.vanthu.extraction.adapter.docx.DocxFile.p;
import static vn.vanthu.extraction.adapter.docx.DocxFile.r;
import static vn.vanthu.extraction.adapter.docx.DocxFile.tc;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Paper.Cell;
import vn.vanthu.extraction.Paper.Table;
import vn.vanthu.extraction.Paper.Text;
import vn.vanthu.extraction.adapter.ReadingLimits;

class DocxReaderTest {

    private final DocxReader reader = new DocxReader(ReadingLimits.DEFAULT);

    private List<Paper.Piece> pieces(DocxFile file) {
        return ((Paper) reader.read(file.attachment())).pieces();
    }

    private List<String> texts(DocxFile file) {
        return pieces(file).stream().map(piece -> ((Text) piece).text()).toList();
    }

    private Table table(DocxFile file) {
        return (Table) pieces(file).get(0);
    }

    @Test
    void aParagraphIsOneTextHoweverItsRunsAreSplit() {
        assertThat(texts(body("<w:p>" + r("BÁO ") + r("C") + r("ÁO") + "</w:p>")))
                .containsExactly("BÁO CÁO");
    }

    @Test
    void emptyParagraphsAreCountedButYieldNothing() {
        assertThat(pieces(body(p("Một") + "<w:p/>" + p("  ") + p("Hai"))))
                .containsExactly(
                        new Text("Một", false, false, false, new Place.Paragraph(1)),
                        new Text("Hai", false, false, false, new Place.Paragraph(4)));
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(texts(body(p("tha\u0309o")))).containsExactly("thảo");
    }

    @Test
    void tabsBreaksHyphensAndTicksStayWhereTheyStand() {
        String run = "<w:p><w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t><w:br/><w:t>QĐ</w:t><w:noBreakHyphen/>"
                + "<w:t>UBND</w:t><w:softHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>";
        assertThat(texts(body(run))).containsExactly("Số:\t12\nQĐ-UBNDx");
    }

    @Test
    void insertedTextCountsAndDeletedTextDoesNot() {
        String tracked = "<w:p>" + r("đã ") + "<w:ins>" + r("hoàn thành") + "</w:ins><w:del><w:r><w:delText>chưa"
                + "</w:delText></w:r></w:del><w:moveFrom>" + r("cũ") + "</w:moveFrom><w:moveTo>" + r(" xong")
                + "</w:moveTo></w:p>";
        assertThat(texts(body(tracked))).containsExactly("đã hoàn thành xong");
    }

    @Test
    void aDeletedParagraphMarkJoinsTwoParagraphs() {
        String joined = p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", r("Nửa đầu ")) + p("nửa sau") + p("Hết");
        assertThat(pieces(body(joined)))
                .extracting(piece -> ((Text) piece).text() + " @ " + ((Text) piece).at())
                .containsExactly("Nửa đầu nửa sau @ paragraph 1", "Hết @ paragraph 2");
    }

    @Test
    void fieldCodesAndHiddenTextAreNotOnThePage() {
        String field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE \\@ yyyy"
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("2012")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("<w:vanish/>", "bí mật") + "</w:p>";
        assertThat(texts(body(field))).containsExactly("2012");
    }

    @Test
    void aFieldLeftOpenHidesNothingBehindIt() {
        String open = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "</w:p>" + p("Nội dung");
        assertThat(texts(body(open))).containsExactly("Nội dung");
    }

    @Test
    void contentControlsAndHyperlinksAreText() {
        String control = "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>" + r("Cổng ")
                + "</w:hyperlink><w:sdt><w:sdtContent>" + r("thông tin")
                + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>";
        assertThat(texts(body(control))).containsExactly("Cổng thông tin");
    }

    @Test
    void aTextBoxIsReadOnceAndBeforeTheParagraphItHangsOn() {
        String box = "<w:txbxContent>" + p("KHẨN") + "</w:txbxContent>";
        String anchored = p("Trước") + "<w:p>" + r("Kính ") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                + "<w:drawing><wps:txbx>" + box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("gửi") + "</w:p>";
        assertThat(pieces(body(anchored)))
                .extracting(piece -> ((Text) piece).text() + " @ " + ((Text) piece).at())
                .containsExactly("Trước @ paragraph 1", "KHẨN @ paragraph 2", "Kính gửi @ paragraph 2");
    }

    @Test
    void formatIsInheritedThroughStylesAndDefaults() {
        DocxFile file = body(p("<w:pStyle w:val=\"Con\"/>", r("I. TIÊU ĐỀ"))
                        + p("<w:pStyle w:val=\"Con\"/>", r("<w:b w:val=\"0\"/>", "nhạt"))
                        + p("<w:jc w:val=\"center\"/>", r("<w:rStyle w:val=\"Nghieng\"/>", "nghiêng")))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"Cha\"><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                        + "<w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Con\">"
                        + "<w:basedOn w:val=\"Cha\"/><w:pPr><w:jc w:val=\"left\"/></w:pPr></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"Nghieng\"><w:rPr><w:i/></w:rPr></w:style>");
        assertThat(pieces(file))
                .containsExactly(
                        new Text("I. TIÊU ĐỀ", true, false, false, new Place.Paragraph(1)),
                        new Text("nhạt", false, false, false, new Place.Paragraph(2)),
                        new Text("nghiêng", false, true, true, new Place.Paragraph(3)));
    }

    @Test
    void stylesBasedOnEachOtherEndTheChain() {
        DocxFile file = body(p("<w:pStyle w:val=\"A\"/>", r("chữ")))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>");
        assertThat(texts(file)).containsExactly("chữ");
    }

    @Test
    void lettersShownAsCapitalsAreCapitals() {
        assertThat(texts(body("<w:p>" + r("<w:caps/>", "Sở Nội vụ") + "</w:p>")))
                .containsExactly("SỞ NỘI VỤ");
    }

    @Test
    void aTableHasAGridWithSpansAndMergesAndANumberInReadingOrder() {
        String rows = "<w:tr>" + tc("<w:vMerge w:val=\"restart\"/>", "STT") + tc("<w:gridSpan w:val=\"2\"/>", "Kết quả")
                + "</w:tr><w:tr>" + tc("<w:vMerge/>", "ẩn") + tc("", "Đơn vị") + tc("", "Số liệu") + "</w:tr>";
        DocxFile file = body("<w:tbl><w:tblPr>" + borders("tblBorders", "single") + "</w:tblPr>" + rows + "</w:tbl>"
                + p("giữa") + "<w:tbl><w:tr>" + tc("", "x") + "</w:tr></w:tbl>");
        assertThat(table(file))
                .isEqualTo(new Table(
                        1,
                        true,
                        List.of(
                                new Paper.Row(
                                        List.of(new Cell("STT", 1, 1, 1, false), new Cell("Kết quả", 1, 2, 2, false))),
                                new Paper.Row(List.of(
                                        new Cell("", 2, 1, 1, false, true),
                                        new Cell("Đơn vị", 2, 2, 1, false),
                                        new Cell("Số liệu", 2, 3, 1, false))))));
        assertThat(pieces(file).get(1)).isEqualTo(new Text("giữa", false, false, false, new Place.Paragraph(1)));
        assertThat(((Table) pieces(file).get(2)).number()).isEqualTo(2);
    }

    @Test
    void aBorderlessHeadIsNotRuledEvenWithALineUnderTheAgency() {
        String underlined = "<w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders>";
        String rows = "<w:tr>" + tc(underlined, "SỞ NỘI VỤ") + tc("", "CỘNG HÒA") + "</w:tr>";
        assertThat(table(body("<w:tbl><w:tblPr>" + borders("tblBorders", "nil") + "</w:tblPr>" + rows + "</w:tbl>"))
                        .ruled())
                .isFalse();
    }

    @Test
    void aTableIsRuledByItsStyleOrByItsCells() {
        String row = "<w:tr>" + tc("", "1") + tc("", "2") + "</w:tr>";
        DocxFile styled = body("<w:tbl><w:tblPr><w:tblStyle w:val=\"Luoi\"/></w:tblPr>" + row + "</w:tbl>")
                .styles("<w:style w:type=\"table\" w:styleId=\"Luoi\"><w:tblPr>" + borders("tblBorders", "single")
                        + "</w:tblPr></w:style>");
        String cell = borders("tcBorders", "single");
        assertThat(table(styled).ruled()).isTrue();
        assertThat(table(body("<w:tbl><w:tr>" + tc(cell, "1") + tc(cell, "2") + "</w:tr></w:tbl>"))
                        .ruled())
                .isTrue();
        assertThat(table(body("<w:tbl>" + row + "</w:tbl>")).ruled()).isFalse();
    }

    @Test
    void aTableWithinACellIsFlattenedAndNotCounted() {
        String inner = "<w:tbl><w:tr>" + tc("", "a") + tc("", "b") + "</w:tr></w:tbl>";
        DocxFile file = body("<w:tbl><w:tr><w:tc>" + p("đầu") + inner + p("cuối") + "</w:tc></w:tr></w:tbl>");
        assertThat(table(file).rows().get(0).cells().get(0).text()).isEqualTo("đầu\na\tb\ncuối");
        assertThat(pieces(file)).hasSize(1);
    }

    @Test
    void deletedRowsAreGoneAndSkippedColumnsCount() {
        String rows = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", "cũ") + "</w:tr>"
                + "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + tc("", "mới") + "</w:tr>";
        assertThat(table(body("<w:tbl>" + rows + "</w:tbl>")).rows())
                .containsExactly(new Paper.Row(List.of(new Cell("mới", 1, 3, 1, false))));
    }

    @Test
    void strictDocumentsAreReadToo() {
        DocxFile file = body("");
        file.part(
                "word/document.xml",
                "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>" + p("Chặt chẽ")
                        + "</w:body></w:document>");
        assertThat(texts(file)).containsExactly("Chặt chẽ");
    }

    @Test
    void headersAndFootnoteMarksAreLeftOut() {
        DocxFile file = body("<w:p>" + r("Thân") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .header(p("Trang 1"));
        assertThat(texts(file)).containsExactly("Thân");
    }
}
