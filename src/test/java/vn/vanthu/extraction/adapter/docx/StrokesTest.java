package vn.vanthu.extraction.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.adapter.docx.DocxFile.p;
import static vn.vanthu.extraction.adapter.docx.DocxFile.r;
import static vn.vanthu.extraction.adapter.docx.LooksTest.A4;
import static vn.vanthu.extraction.adapter.docx.LooksTest.looks;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Stroke;
import vn.vanthu.extraction.Presentation.StrokeKind;

class StrokesTest {

    private static final Offset<Double> TENTH = Offset.offset(0.1);
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String CENTRED = "<w:jc w:val=\"center\"/>";

    private static String motto() {
        return r(
                "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/><w:b/><w:sz w:val=\"28\"/>", MOTTO);
    }

    /** @param down in points below the top of the paragraph */
    private static String drawn(int down) {
        return "<mc:Choice Requires=\"wps\"><w:drawing><wp:anchor xmlns:wp=\"urn:wp\"><wp:positionH relativeFrom=\"column\">"
                + "<wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>"
                + down * 12700
                + "</wp:posOffset></wp:positionV><wp:extent cx=\"2178000\" cy=\"0\"/><a:graphic><a:graphicData>"
                + "<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2178000\" cy=\"0\"/></a:xfrm>"
                + "<a:prstGeom prst=\"line\"/><a:ln w=\"9525\"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
                + "</w:drawing></mc:Choice>";
    }

    private static final String VML =
            "<w:pict><v:line style=\"position:absolute;z-index:1\" from=\"126pt,1.5pt\" to=\"297pt,1.5pt\"/></w:pict>";

    private static String alternatives(int down) {
        return "<w:r><mc:AlternateContent>" + drawn(down) + "<mc:Fallback>" + VML
                + "</mc:Fallback></mc:AlternateContent></w:r>";
    }

    private static Stroke only(Presentation looks) {
        assertThat(looks.strokes()).hasSize(1);
        return looks.strokes().get(0);
    }

    private static String above(Presentation looks, Stroke stroke) {
        return looks.lines().get(stroke.under().orElseThrow()).text();
    }

    @Test
    void aDrawnLineIsFoundOnceUnderTheWordsOfItsParagraph() {
        Presentation looks = looks(DocxFile.body(p("Trên") + p(CENTRED, motto() + alternatives(18)) + p("Dưới") + A4));
        Stroke stroke = only(looks);
        assertThat(stroke.kind()).isEqualTo(StrokeKind.DRAWN);
        assertThat(stroke.length()).isEqualTo(60.5, TENTH);
        assertThat(stroke.left().orElseThrow()).isEqualTo(30 + (160 - 60.5) / 2, TENTH);
        assertThat(above(looks, stroke)).isEqualTo(MOTTO);
    }

    @Test
    void aLineDrawnAtTheTopOfTheNextParagraphStandsUnderTheOneAbove() {
        Presentation looks = looks(DocxFile.body(p(CENTRED, motto()) + p(CENTRED, alternatives(2)) + p("Dưới") + A4));
        assertThat(above(looks, only(looks))).isEqualTo(MOTTO);
    }

    @Test
    void aLineDrawnFarBelowItsParagraphStandsUnderALaterOne() {
        Presentation looks = looks(DocxFile.body(p("", r("<w:sz w:val=\"26\"/>", "CỘNG HÒA") + alternatives(32))
                + p(CENTRED, motto())
                + p("Dưới")
                + A4));
        assertThat(above(looks, only(looks))).isEqualTo(MOTTO);
    }

    @Test
    void aLineHungOnTheTextBelowTheHeadStandsUnderTheColumnItReachesOver() {
        String head =
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3515\"/><w:gridCol w:w=\"5556\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>"
                        + p(CENTRED, r("SỞ NỘI VỤ")) + "</w:tc><w:tc><w:tcPr/>" + p(CENTRED, motto())
                        + "</w:tc></w:tr></w:tbl>";
        String left =
                "<w:r><w:pict><v:shape type=\"#_x0000_t32\" style=\"position:absolute;margin-left:60pt;margin-top:1pt;width:60pt;height:0\"/></w:pict></w:r>";
        String right =
                "<w:r><w:pict><v:line style=\"position:absolute\" from=\"230pt,.5pt\" to=\"400pt,.5pt\"/></w:pict></w:r>";
        Presentation looks = looks(DocxFile.body(head + p("", left + right) + A4));
        assertThat(looks.strokes()).extracting(stroke -> above(looks, stroke)).containsExactly("SỞ NỘI VỤ", MOTTO);
        assertThat(looks.strokes().get(1).length()).isEqualTo(60, TENTH);
    }

    @Test
    void verticalAndInvisibleLinesAndPicturesAreNoRules() {
        String upright = drawn(5).replace("cy=\"0\"", "cy=\"2178000\"").replace("cx=\"2178000\"", "cx=\"0\"");
        String hidden = drawn(5).replace("<a:ln w=\"9525\"/>", "<a:ln><a:noFill/></a:ln>");
        String picture = drawn(5).replace("cy=\"0\"", "cy=\"900000\"").replace("prst=\"line\"", "prst=\"rect\"");
        for (String shape : new String[] {upright, hidden, picture}) {
            String run = "<w:r><mc:AlternateContent>" + shape + "</mc:AlternateContent></w:r>";
            assertThat(looks(DocxFile.body(p("", r("Chữ") + run) + A4)).strokes())
                    .isEmpty();
        }
    }

    @Test
    void underlinedLettersAreAStrokeAsLongAsThey() {
        Presentation looks = looks(DocxFile.body(p(
                        CENTRED,
                        r(
                                "<w:rFonts w:ascii=\"Times New Roman\"/><w:b/><w:u w:val=\"single\"/><w:sz w:val=\"28\"/>",
                                MOTTO))
                + A4));
        assertThat(only(looks).kind()).isEqualTo(StrokeKind.UNDERLINE);
        assertThat(only(looks).length()).isEqualTo(60.5, TENTH);
        assertThat(above(looks, only(looks))).isEqualTo(MOTTO);
    }

    @Test
    void underscoresAreATypedStrokeUnderTheLineAbove() {
        String small = r("<w:sz w:val=\"28\"/><w:vertAlign w:val=\"superscript\"/>", "_".repeat(20));
        Presentation looks = looks(DocxFile.body(p(CENTRED, motto() + "<w:r><w:br/></w:r>" + small) + A4));
        assertThat(only(looks).kind()).isEqualTo(StrokeKind.TYPED);
        assertThat(only(looks).length()).isEqualTo(20 * 7 * 0.65 * 25.4 / 72, TENTH);
        assertThat(above(looks, only(looks))).isEqualTo(MOTTO);
        Presentation dashes = looks(DocxFile.body(p(CENTRED, motto()) + p("-------") + A4));
        assertThat(only(dashes).kind()).isEqualTo(StrokeKind.TYPED);
        assertThat(above(dashes, only(dashes))).isEqualTo(MOTTO);
    }

    @Test
    void aTypedStrokeInACellOfItsOwnStandsUnderTheCellAboveIt() {
        String cells = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3515\"/><w:gridCol w:w=\"5556\"/></w:tblGrid>"
                + "<w:tr><w:tc><w:tcPr/>" + p(CENTRED, r("SỞ NỘI VỤ")) + "</w:tc><w:tc><w:tcPr/>" + p(CENTRED, motto())
                + "</w:tc></w:tr><w:tr><w:tc><w:tcPr/>" + p(CENTRED, r("-----")) + "</w:tc><w:tc><w:tcPr/>"
                + p(CENTRED, r("----------")) + "</w:tc></w:tr></w:tbl>";
        Presentation looks = looks(DocxFile.body(cells + p("") + A4));
        assertThat(looks.strokes()).extracting(stroke -> above(looks, stroke)).containsExactly("SỞ NỘI VỤ", MOTTO);
    }

    @Test
    void bordersOfParagraphsAndCellsAreStrokesButNotThoseOfRuledTables() {
        String border =
                "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\"/></w:pBdr><w:ind w:left=\"2268\" w:right=\"2268\"/>";
        Presentation paragraph = looks(DocxFile.body(p(border + CENTRED, motto()) + A4));
        assertThat(only(paragraph).kind()).isEqualTo(StrokeKind.BORDER);
        assertThat(only(paragraph).length()).isEqualTo(80, TENTH);
        assertThat(only(paragraph).left().orElseThrow()).isEqualTo(70, TENTH);
        String cell =
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"5670\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcBorders>"
                        + "<w:bottom w:val=\"single\"/></w:tcBorders></w:tcPr>" + p(CENTRED, motto()) + p("")
                        + "</w:tc></w:tr></w:tbl>";
        Presentation below = looks(DocxFile.body(cell + p("Dưới") + A4));
        assertThat(only(below).kind()).isEqualTo(StrokeKind.BORDER);
        assertThat(above(below, only(below))).isEqualTo(MOTTO);
        String ruled = "<w:tbl><w:tblPr>" + DocxFile.borders("tblBorders", "single")
                + "</w:tblPr><w:tblGrid><w:gridCol w:w=\"5670\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>" + p("Ô")
                + "</w:tc></w:tr></w:tbl>";
        assertThat(looks(DocxFile.body(ruled + p("Dưới") + A4)).strokes()).isEmpty();
    }
}
