package vn.vanthu.extraction.adapter.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.adapter.story.SavedPapers.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

class DocReaderTest {

    private static Reading read(byte[] bytes) {
        return read(bytes, ReadingLimits.DEFAULT);
    }

    private static Reading read(byte[] bytes, ReadingLimits limits) {
        return new DocReader(limits).read(new Attachment("bao-cao.doc", "", Content.of(bytes)));
    }

    private static Unreadable refused(byte[] bytes) {
        return (Unreadable) read(bytes);
    }

    private interface Change {
        void on(DirectoryEntry root) throws IOException;
    }

    private static byte[] changed(Change change) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes("lists", "doc")))) {
            change.on(file.getRoot());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void put(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }

    /** The main stream with one change. */
    private static byte[] withMainStream(java.util.function.Consumer<byte[]> change) throws IOException {
        return changed(root -> {
            byte[] main;
            try (var in =
                    ((org.apache.poi.poifs.filesystem.DirectoryNode) root).createDocumentInputStream("WordDocument")) {
                main = in.readAllBytes();
            }
            change.accept(main);
            root.getEntry("WordDocument").delete();
            put(root, "WordDocument", main);
        });
    }

    @Test
    void macrosAreHostileWhereverTheyLie() throws IOException {
        byte[] file = changed(root -> put(root.createDirectory("Macros").createDirectory("VBA"), "dir", new byte[9]));
        assertThat(refused(file)).isEqualTo(new Unreadable("bao-cao.doc", Reason.HOSTILE, "macros (vbaProject)"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\u0001Ole10Native', embedded OLE object",
        "'\u0003OCXNAME', ActiveX control",
        "Equation Native, embedded OLE object"
    })
    void objectsThatAProgramRunsAreHostile(String stream, String detail) throws IOException {
        byte[] file =
                changed(root -> put(root.createDirectory("ObjectPool").createDirectory("_1234"), stream, new byte[9]));
        assertThat(refused(file)).isEqualTo(new Unreadable("bao-cao.doc", Reason.HOSTILE, detail));
    }

    @Test
    void anEmptyObjectPoolAndAnEmbeddedPackageAreRead() throws IOException {
        byte[] file = changed(root -> root.createDirectory("ObjectPool"));
        assertThat(read(file)).isInstanceOf(Paper.class);
        byte[] packed =
                changed(root -> put(root.createDirectory("ObjectPool").createDirectory("_1"), "Package", new byte[9]));
        assertThat(read(packed)).isInstanceOf(Paper.class);
    }

    @Test
    void aFieldThatFetchesIsHostileAndItsNameInTheTextIsNot() throws IOException {
        byte[] link = bytes("formats", "doc");
        byte[] code = "HYPERLINK".getBytes(StandardCharsets.UTF_16LE);
        int at = find(link, code);
        byte[] fetch = link.clone();
        System.arraycopy("DDEAUTO x".getBytes(StandardCharsets.UTF_16LE), 0, fetch, at, code.length);
        assertThat(read(link)).isInstanceOf(Paper.class);
        assertThat(refused(fetch).detail()).isEqualTo("field DDEAUTO");
        System.arraycopy("LINK Word".getBytes(StandardCharsets.UTF_16LE), 0, fetch, at, code.length);
        assertThat(refused(fetch).detail()).isEqualTo("field LINK");
    }

    @Test
    void aHeaderThatClaimsGigabytesIsNotBelieved() throws IOException {
        byte[] file = bytes("formats", "doc");
        Arrays.fill(file, 44, 47, (byte) 0xFF);
        assertThat(refused(file).detail()).isEqualTo("the header speaks of more than there is");
    }

    @Test
    void aPasswordIsNamed() throws IOException {
        assertThat(refused(withMainStream(main -> main[0x0B] |= 1)).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void textSurvivesWithoutItsStylesListsAndFormats() throws IOException {
        byte[] file = withMainStream(main -> {
            for (int structure : new int[] {1, 12, 13, 15, 73, 74}) {
                Arrays.fill(main, 0x9A + 8 * structure + 4, 0x9A + 8 * structure + 8, (byte) 0);
            }
        });
        assertThat(((Paper) read(file)).pieces()).first().isInstanceOfSatisfying(Paper.Text.class, text -> assertThat(
                        text.text())
                .isEqualTo("Kết quả chỉ đạo"));
    }

    /** Word 6 and 95 hold one byte a letter; the font table tells the old encoding. */
    private static byte[] word95(String text, String font) {
        byte[] main = new byte[4096];
        java.nio.ByteBuffer fib = java.nio.ByteBuffer.wrap(main).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        byte[] letters = text.getBytes(java.nio.charset.Charset.forName("windows-1252"));
        byte[] name = font.getBytes(StandardCharsets.US_ASCII);
        fib.putShort(0, (short) 0xA5DC).putShort(2, (short) 0x68);
        fib.putInt(0x18, 1024).putInt(0x34, letters.length);
        fib.putInt(0xD0, 3000).putInt(0xD4, 2 + 7 + name.length);
        System.arraycopy(letters, 0, main, 1024, letters.length);
        main[3002] = (byte) (6 + name.length);
        System.arraycopy(name, 0, main, 3008, name.length);
        return main;
    }

    @Test
    void wordNinetyFiveIsReadAsParagraphsInTheEncodingOfItsFont() throws IOException {
        byte[] main =
                word95("B\u00b8o c\u00b8o\rTT\u0007Vi\u00d6c\u0007\u0007trang \u0013PAGE\u00145\u0015\r", ".VnTime");
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            put(file.getRoot(), "WordDocument", main);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            Paper paper = (Paper) read(out.toByteArray());
            assertThat(paper.pieces())
                    .extracting(piece -> ((Paper.Text) piece).text())
                    .containsExactly("Báo cáo", "TT\tViệc", "trang 5");
            assertThat(paper.script().encodings()).containsExactly(vn.vanthu.document.LegacyEncoding.TCVN3);
        }
    }

    @Test
    void whatIsTooMuchIsRefusedByItsLimit() {
        ReadingLimits narrow = new ReadingLimits(64 << 20, 200, Duration.ofSeconds(30), 20, 10, 1);
        assertThat(((Unreadable) read(bytes("lists", "doc"), narrow)).reason()).isEqualTo(Reason.TOO_LARGE);
        ReadingLimits cells = new ReadingLimits(64 << 20, 200, Duration.ofSeconds(30), 1 << 20, 3, 1);
        assertThat(((Unreadable) read(bytes("tables", "doc"), cells)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void everyTruncationIsAnAnswerAndLostTextIsNeverHalfRead() {
        byte[] whole = bytes("lists", "doc");
        int text = ((Paper) read(whole)).pieces().size();
        for (int length = 512; length < whole.length; length += 512) {
            Reading reading = read(Arrays.copyOf(whole, length));
            if (reading instanceof Paper paper) {
                assertThat(paper.pieces()).hasSize(text);
            } else {
                assertThat(((Unreadable) reading).reason()).isEqualTo(Reason.BROKEN);
            }
        }
    }

    @Test
    void damagedBytesNeverThrowAndNeverTakeLong() {
        Random random = new Random(11);
        for (String name : new String[] {"lists", "tables", "boxes", "formats"}) {
            byte[] whole = bytes(name, "doc");
            for (int round = 0; round < 150; round++) {
                byte[] damaged = whole.clone();
                for (int i = 0; i < 1 + round % 40; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                assertThat(read(damaged)).isNotNull();
            }
        }
    }

    private static int find(byte[] bytes, byte[] wanted) {
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
