package vn.vanthu.extraction.adapter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.testing.OldLetters;
import vn.vanthu.testing.PlainExcel;

class OldLettersXlsxTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String FONTS =
            "<fonts><font><name val=\"Times New Roman\"/></font><font><name val=\".VnTime\"/>"
                    + "</font><font><b/><name val=\".VnTimeH\"/></font></fonts>";

    private static Paper paper(String cells, String strings) {
        PlainExcel book = new PlainExcel()
                .sheet("Bảng", "x")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet " + MAIN + "><sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet " + MAIN + ">" + FONTS + "<cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/>"
                                + "<xf fontId=\"2\"/></cellXfs></styleSheet>")
                .linked("sharedStrings", "sharedStrings.xml")
                .with("xl/sharedStrings.xml", "<sst " + MAIN + ">" + strings + "</sst>");
        Attachment file = new Attachment("so-lieu.xlsx", "", Content.of(book.xlsx()));
        return (Paper) new XlsxReader(ReadingLimits.DEFAULT).read(file);
    }

    private static List<String> texts(Paper paper) {
        Paper.Table table = (Paper.Table) paper.pieces().get(1);
        return table.rows().get(0).cells().stream().map(Paper.Cell::text).toList();
    }

    private static String shared(int style, int index) {
        return "<c s=\"" + style + "\" t=\"s\"><v>" + index + "</v></c>";
    }

    private static String run(String font, String text) {
        String named = font.isEmpty() ? "" : "<rPr><rFont val=\"" + font + "\"/></rPr>";
        return "<r>" + named + "<t xml:space=\"preserve\">" + text + "</t></r>";
    }

    @Test
    void oneStringReadsAsTheFontOfEachCellDrawsIt() {
        String words = "<si><t>" + OldLetters.tcvn3("hồ sơ") + "</t></si>";
        Paper paper = paper(shared(1, 0) + shared(2, 0) + shared(0, 0) + "<c s=\"1\"><v>12.5</v></c>", words);
        assertThat(texts(paper)).containsExactly("hồ sơ", "HỒ SƠ", "hå s¬", "12,5");
        assertThat(paper.script().encodings()).containsExactly(LegacyEncoding.TCVN3);
    }

    @Test
    void aRunHasItsOwnFontOrThatOfItsCell() {
        String words = "<si>" + run("", OldLetters.tcvn3("tỷ lệ ")) + run("VNI-Times", OldLetters.vni("đúng hạn "))
                + run("Times New Roman", "phần trăm") + "</si>";
        assertThat(texts(paper(shared(1, 0), words))).containsExactly("tỷ lệ đúng hạn phần trăm");
        assertThat(texts(paper(shared(0, 0), words)))
                .containsExactly(OldLetters.tcvn3("tỷ lệ ") + "đúng hạn phần trăm");
    }

    @Test
    void textThatACellOrItsFormulaHoldsIsReadInItsFont() {
        String cells = "<c s=\"1\" t=\"inlineStr\"><is><t>" + OldLetters.tcvn3("xã, phường") + "</t></is></c>"
                + "<c s=\"1\" t=\"str\"><f>A1</f><v>" + OldLetters.tcvn3("cộng") + "</v></c>";
        assertThat(texts(paper(cells, ""))).containsExactly("xã, phường", "cộng");
    }

    @Test
    void unicodeUnderAnOldFontStays() {
        assertThat(texts(paper(shared(1, 0), "<si><t>Số lượng</t></si>"))).containsExactly("Số lượng");
    }
}
