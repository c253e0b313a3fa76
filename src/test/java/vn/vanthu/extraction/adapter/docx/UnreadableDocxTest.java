package vn.vanthu.extraction.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.vanthu.extraction.adapter.docx.DocxFile.body;
import static vn.vanthu.extraction.adapter.docx.DocxFile.p;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Zips;

class UnreadableDocxTest {

    private static Reading read(byte[] bytes, ReadingLimits limits) {
        return new DocxReader(limits).read(new Attachment("a.docx", "", Content.of(bytes)));
    }

    private static Unreadable refused(DocxFile file) {
        return (Unreadable) read(file.bytes(), ReadingLimits.DEFAULT);
    }

    private static String field(String... codes) {
        StringBuilder runs = new StringBuilder("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
        for (String code : codes) {
            runs.append("<w:r><w:instrText xml:space=\"preserve\">" + code + "</w:instrText></w:r>");
        }
        return runs + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/embeddings/oleObject1.bin", "word/activeX/activeX1.xml"})
    void partsThatWordWouldRunAreHostile(String part) {
        assertThat(refused(body(p("chữ")).part(part, "x")).reason()).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void fieldsThatFetchAreHostileHoweverTheirCodeIsSplit() {
        assertThat(refused(body(p("chữ") + field(" DDE", "AUTO c:\\\\x")))).satisfies(reading -> {
            assertThat(reading.reason()).isEqualTo(Reason.HOSTILE);
            assertThat(reading.detail()).isEqualTo("field DDEAUTO");
        });
        assertThat(refused(body("<w:p><w:fldSimple w:instr=\"IncludeText x\"/></w:p>"))
                        .detail())
                .isEqualTo("field INCLUDETEXT");
        assertThat(refused(body(p("chữ")).header(field("DDE x"))).detail()).isEqualTo("field DDE");
    }

    @Test
    void fieldsThatBeginAndNeverEndTakeNoTime() {
        String open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(200_000);
        String inside = ("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/>"
                        + "<w:t>a</w:t></w:r>")
                .repeat(100_000);
        for (String fields : List.of(open, inside)) {
            byte[] file = body("<w:p>" + fields + "</w:p>" + p("chữ")).bytes();
            ReadingLimits limits = new ReadingLimits(64 << 20, 1032, Duration.ofSeconds(20), 5_000_000, 200_000, 500);
            assertThat(assertTimeoutPreemptively(Duration.ofSeconds(15), () -> read(file, limits)))
                    .isInstanceOf(Paper.class);
        }
    }

    @Test
    void aReportThatSpeaksOfDdeIsNotHostile() {
        assertThat(read(body(p("DDEAUTO là gì") + field("PAGE")).bytes(), ReadingLimits.DEFAULT))
                .isInstanceOf(Paper.class);
    }

    @Test
    void whatIsFetchedFromElsewhereIsHostileAndALinkIsNot() {
        String far = "https://example.org/a.dotm";
        assertThat(refused(body(p("chữ")).external("attachedTemplate", far)).detail())
                .isEqualTo("external relationship (attachedTemplate)");
        assertThat(refused(body(p("chữ")).external("image", "\\\\server\\a.png"))
                        .reason())
                .isEqualTo(Reason.HOSTILE);
        assertThat(read(body(p("chữ")).external("hyperlink", far).bytes(), ReadingLimits.DEFAULT))
                .isInstanceOf(Paper.class);
        assertThat(read(
                        body(p("chữ"))
                                .external("attachedTemplate", "file:///C:\\Users\\vt\\Mau.dotx")
                                .bytes(),
                        ReadingLimits.DEFAULT))
                .isInstanceOf(Paper.class);
    }

    @Test
    void aDocumentTypeIsHostile() {
        DocxFile file = body("");
        file.part(
                "word/document.xml",
                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"http://schemas."
                        + "openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p>"
                        + "</w:body></w:document>");
        assertThat(refused(file).reason()).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void aBombIsHostileAndAnHonestGiantTooLarge() {
        String giant = p("x".repeat(3 << 20));
        assertThat(refused(body(giant)).reason()).isEqualTo(Reason.HOSTILE);
        ReadingLimits narrow = new ReadingLimits(64 << 20, 2000, Duration.ofSeconds(30), 1000, 10, 1);
        assertThat(((Unreadable) read(body(p("chữ ".repeat(1000))).bytes(), narrow)).reason())
                .isEqualTo(Reason.TOO_LARGE);
        String cells = "<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>".repeat(11) + "</w:tr></w:tbl>";
        assertThat(((Unreadable) read(body(cells).bytes(), narrow)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void elementsNestedWithoutEndAreRefused() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(2000) + "</w:tc></w:tr></w:tbl>".repeat(2000);
        assertThat(refused(body(deep)).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void everyTruncationIsBrokenAndNeverHalfRead() {
        byte[] whole = body(p("chữ ".repeat(50)).repeat(20)).bytes();
        for (int length = 4; length < whole.length; length += 97) {
            assertThat(read(Arrays.copyOf(whole, length), ReadingLimits.DEFAULT))
                    .isInstanceOf(Unreadable.class)
                    .extracting(reading -> ((Unreadable) reading).reason())
                    .isEqualTo(Reason.BROKEN);
        }
    }

    @Test
    void aFlippedBitInTheTextIsBroken() {
        byte[] bytes = body(p("Số liệu: 1234")).bytes();
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("word/document.xml") + 60;
        bytes[at] ^= 1;
        assertThat(((Unreadable) read(bytes, ReadingLimits.DEFAULT)).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void twoPartsOfOneNameAreHostile() {
        byte[] bytes = body(p("một")).part("word/documenu.xml", "<x/>").bytes();
        assertThat(((Unreadable) read(
                                Zips.renamed(bytes, "word/documenu.xml", "word/document.xml"), ReadingLimits.DEFAULT))
                        .reason())
                .isEqualTo(Reason.HOSTILE);
    }

    @Test
    void picturesWithoutTextHaveNoTextLayer() {
        String picture = "<w:p><w:r><w:drawing><a:blip r:embed=\"r2\"/></w:drawing></w:r></w:p>";
        assertThat(refused(body(picture)).reason()).isEqualTo(Reason.NO_TEXT_LAYER);
        assertThat(refused(body("<w:p/>")).reason()).isEqualTo(Reason.EMPTY);
    }
}
