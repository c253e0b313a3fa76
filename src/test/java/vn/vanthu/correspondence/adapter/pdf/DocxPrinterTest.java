package vn.vanthu.correspondence.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static vn.vanthu.correspondence.adapter.docx.WordFile.paragraph;
import static vn.vanthu.correspondence.adapter.docx.WordFile.row;
import static vn.vanthu.correspondence.adapter.docx.WordFile.run;
import static vn.vanthu.correspondence.adapter.docx.WordFile.table;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.correspondence.adapter.docx.WordFile;
import vn.vanthu.correspondence.adapter.pdf.PageProbe.Text;

class DocxPrinterTest {

    private static final DocxPrinter PRINTER = new DocxPrinter(Typefaces.bundled());
    private static final String LINE = "Một dòng chữ của đoạn văn dài hơn chiều rộng của trang giấy khổ A4 đặt dọc. ";

    private static byte[] print(String body) {
        return PRINTER.print(WordFile.of(body));
    }

    private static String styled(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    private static List<String> lines(String body) {
        return PageProbe.texts(print(body)).stream().map(Text::text).toList();
    }

    @Test
    void whatItCannotDrawIsRefusedByNameAllAtOnce() {
        String body = paragraph("<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
                + paragraph("<w:r><w:drawing><pic xmlns=\"urn:x\"/></w:drawing></w:r>")
                + paragraph("<w:r><w:rPr><w:smallCaps/></w:rPr><w:t>a</w:t></w:r>")
                + styled("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>", run("b"))
                + paragraph("<w:fldSimple w:instr=\" DATE \"><w:r><w:t>c</w:t></w:r></w:fldSimple>")
                + paragraph("<w:r><w:pict/></w:r>")
                + styled("<w:sectPr><w:pgSz w:w=\"16838\"/></w:sectPr>", run("d"))
                + styled("<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>", run("e"));

        assertThatThrownBy(() -> print(body))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "w:footnoteReference",
                        "w:drawing (picture or shape)",
                        "w:smallCaps",
                        "w:numPr (automatic numbering)",
                        "field DATE",
                        "w:pict",
                        "w:type continuous")
                .hasMessageNotContaining("w:sectPr/");
    }

    @Test
    void eachSectionHasPagesOfItsOwnFormAndNumbersThatStartWhereItSays() throws Exception {
        String portrait = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:bottom=\"1134\""
                + " w:left=\"1701\" w:right=\"1134\" w:header=\"567\"/></w:sectPr>";
        String landscape = portrait.replace("w:w=\"11906\" w:h=\"16838\"", "w:w=\"16838\" w:h=\"11906\"");
        byte[] pdf =
                print(styled(portrait, run("Báo cáo")) + styled(landscape, run("Phụ lục")) + paragraph(run("Hết")));

        try (var document = PageProbe.open(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(595.3f, within(0.1f));
            assertThat(document.getPage(1).getMediaBox().getWidth()).isCloseTo(841.9f, within(0.1f));
            assertThat(document.getPage(2).getMediaBox().getHeight()).isCloseTo(841.9f, within(0.1f));
        }
        assertThat(PageProbe.texts(pdf))
                .extracting(Text::text, Text::page)
                .contains(tuple("Phụ lục", 2), tuple("Hết", 3));
    }

    @Test
    void whatIsNotAWordFileIsRefused() {
        assertThatThrownBy(() -> PRINTER.print(new byte[] {0, 1, 2})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWordWiderThanItsRoomIsCutAndNothingOfItIsLost() {
        String word = "tep_".repeat(60);
        List<Text> texts = PageProbe.texts(print(paragraph(run("xem " + word))));

        assertThat(String.join("", texts.stream().map(Text::text).toList())).isEqualTo("xem" + word);
        assertThat(texts).hasSizeGreaterThan(2).allSatisfy(text -> assertThat(text.right())
                .isLessThan(190.1));
    }

    @Test
    void notationsAreNotBrokenAtTheirHyphen() {
        for (int filler = 60; filler < 90; filler++) {
            List<String> lines = lines(paragraph(run("x".repeat(3) + " y".repeat(filler) + " số 125/SNV-CCHC hết")));
            assertThat(lines).anyMatch(line -> line.contains("125/SNV-CCHC"));
        }
    }

    @Test
    void lettersWithoutAGlyphAreShownAsMissingNotDropped() {
        List<String> lines = lines(paragraph(run("báo cáo \uD83D\uDE00 漢 hết")));

        assertThat(lines).singleElement().satisfies(line -> assertThat(line.split(" "))
                .hasSize(5)
                .startsWith("báo", "cáo")
                .endsWith("hết"));
    }

    @Test
    void tabsLeadToTheirStops() {
        String tabs = "<w:tabs><w:tab w:val=\"left\" w:pos=\"2835\"/><w:tab w:val=\"right\" w:pos=\"8505\"/></w:tabs>";
        List<Text> texts = PageProbe.texts(print(
                styled(tabs, run("A") + "<w:r><w:tab/></w:r>" + run("B") + "<w:r><w:tab/></w:r>" + run("1.284"))));

        assertThat(texts).extracting(Text::text).containsExactly("A", "B", "1.284");
        assertThat(texts.get(1).left()).isCloseTo(80, within(0.2));
        assertThat(texts.get(2).right()).isCloseTo(180, within(0.2));
    }

    @Test
    void alignmentIndentsAndSpacingAreThoseOfTheFile() {
        String spaced = "<w:spacing w:before=\"240\" w:after=\"120\" w:line=\"480\" w:lineRule=\"exact\"/>"
                + "<w:ind w:left=\"567\" w:firstLine=\"567\"/>";
        List<Text> texts = PageProbe.texts(print(styled(spaced, run(LINE + LINE + LINE))
                + styled("<w:jc w:val=\"right\"/>", run("phải"))
                + styled("<w:jc w:val=\"center\"/>", run("giữa"))));

        assertThat(texts.get(0).left()).isCloseTo(50, within(0.3));
        assertThat(texts.get(1).left()).isCloseTo(40, within(0.3));
        assertThat(texts.get(1).y() - texts.get(0).y()).isCloseTo(24 * 25.4 / 72, within(0.05));
        Text right = texts.get(texts.size() - 2);
        Text centre = texts.get(texts.size() - 1);
        assertThat(right.right()).isCloseTo(190, within(0.3));
        assertThat((centre.left() + centre.right()) / 2).isCloseTo(110, within(0.3));
    }

    @Test
    void aParagraphLeavesNeverOneLineAloneOnAPage() {
        for (int before = 40; before < 60; before++) {
            String body = paragraph(run("x")).repeat(before) + paragraph(run(LINE.repeat(4)));
            List<String> pages = PageProbe.pages(print(body));
            for (String page : pages) {
                long lines = page.lines().filter(line -> line.length() > 20).count();
                assertThat(lines).as("%d lines before", before).isNotEqualTo(1);
            }
        }
    }

    @Test
    void whatIsKeptWithTheNextGoesWithItToTheNextPage() {
        String body = paragraph(run("x")).repeat(61)
                + styled("<w:keepNext/>", run("Đề mục"))
                + table(row(paragraph(run(LINE)), paragraph(run("b"))));

        List<String> pages = PageProbe.pages(print(body));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).startsWith("Đề mục");
    }

    @Test
    void aPageBreakBeginsAPage() {
        assertThat(PageProbe.pages(print(paragraph(run("một") + "<w:r><w:br w:type=\"page\"/></w:r>" + run("hai"))
                        + styled("<w:pageBreakBefore/>", run("ba")))))
                .extracting(String::strip)
                .containsExactly("một", "hai", "ba");
    }

    @Test
    void aRowHigherThanAPageIsCutAndNothingOfItIsLost() {
        StringBuilder cell = new StringBuilder();
        for (int at = 1; at <= 150; at++) {
            cell.append(paragraph(run("mục " + at + ".")));
        }
        String kept =
                row(cell.toString(), paragraph(run("b"))).replace("<w:tr>", "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        String all = String.join("\n", PageProbe.pages(print(table(kept) + paragraph(run("sau bảng")))));

        for (int at = 1; at <= 150; at++) {
            assertThat(all).containsOnlyOnce("mục " + at + ".");
        }
        assertThat(all).contains("sau bảng");
    }

    @Test
    void aCellMergedOverRowsStandsBesideAllOfThem() {
        String start = "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
                + paragraph(run("gộp ")).repeat(5) + "</w:tc>";
        String goesOn = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
        String other = "<w:tc><w:tcPr/>" + paragraph(run("ô")) + "</w:tc>";
        List<Text> texts =
                PageProbe.texts(print(table("<w:tr>" + start + other + "</w:tr>", "<w:tr>" + goesOn + other + "</w:tr>")
                        + paragraph(run("sau"))));

        assertThat(texts).filteredOn(text -> text.text().equals("gộp")).hasSize(5);
        Text after = texts.get(texts.size() - 1);
        assertThat(after.text()).isEqualTo("sau");
        assertThat(after.y())
                .isGreaterThan(texts.stream()
                        .filter(text -> text.text().equals("gộp"))
                        .mapToDouble(Text::y)
                        .max()
                        .orElseThrow());
    }

    @Test
    void hiddenTextIsNotPrinted() {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>";

        assertThat(lines(paragraph(run("hiện "), hidden, run("rõ")))).containsExactly("hiện rõ");
    }

    @Test
    void aFolderWithoutTheFontsIsRefusedByTheirNames(@TempDir Path folder) {
        assertThatThrownBy(() -> Typefaces.of(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf");
    }
}
