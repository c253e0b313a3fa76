package vn.vanthu.extraction.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.adapter.docx.DocxFile.p;
import static vn.vanthu.extraction.adapter.docx.DocxFile.r;
import static vn.vanthu.extraction.adapter.docx.LooksTest.A4;
import static vn.vanthu.extraction.adapter.docx.LooksTest.line;
import static vn.vanthu.extraction.adapter.docx.LooksTest.looks;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.Presentation.Line;

/** Where the words stand: cells, columns, tabs, the rows that a line takes. */
class ColumnsTest {

    private static final Offset<Double> TENTH = Offset.offset(0.1);
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String TIMES = "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>";

    private static String head(int left, int right, String table) {
        return "<w:tbl><w:tblPr>" + table + "</w:tblPr><w:tblGrid><w:gridCol w:w=\"" + left + "\"/><w:gridCol w:w=\""
                + right
                + "\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>" + p("SỞ NỘI VỤ") + "</w:tc><w:tc><w:tcPr/>"
                + p("<w:jc w:val=\"center\"/>", r(TIMES + "<w:b/><w:sz w:val=\"26\"/>", NATION))
                + "</w:tc></w:tr></w:tbl>";
    }

    private static final String NO_MARGINS =
            "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>";

    @Test
    void theNationalNameBreaksInHalfAPageAndStandsOnOneRowInAWiderColumn() {
        Line half = line(looks(DocxFile.body(head(4535, 4536, "") + p("") + A4)), NATION);
        Line wider = line(looks(DocxFile.body(head(3515, 5556, NO_MARGINS) + p("") + A4)), NATION);
        assertThat(half.rows()).hasValue(2);
        assertThat(wider.rows()).hasValue(1);
        assertThat(wider.columnLeft().orElseThrow()).isEqualTo(92, TENTH);
        assertThat(wider.columnRight().orElseThrow()).isEqualTo(190, TENTH);
        assertThat(wider.right().orElseThrow() - wider.left().orElseThrow()).isEqualTo(95.7, TENTH);
        assertThat(wider.left().orElseThrow() + wider.right().orElseThrow()).isEqualTo(282, TENTH);
    }

    @Test
    void aTableStandsWithItsTextAtTheMarginUnlessWord2013SetIt() {
        String body = head(4000, 5000, "") + p("") + A4;
        String modern =
                "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:compat>"
                        + "<w:compatSetting w:name=\"compatibilityMode\" w:val=\"15\"/></w:compat></w:settings>";
        Line old = line(looks(DocxFile.body(body)), "SỞ NỘI VỤ");
        Line recent = line(looks(DocxFile.body(body).settings(modern)), "SỞ NỘI VỤ");
        assertThat(old.columnLeft().orElseThrow()).isEqualTo(30, TENTH);
        assertThat(recent.columnLeft().orElseThrow()).isEqualTo(32, TENTH);
    }

    @Test
    void aTableMayBeCentredOrSetIn() {
        Line centred = line(
                looks(DocxFile.body(head(2000, 5556, NO_MARGINS + "<w:jc w:val=\"center\"/>") + p("") + A4)), NATION);
        Line setIn = line(
                looks(DocxFile.body(
                        head(2000, 5556, NO_MARGINS + "<w:tblInd w:w=\"567\" w:type=\"dxa\"/>") + p("") + A4)),
                NATION);
        assertThat(centred.columnLeft().orElseThrow()).isEqualTo(30 + (160 - 133.3) / 2 + 35.3, TENTH);
        assertThat(setIn.columnLeft().orElseThrow()).isEqualTo(30 + 10 + 35.3, TENTH);
    }

    @Test
    void mergedCellsAreAsWideAsTheirColumns() {
        String table = "<w:tbl><w:tblPr>" + NO_MARGINS
                + "</w:tblPr><w:tblGrid><w:gridCol w:w=\"1134\"/><w:gridCol w:w=\"1134\"/><w:gridCol w:w=\"2268\"/></w:tblGrid>"
                + "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Rộng") + "</w:tc><w:tc>" + p("lạc")
                + "</w:tc></w:tr>"
                + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:tcPr/>" + p("Lùi")
                + "</w:tc></w:tr></w:tbl>";
        var looks = looks(DocxFile.body(table + p("") + A4));
        assertThat(line(looks, "Rộng").columnRight().orElseThrow()).isEqualTo(70, TENTH);
        assertThat(line(looks, "Lùi").columnLeft().orElseThrow()).isEqualTo(50, TENTH);
        assertThat(line(looks, "Lùi").columnRight().orElseThrow()).isEqualTo(70, TENTH);
    }

    @Test
    void textInATextBoxIsSetInTheBox() {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                + "<wp:anchor xmlns:wp=\"urn:wp\"><wp:positionH relativeFrom=\"page\"><wp:posOffset>3600000</wp:posOffset></wp:positionH>"
                + "<wp:extent cx=\"1800000\" cy=\"720000\"/><wps:wsp><wps:txbx><w:txbxContent>" + p("Trong khung")
                + "</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                + "<w:txbxContent>" + p("Hai lần") + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>";
        var looks = looks(DocxFile.body(p("", box + r("Neo")) + A4));
        assertThat(looks.lines()).extracting(Line::text).containsExactly("Trong khung", "Neo");
        assertThat(line(looks, "Trong khung").columnLeft().orElseThrow()).isEqualTo(102.5, TENTH);
        assertThat(line(looks, "Trong khung").columnRight().orElseThrow()).isEqualTo(147.5, TENTH);
        assertThat(line(looks, "Neo").columnLeft().orElseThrow()).isEqualTo(30, TENTH);
    }

    @Test
    void aTabToTheMiddleCentres() {
        String tabs =
                "<w:tabs><w:tab w:val=\"center\" w:pos=\"4535\"/><w:tab w:val=\"right\" w:pos=\"9071\"/></w:tabs>";
        String tab = "<w:r><w:tab/></w:r>";
        var looks = looks(
                DocxFile.body(p(tabs, tab + r("giữa")) + p(tabs, tab + tab + r("phải")) + p("", tab + r("thụt")) + A4));
        Line middle = line(looks, "giữa");
        assertThat(middle.setting().alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(middle.left().orElseThrow() + middle.right().orElseThrow()).isEqualTo(220, TENTH);
        assertThat(line(looks, "phải").setting().alignment()).isEqualTo(Alignment.RIGHT);
        assertThat(line(looks, "phải").right().orElseThrow()).isEqualTo(190, TENTH);
        assertThat(line(looks, "thụt").setting().alignment()).isEqualTo(Alignment.LEFT);
        assertThat(line(looks, "thụt").left().orElseThrow()).isEqualTo(42.7, TENTH);
    }

    @Test
    void longTextReachesFromEdgeToEdge() {
        Line line = line(
                looks(DocxFile.body(p("<w:jc w:val=\"both\"/><w:ind w:firstLine=\"567\"/>", r("từ ".repeat(90))) + A4)),
                "từ ".repeat(90).strip());
        assertThat(line.rows().orElseThrow()).isBetween(2, 4);
        assertThat(line.left().orElseThrow()).isEqualTo(30, TENTH);
        assertThat(line.right().orElseThrow()).isEqualTo(190, TENTH);
    }
}
