package vn.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.intake.FileSniffer.sniff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSnifferTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ooxml(String mainType, String part) {
        return Zips.of("[Content_Types].xml", "<Types><Override ContentType=\"" + mainType + "\"/></Types>", part, "x");
    }

    /** A compound file of one directory sector: a root, its streams, and a storage with a stream within. */
    private static byte[] ole(String stream, String embedded) {
        ByteBuffer file = ByteBuffer.allocate(512 * 3).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L)
                .putShort(30, (short) 9)
                .putInt(48, 1)
                .putInt(76, 0);
        file.putInt(512, -3).putInt(516, -2);
        String[] names = {"Root Entry", stream, "ObjectPool", embedded};
        int[] child = {1, -1, 3, -1};
        int[] right = {-1, 2, -1, -1};
        for (int i = 0; i < 4; i++) {
            int at = 1024 + 128 * i;
            byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
            file.put(at, name).putShort(at + 64, (short) (name.length + 2));
            file.putInt(at + 68, -1).putInt(at + 72, right[i]).putInt(at + 76, child[i]);
        }
        return file.array();
    }

    @Test
    void officePackagesAreToldByTheirContentTypes() {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        String slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
        assertThat(sniff(ooxml(word, "odd/main.xml"))).isEqualTo(FileKind.DOCX);
        assertThat(sniff(ooxml(sheet, "xl/workbook.xml"))).isEqualTo(FileKind.XLSX);
        assertThat(sniff(ooxml(slides, "ppt/presentation.xml"))).isEqualTo(FileKind.OTHER);
    }

    @Test
    void anArchiveWithAWordFolderIsStillAnArchive() {
        assertThat(sniff(Zips.of("word/bao-cao.txt", "x"))).isEqualTo(FileKind.ZIP);
        assertThat(sniff(Zips.of())).isEqualTo(FileKind.ZIP);
    }

    @Test
    void aTruncatedDocumentKeepsItsKind() {
        byte[] whole = ooxml("application/x.wordprocessingml.document.main+xml", "word/document.xml");
        assertThat(sniff(Arrays.copyOf(whole, whole.length - 40))).isEqualTo(FileKind.DOCX);
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument,     Workbook,     DOC",
        "Workbook,         WordDocument, XLS",
        "Book,             x,            XLS",
        "EncryptedPackage, x,            ENCRYPTED",
        "Other,            WordDocument, OTHER"
    })
    void oldOfficeFilesAreToldByTheirOwnStreamsAndNotByEmbeddedOnes(String own, String embedded, FileKind kind) {
        assertThat(sniff(ole(own, embedded))).isEqualTo(kind);
    }

    @Test
    void aDamagedCompoundFileIsOther() {
        byte[] file = ole("WordDocument", "x");
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(48, 900);
        assertThat(sniff(file)).isEqualTo(FileKind.OTHER);
        assertThat(sniff(Arrays.copyOf(file, 20))).isEqualTo(FileKind.OTHER);
    }

    @Test
    void textKindsAreToldByWhatTheySay() {
        assertThat(sniff(bytes("Received: from a\r\nSubject: =?utf-8?B?QQ==?=\r\n\r\nx")))
                .isEqualTo(FileKind.EML);
        assertThat(sniff(bytes("From: a@b\nX-Long: a\n\tb\nDate: x\n\n\u0000\u0001")))
                .isEqualTo(FileKind.EML);
        assertThat(sniff(bytes("Kính gửi: Sở Nội vụ\nFrom: a\nTo: b\n"))).isEqualTo(FileKind.TEXT);
        assertThat(sniff(bytes("\uFEFF<?xml version=\"1.0\"?>\n<!-- x --><edXML xmlns=\"urn:x\"><a/></edXML>")))
                .isEqualTo(FileKind.EDXML);
        assertThat(sniff("<?xml version=\"1.0\" encoding=\"UTF-16\"?><edXML/>".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(FileKind.EDXML);
        assertThat(sniff(bytes("<html><edXML/></html>"))).isEqualTo(FileKind.HTML);
        assertThat(sniff(bytes("Kính gửi <html>"))).isEqualTo(FileKind.TEXT);
        assertThat(sniff(bytes("{\\rtf1 x}"))).isEqualTo(FileKind.RTF);
    }

    @Test
    void signedDataAndOutlooksPackAreToldByTheirFirstBytes() {
        byte[] oid = {6, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, 2};
        byte[] der = Arrays.copyOf(new byte[] {0x30, (byte) 0x82, 0x10, 0x00}, 40);
        System.arraycopy(oid, 0, der, 4, oid.length);
        byte[] indefinite = Arrays.copyOf(new byte[] {0x30, (byte) 0x80}, 40);
        System.arraycopy(oid, 0, indefinite, 2, oid.length);
        assertThat(sniff(der)).isEqualTo(FileKind.SIGNED);
        assertThat(sniff(indefinite)).isEqualTo(FileKind.SIGNED);
        assertThat(sniff(java.util.Base64.getEncoder().encode(der))).isEqualTo(FileKind.SIGNED);
        assertThat(sniff(new byte[] {0x78, (byte) 0x9F, 0x3E, 0x22, 1, 0})).isEqualTo(FileKind.TNEF);
    }

    @Test
    void anExternalEntityBeforeTheRootIsNotFetchedToTell() {
        String xml = "<!DOCTYPE edXML SYSTEM \"http://192.0.2.1/x.dtd\"><edXML>&x;</edXML>";
        assertThat(sniff(bytes(xml))).isEqualTo(FileKind.EDXML);
    }

    @Test
    void theRest() {
        assertThat(sniff(new byte[0])).isEqualTo(FileKind.EMPTY);
        assertThat(sniff(bytes("\uFEFF \r\n"))).isEqualTo(FileKind.EMPTY);
        assertThat(sniff(bytes("%PDF-1.7"))).isEqualTo(FileKind.PDF);
        assertThat(sniff(bytes("\n\n%PDF-1.4"))).isEqualTo(FileKind.PDF);
        assertThat(sniff(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .isEqualTo(FileKind.IMAGE);
        assertThat(sniff(new byte[] {0, 1, 2})).isEqualTo(FileKind.OTHER);
        assertThat(sniff(bytes("MZ\u0000\u0001"))).isEqualTo(FileKind.OTHER);
    }
}
