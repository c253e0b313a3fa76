package vn.vanthu.extraction.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.adapter.docx.DocxFile.p;
import static vn.vanthu.extraction.adapter.docx.DocxFile.r;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Line;
import vn.vanthu.extraction.Presentation.Share;
import vn.vanthu.extraction.Presentation.Sheet;
import vn.vanthu.extraction.adapter.ReadingLimits;

class LooksTest {

    private static final Offset<Double> TENTH = Offset.offset(0.1);
    static final String A4 = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
            + " w:bottom=\"1134\" w:left=\"1701\"/></w:sectPr>";

    static Presentation looks(DocxFile file) {
        return ((Paper) new DocxReader(ReadingLimits.DEFAULT).read(file.attachment())).presentation();
    }

    static Line line(Presentation looks, String text) {
        return looks.lines().stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Line line(DocxFile file, String text) {
        return line(looks(file), text);
    }

    @Test
    void everySectionIsASheetWithItsMarginsInMillimetres() {
        String lying = "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1701\""
                + " w:right=\"1134\" w:bottom=\"1134\" w:left=\"850\" w:gutter=\"284\"/></w:sectPr>";
        List<Sheet> sheets = looks(DocxFile.body(p(A4, r("Một")) + p("Hai") + p("Ba") + lying))
                .sheets();
        assertThat(sheets)
                .extracting(Sheet::number, Sheet::landscape, Sheet::lines)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, false, 0),
                        org.assertj.core.groups.Tuple.tuple(2, true, 1));
        assertThat(sheets.get(0).width()).isEqualTo(210, TENTH);
        assertThat(sheets.get(0).left()).isEqualTo(30, TENTH);
        assertThat(sheets.get(1).left()).isEqualTo(20, TENTH);
        assertThat(sheets.get(1).top()).isEqualTo(30, TENTH);
    }

    @Test
    void aFileThatDoesNotSayItsPageHasNoSheetAndNoColumns() {
        Presentation looks = looks(DocxFile.body(p("Một đoạn")));
        assertThat(looks.source()).isEqualTo(Presentation.Source.STYLES);
        assertThat(looks.sheets()).isEmpty();
        assertThat(line(looks, "Một đoạn").columnLeft()).isEmpty();
        assertThat(line(looks, "Một đoạn").rows()).isEmpty();
    }

    @Test
    void lettersInheritFromDefaultsThroughStylesToTheRun() {
        String styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\""
                + " w:hAnsiTheme=\"minorHAnsi\"/><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:basedOn w:val=\"N\"/><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:b/><w:i/><w:sz w:val=\"26\"/></w:rPr></w:style>";
        DocxFile file = DocxFile.body(p("Thường")
                        + p("<w:pStyle w:val=\"T\"/>", r("Đậm"))
                        + p("<w:pStyle w:val=\"T\"/>", r("<w:rStyle w:val=\"C\"/>", "Hai lần đậm"))
                        + p(
                                "<w:pStyle w:val=\"T\"/>",
                                r("<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/><w:sz w:val=\"24\"/>", "Lẫn")
                                        + r("<w:sz w:val=\"60\"/>", "   ")
                                        + r("<w:b w:val=\"0\"/>", "lộn")))
                .styles(styles)
                .theme("Times New Roman");
        Presentation looks = looks(file);
        assertThat(line(looks, "Thường").letters())
                .isEqualTo(new Presentation.Letters(
                        "Times New Roman", 14, 14, Share.NONE, Share.NONE, Share.NONE, Share.NONE));
        assertThat(line(looks, "Đậm").letters().bold()).isEqualTo(Share.ALL);
        Presentation.Letters twice = line(looks, "Hai lần đậm").letters();
        assertThat(twice.bold()).isEqualTo(Share.NONE);
        assertThat(twice.italic()).isEqualTo(Share.ALL);
        assertThat(twice.least()).isEqualTo(13);
        Presentation.Letters mixed = line(looks, "Lẫn   lộn").letters();
        assertThat(mixed.least()).isEqualTo(12);
        assertThat(mixed.most()).isEqualTo(14);
        assertThat(mixed.bold()).isEqualTo(Share.SOME);
    }

    @Test
    void aTableStyleSpeaksBeforeTheParagraphsStyle() {
        String styles =
                "<w:style w:type=\"table\" w:styleId=\"B\"><w:pPr><w:jc w:val=\"center\"/><w:spacing w:after=\"60\"/></w:pPr>"
                        + "<w:rPr><w:sz w:val=\"18\"/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:pPr><w:jc w:val=\"right\"/></w:pPr></w:style>";
        String table = "<w:tbl><w:tblPr><w:tblStyle w:val=\"B\"/></w:tblPr><w:tr><w:tc>" + p("Theo bảng")
                + p("<w:pStyle w:val=\"P\"/>", r("Theo đoạn")) + "</w:tc></w:tr></w:tbl>";
        Presentation looks = looks(DocxFile.body(table + p("Ngoài")).styles(styles));
        assertThat(line(looks, "Theo bảng").letters().most()).isEqualTo(9);
        assertThat(line(looks, "Theo bảng").setting().alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(line(looks, "Theo đoạn").setting().alignment()).isEqualTo(Alignment.RIGHT);
        assertThat(line(looks, "Theo đoạn").setting().before()).hasValue(3);
        assertThat(line(looks, "Ngoài").letters().most()).isEqualTo(10);
        assertThat(line(looks, "Ngoài").setting().before()).hasValue(0);
    }

    @Test
    void blackInAllItsSpellingsIsNoColour() {
        Presentation looks = looks(DocxFile.body(p("<w:jc w:val=\"left\"/>", r("<w:color w:val=\"auto\"/>", "tự"))
                + p("", r("<w:color w:val=\"000000\"/>", "đen"))
                + p("", r("<w:color w:val=\"0D0D0D\"/>", "gần đen"))
                + p("", r("<w:color w:val=\"FF0000\"/>", "đỏ") + r(" và đen"))
                + p("", r("<w:color w:val=\"0000FF\"/><w:u w:val=\"single\"/>", "xanh"))));
        assertThat(looks.lines())
                .extracting(line -> line.letters().coloured())
                .containsExactly(Share.NONE, Share.NONE, Share.NONE, Share.SOME, Share.ALL);
        assertThat(line(looks, "xanh").letters().underlined()).isEqualTo(Share.ALL);
    }

    @Test
    void hiddenLettersAreNotSeenAndCapitalsAreSeenAsThey() {
        Presentation looks = looks(DocxFile.body(
                p("", r("<w:vanish/><w:sz w:val=\"8\"/>", "ẩn") + r("<w:caps/><w:sz w:val=\"26\"/>", "sở nội vụ"))));
        assertThat(line(looks, "SỞ NỘI VỤ").letters().least()).isEqualTo(13);
    }

    @Test
    void theSpaceAboveIsTheLargerOfTheTwoThatMeet() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"K\"><w:pPr><w:spacing w:before=\"200\" w:after=\"200\"/>"
                        + "<w:contextualSpacing/></w:pPr></w:style>";
        Presentation looks = looks(DocxFile.body(p("<w:spacing w:after=\"240\"/>", r("Một"))
                        + p("<w:spacing w:before=\"120\"/>", r("Hai"))
                        + p("<w:spacing w:before=\"0\" w:beforeAutospacing=\"1\"/>", r("Ba"))
                        + p("<w:pStyle w:val=\"K\"/>", r("Bốn"))
                        + p("<w:pStyle w:val=\"K\"/>", r("Năm"))
                        + p("Sáu"))
                .styles(styles));
        assertThat(looks.lines())
                .extracting(line -> line.setting().before().orElseThrow())
                .containsExactly(0.0, 12.0, 14.0, 10.0, 0.0, 10.0);
    }

    @Test
    void lineSpacingIsInLinesOrInPoints() {
        Presentation looks = looks(DocxFile.body(p("<w:spacing w:line=\"360\" w:lineRule=\"auto\"/>", r("Một"))
                + p("<w:spacing w:line=\"340\" w:lineRule=\"exact\"/>", r("Hai"))
                + p("<w:spacing w:line=\"300\" w:lineRule=\"atLeast\"/>", r("Ba"))
                + p("Bốn")));
        assertThat(line(looks, "Một").setting().lines()).hasValue(1.5);
        assertThat(line(looks, "Hai").setting().exact()).hasValue(17);
        assertThat(line(looks, "Hai").setting().lines()).isEmpty();
        assertThat(line(looks, "Ba").setting().exact()).hasValue(15);
        assertThat(line(looks, "Bốn").setting().lines()).hasValue(1);
    }

    @Test
    void indentsComeFromTheListUnlessTheParagraphSaysOtherwise() {
        String lists =
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                        + "<w:lvlText w:val=\"%1.\"/><w:pPr><w:ind w:left=\"1134\" w:hanging=\"567\"/></w:pPr></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        Presentation looks = looks(DocxFile.body(p(list, r("Một"))
                        + p(list + "<w:ind w:left=\"0\" w:firstLine=\"567\"/>", r("Hai"))
                        + p("<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>", r("Ba"))
                        + A4)
                .numbering(lists));
        Line first = line(looks, "1. Một");
        assertThat(first.setting().firstLine().orElseThrow()).isEqualTo(-10, TENTH);
        assertThat(first.left().orElseThrow()).isEqualTo(40, TENTH);
        assertThat(line(looks, "2. Hai").setting().firstLine().orElseThrow()).isEqualTo(10, TENTH);
        assertThat(line(looks, "Ba").setting().firstLine().orElseThrow()).isEqualTo(12.7, TENTH);
        assertThat(line(looks, "Ba").setting().alignment()).isEqualTo(Alignment.JUSTIFIED);
        assertThat(line(looks, "Ba").left().orElseThrow()).isEqualTo(42.7, TENTH);
    }

    @Test
    void forcedBreaksPartLinesOfOneParagraph() {
        Presentation looks = looks(
                DocxFile.body(p("<w:spacing w:before=\"120\"/>", r("TM. ỦY BAN") + "<w:r><w:br/></w:r>" + r("CHỦ TỊCH"))
                        + p("")
                        + p("Sau")));
        assertThat(looks.lines())
                .extracting(Line::text, line -> line.at().toString(), line -> line.setting()
                        .opens())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("TM. ỦY BAN", "paragraph 1", true),
                        org.assertj.core.groups.Tuple.tuple("CHỦ TỊCH", "paragraph 1", false),
                        org.assertj.core.groups.Tuple.tuple("", "paragraph 2", true),
                        org.assertj.core.groups.Tuple.tuple("Sau", "paragraph 3", true));
        assertThat(looks.lines().get(1).setting().before()).isEmpty();
    }

    @Test
    void aVeryLongDocumentIsMeasuredUpToABound() {
        String paragraphs = new Random(1)
                .longs(20_500)
                .mapToObj(number -> p(Long.toString(number, 36)))
                .collect(Collectors.joining());
        Presentation looks = looks(DocxFile.body(paragraphs + A4));
        assertThat(looks.lines()).hasSize(20_000);
        assertThat(looks.sheets()).hasSize(1);
    }

    @Test
    void numbersBeyondAllMeasureDoNoHarm() {
        String wild =
                "<w:ind w:left=\"99999999999999999999\" w:firstLine=\"-2147483648\"/><w:spacing w:line=\"x\" w:before=\"1e9\"/>";
        String page = "<w:sectPr><w:pgSz w:w=\"999999999\" w:h=\"-5\"/><w:pgMar w:left=\"999999999\"/></w:sectPr>";
        Presentation looks = looks(DocxFile.body(p(wild, r("<w:sz w:val=\"99999999\"/>", "Một")) + page));
        Line line = line(looks, "Một");
        assertThat(line.setting().before()).hasValue(0);
        assertThat(line.letters().most()).isBetween(10.0, 2000.0);
        assertThat(line.columnLeft()).isEmpty();
    }
}
