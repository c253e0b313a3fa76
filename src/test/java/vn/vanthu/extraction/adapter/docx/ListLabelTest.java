package vn.vanthu.extraction.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.adapter.docx.DocxFile.body;
import static vn.vanthu.extraction.adapter.docx.DocxFile.p;
import static vn.vanthu.extraction.adapter.docx.DocxFile.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.ReadingLimits;

class ListLabelTest {

    private static final String OUTLINE = "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"Phan\"/>")
            + level(1, "decimal", "%2.", "<w:pStyle w:val=\"Muc\"/>")
            + level(2, "lowerLetter", "%3)", "")
            + level(3, "decimal", "%1.%2.%4", "<w:isLgl/>")
            + level(4, "bullet", "\uF02D", "")
            + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", r(text));
    }

    private static List<String> texts(DocxFile file) {
        Paper paper = (Paper) new DocxReader(ReadingLimits.DEFAULT).read(file.attachment());
        return paper.pieces().stream().map(piece -> ((Paper.Text) piece).text()).toList();
    }

    @Test
    void labelsStandBeforeTheTextAsOnThePage() {
        String items = item(3, 0, "CHỈ ĐẠO")
                + item(3, 1, "Kế hoạch")
                + item(3, 2, "điểm")
                + item(3, 2, "điểm")
                + item(3, 1, "Kiểm tra")
                + item(3, 2, "điểm")
                + item(3, 0, "KẾT QUẢ")
                + item(3, 1, "Thể chế")
                + item(3, 3, "nhỏ")
                + item(3, 4, "gạch");
        assertThat(texts(body(items).numbering(OUTLINE)))
                .containsExactly(
                        "I. CHỈ ĐẠO",
                        "1. Kế hoạch",
                        "a) điểm",
                        "b) điểm",
                        "2. Kiểm tra",
                        "a) điểm",
                        "II. KẾT QUẢ",
                        "1. Thể chế",
                        "2.1.1 nhỏ",
                        "- gạch");
    }

    @Test
    void anInstanceThatBeginsAnewDoesSoOnceAndSharesItsCount() {
        String items = item(3, 0, "một") + item(4, 0, "năm") + item(4, 0, "sáu") + item(3, 0, "bảy");
        assertThat(texts(body(items).numbering(OUTLINE))).containsExactly("I. một", "V. năm", "VI. sáu", "VII. bảy");
    }

    @Test
    void aStyleBringsItsListAndItsLevel() {
        DocxFile file = body(p("<w:pStyle w:val=\"Phan\"/>", r("PHẦN"))
                        + p("<w:pStyle w:val=\"Muc\"/>", r("Mục"))
                        + p("<w:pStyle w:val=\"Muc\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", r("không số")))
                .numbering(OUTLINE)
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"Phan\"><w:pPr><w:numPr><w:numId w:val=\"3\"/>"
                        + "</w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>");
        assertThat(texts(file)).containsExactly("I. PHẦN", "1. Mục", "không số");
    }
}
