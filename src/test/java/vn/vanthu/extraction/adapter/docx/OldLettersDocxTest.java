package vn.vanthu.extraction.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.adapter.docx.DocxFile.body;
import static vn.vanthu.extraction.adapter.docx.DocxFile.p;
import static vn.vanthu.extraction.adapter.docx.DocxFile.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.testing.OldLetters;

class OldLettersDocxTest {

    private static final String TITLE = "Báo cáo kết quả cải cách hành chính quý III năm 2025";
    private static final String TCVN3 = OldLetters.tcvn3(TITLE);

    private static Paper paper(DocxFile file) {
        return (Paper) new DocxReader(ReadingLimits.DEFAULT).read(file.attachment());
    }

    private static List<String> texts(DocxFile file) {
        return paper(file).pieces().stream()
                .map(piece -> ((Paper.Text) piece).text())
                .toList();
    }

    private static String fonts(String name) {
        return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\"/>";
    }

    private static String run(String font, String text) {
        return "<w:r><w:rPr>" + fonts(font) + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String style(String type, String id, String more, String run) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"" + more + "><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    @Test
    void runsOfThreeEncodingsMakeOneParagraph() {
        DocxFile file = body("<w:p>" + run(".VnTimeH", OldLetters.tcvn3("báo cáo "))
                + run(".VnTime", OldLetters.tcvn3("kết quả ")) + run("VNI-Times", OldLetters.vni("Cải cách "))
                + run("Times New Roman", "hành chính ¸") + "</w:p>");
        assertThat(texts(file)).containsExactly("BÁO CÁO kết quả Cải cách hành chính ¸");
        assertThat(paper(file).script().encodings())
                .containsExactlyInAnyOrder(LegacyEncoding.TCVN3, LegacyEncoding.VNI);
    }

    @Test
    void aLetterAndItsMarkMayStandInTwoRuns() {
        String words =
                run("VNI-Times", "ho") + run("VNI-Times", "äi ñ") + run("VNI-Times", "o") + run("VNI-Times", "àng");
        assertThat(texts(body("<w:p>" + words + "</w:p>"))).containsExactly("hội đồng");
    }

    @Test
    void theFontComesFromTheParagraphStyleOrItsBase() {
        DocxFile file = body(p("<w:pStyle w:val=\"Noi\"/>", r(TCVN3)))
                .styles(style("paragraph", "Goc", "", fonts(".VnTime"))
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Noi\"><w:basedOn w:val=\"Goc\"/></w:style>");
        assertThat(texts(file)).containsExactly(TITLE);
    }

    @Test
    void theFontComesFromTheDefaultsOrTheTheme() {
        assertThat(texts(body(p(TCVN3))
                        .styles("<w:docDefaults><w:rPrDefault><w:rPr>" + fonts(".VnTime")
                                + "</w:rPr></w:rPrDefault></w:docDefaults>")))
                .containsExactly(TITLE);
        assertThat(texts(body(p(TCVN3))
                        .styles("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hAnsi=\"Times New Roman\""
                                + " w:hAnsiTheme=\"minorHAnsi\"/></w:rPr></w:rPrDefault></w:docDefaults>")
                        .theme(".VnTime")))
                .containsExactly(TITLE);
    }

    @Test
    void theFontOfTheCharacterStyleGoesBeforeThatOfTheParagraph() {
        String run = "<w:r><w:rPr><w:rStyle w:val=\"Chu\"/></w:rPr><w:t>" + TCVN3 + "</w:t></w:r>";
        DocxFile file = body("<w:p>" + run + "</w:p>")
                .styles(style("paragraph", "Thuong", " w:default=\"1\"", fonts("Arial"))
                        + style("character", "Chu", "", fonts(".VnArial")));
        assertThat(texts(file)).containsExactly(TITLE);
    }

    @Test
    void theFontOfATableStyleHoldsInItsCellsOnly() {
        DocxFile file = body("<w:tbl><w:tblPr><w:tblStyle w:val=\"Bang\"/></w:tblPr><w:tr><w:tc>" + p(TCVN3)
                        + "</w:tc></w:tr></w:tbl>" + p("tÊn"))
                .styles(style("table", "Bang", "", fonts(".VnTime")));
        Paper paper = paper(file);
        assertThat(((Paper.Table) paper.pieces().get(0))
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .text())
                .isEqualTo(TITLE);
        assertThat(((Paper.Text) paper.pieces().get(1)).text()).isEqualTo("tÊn");
    }

    @Test
    void theLabelOfAListIsReadInItsFont() {
        String lists = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"" + OldLetters.tcvn3("Điều") + " %1.\"/><w:rPr>"
                + fonts(".VnTime") + "</w:rPr></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/>"
                + "<w:lvlText w:val=\"ü\"/><w:rPr>" + fonts("Wingdings") + "</w:rPr></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
        String first = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>";
        assertThat(texts(body(p(first, r("Phạm vi"))
                                + p(first.replace("ilvl w:val=\"0\"", "ilvl w:val=\"1\""), r("Một")))
                        .numbering(lists)))
                .containsExactly("Điều 1. Phạm vi", "• Một");
    }

    @Test
    void aSoftHyphenIsALetterInTcvn3AndNothingElsewhere() {
        String soft = "<w:softHyphen/>";
        assertThat(texts(body("<w:p><w:r><w:rPr>" + fonts(".VnTime") + "</w:rPr><w:t>t</w:t>" + soft
                        + "<w:t>ph¸p</w:t></w:r><w:r><w:t>hành</w:t>" + soft + "<w:t>chính</w:t></w:r></w:p>")))
                .containsExactly("tưpháphànhchính");
    }

    @Test
    void capitalsByFormatAreMadeOfLettersAndNotOfCodes() {
        String run = "<w:r><w:rPr>" + fonts(".VnTime") + "<w:caps/></w:rPr><w:t>" + OldLetters.tcvn3("quyết định")
                + "</w:t></w:r>";
        assertThat(texts(body("<w:p>" + run + "</w:p>"))).containsExactly("QUYẾT ĐỊNH");
    }

    @Test
    void aPaperWhoseOldFontHoldsOnlyUnicodeIsWrittenInUnicode() {
        DocxFile file = body("<w:p>" + run(".VnTime", "Kế hoạch năm 2025") + "</w:p>");
        assertThat(texts(file)).containsExactly("Kế hoạch năm 2025");
        assertThat(paper(file).script()).isEqualTo(Paper.Script.UNICODE);
    }
}
