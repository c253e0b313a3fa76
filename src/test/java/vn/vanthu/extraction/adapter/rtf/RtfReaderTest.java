package vn.vanthu.extraction.adapter.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.adapter.story.SavedPapers.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

class RtfReaderTest {

    private static final String FONTS = "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}"
            + "{\\f1\\fnil\\fcharset163{\\*\\fname Arial;}Arial (Vietnamese);}{\\f2\\fnil\\fcharset0 .VnTime;}"
            + "{\\f3\\ftech\\fcharset2 Symbol;}}";

    private static Reading read(byte[] bytes) {
        return new RtfReader(ReadingLimits.DEFAULT).read(new Attachment("bao-cao.doc", "", Content.of(bytes)));
    }

    private static Reading read(String body) {
        return read(("{\\rtf1\\ansi\\ansicpg1252\\deff0" + FONTS + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> texts(String body) {
        return ((Paper) read(body))
                .pieces().stream().map(piece -> ((Paper.Text) piece).text()).toList();
    }

    private static Paper.Table table(String body) {
        return (Paper.Table) ((Paper) read(body)).pieces().get(0);
    }

    @Test
    void lettersAreReadInTheCodePageOfTheirFont() {
        assertThat(
                        texts(
                                "\\f1 B\\'e1o c\\'e1o qu\\'fd, s\\'f4\\'ec\\par\\f2 B\\'b8o c\\'b8o\\par\\f0 \\u272?\\'e0\\par"))
                .containsExactly("Báo cáo quư, số", "Báo cáo", "Đà");
        assertThat(((Paper) read("\\f1 s\\'f4\\'ec\\f2 c\\'b8\\par")).script().encodings())
                .isEqualTo(Set.of(LegacyEncoding.WINDOWS_1258, LegacyEncoding.TCVN3));
    }

    @Test
    void aUnicodeLetterTakesItsSubstitutesWithIt() {
        assertThat(texts("\\uc2 a\\u7879\\'65\\'78b\\uc0 \\u273c\\uc1 {\\u7879}d\\par"))
                .containsExactly("aệbđcệd");
    }

    @Test
    void whatIsNotOnThePageIsLeftOut() {
        assertThat(texts("{\\info{\\title T\\'ean}}{\\header\\pard d\\'e2u\\par}{\\*\\khac x{\\b y}}a{\\v b}c"
                        + "{\\footnote\\pard d}{\\pict\\bin4 \\}{}e}{\\deleted f}{\\revised g}\\par"))
                .containsExactly("acg");
    }

    @Test
    void aFieldShowsItsResult() {
        assertThat(texts("trang {\\field{\\*\\fldinst PAGE}{\\fldrslt 5}} h\\par"))
                .containsExactly("trang 5 h");
    }

    @Test
    void labelsOfListsAreKeptWithOneBlank() {
        assertThat(texts(
                        "{\\listtext\\pard\\plain II.\\tab}\\ls1 Hai\\par{\\pntext\\f3\\'b7\\tab}gạch".replace("ạ", "a")
                                + "\\par"))
                .containsExactly("II. Hai", "• gach");
    }

    @Test
    void aTableKeepsMergedCellsAndCountsItsLines() {
        String line = "\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs";
        Paper.Table table = table("\\trowd" + line + "\\clvmgf\\cellx1000" + line + "\\clmgf\\cellx2000" + line
                + "\\clmrg\\cellx3000\\pard\\intbl a\\cell b\\cell\\cell\\row\\trowd" + line + "\\clvmrg\\cellx1000"
                + line
                + "\\cellx2010" + line + "\\cellx3000\\pard\\intbl\\cell c\\par d\\cell\\b e\\cell\\row\\pard");
        assertThat(table)
                .isEqualTo(new Paper.Table(
                        1,
                        true,
                        List.of(
                                new Paper.Row(List.of(
                                        new Paper.Cell("a", 1, 1, 1, false), new Paper.Cell("b", 1, 2, 2, false))),
                                new Paper.Row(List.of(
                                        new Paper.Cell("", 2, 1, 1, false, true),
                                        new Paper.Cell("c\nd", 2, 2, 1, false),
                                        new Paper.Cell("e", 2, 3, 1, true))))));
    }

    @Test
    void aTableWithoutLinesWhoseWriterForgotToSayThatItIsInATable() {
        Paper.Table table = table("\\trowd\\cellx1000\\cellx2000 a\\cell b\\cell\\row\\pard sau\\par");
        assertThat(table.ruled()).isFalse();
        assertThat(table.rows().get(0).cells()).extracting(Paper.Cell::text).containsExactly("a", "b");
    }

    @Test
    void aTextBoxComesBeforeTheParagraphItHangsOn() {
        assertThat(texts("\\pard{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard trong\\par}}"
                        + "{\\shprslt\\par trong}}neo\\par"))
                .containsExactly("trong", "neo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\field{\\*\\fldinst {DDE}{AUTO c:\\\\\\\\x}}{\\fldrslt a}} | field DDEAUTO",
                "{\\header{\\field{\\*\\fldinst INCLUDETEXT x}}} | field INCLUDETEXT",
                "{\\field{\\*\\fldinst LINK Excel.Sheet x}} | field LINK",
                "{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata 0105}} | embedded OLE object",
                "{\\*\\khac{\\object{\\*\\objdata 0105}}} | embedded OLE object",
                "{\\object\\objautlink} | linked object",
                "{\\object\\objocx} | ActiveX control",
                "{\\*\\template http://example.org/a.dotm} | external relationship (attachedTemplate)"
            })
    void whatWordWouldRunOrFetchIsHostile(String body, String detail) {
        assertThat(read("a\\par " + body)).isEqualTo(new Unreadable("bao-cao.doc", Reason.HOSTILE, detail));
    }

    @Test
    void aTemplateOnTheWritersDiskIsNot() {
        assertThat(texts("{\\*\\template C:\\\\Users\\\\vt\\\\Mau.dot}a\\par")).containsExactly("a");
    }

    @Test
    void everyTruncationIsBroken() {
        byte[] whole = bytes("lists", "rtf");
        int end = whole.length;
        while (whole[end - 1] != '}') {
            end--;
        }
        for (int length = 6; length < end; length += 101) {
            assertThat(((Unreadable) read(Arrays.copyOf(whole, length))).reason())
                    .isEqualTo(Reason.BROKEN);
        }
    }

    @Test
    void groupsNestedWithoutEndAreRefused() {
        assertThat(((Unreadable) read("{".repeat(100_000))).reason()).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void damagedBytesNeverThrow() {
        Random random = new Random(12);
        byte[] whole = bytes("tables", "rtf");
        for (int round = 0; round < 200; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + round % 40; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(read(damaged)).isNotNull();
        }
    }
}
