package vn.vanthu.intake.adapter.tnef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Unpacked;
import vn.vanthu.intake.Unpacker;

class TnefReaderTest {

    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NONE = {};

    @Test
    void attachmentsComeOutUnderTheirLongVietnameseNames() {
        byte[] pack = pack(
                attachment(),
                attribute(2, 0x6800F, PDF),
                attribute(2, 0x18010, bytes("BAOCAO~1.PDF\0", "windows-1258")),
                attribute(2, 0x69005, properties(unicode(0x3707, "Báo cáo quý I.pdf"))));
        Unpacked unpacked = unpack(pack);

        assertThat(fates(unpacked)).containsExactly("winmail.dat UNPACKED", "winmail.dat > Báo cáo quý I.pdf READ");
        assertThat(unpacked.files().get(0).content().bytes()).isEqualTo(PDF);
    }

    @Test
    void aNameInTheCodePageOfThePackIsRead() {
        byte[] codePage = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(1258)
                .array();
        byte[] pack = pack(
                attribute(1, 0x69007, codePage),
                attachment(),
                attribute(2, 0x18010, bytes("C:\\t\\Phu\u0323 lu\u0323c.pdf\0", "windows-1258")),
                attribute(2, 0x6800F, PDF));
        assertThat(fates(unpack(pack))).contains("winmail.dat > Phụ lục.pdf READ");
    }

    @Test
    void theMailsWordsAreTakenFromPlainTextFromHtmlAndFromPackedRtf() {
        String words = "Kính gửi Sở Nội vụ";
        assertThat(unpack(pack(attribute(1, 0x69003, properties(unicode(0x1000, words + "\r\n")))))
                        .text())
                .isEqualTo(words);
        byte[] html = ("<p>" + words + "</p>").getBytes(StandardCharsets.UTF_8);
        assertThat(unpack(pack(attribute(1, 0x69003, properties(binary(0x1013, html)))))
                        .text())
                .isEqualTo(words);
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1258\\uc1{\\fonttbl{\\f0 Arial;}}\\f0 K\\'ednh g\\u7917?i S\\u7903? N\\u7897?i v\\u7909?\\par}";
        assertThat(unpack(pack(attribute(1, 0x69003, properties(binary(0x1009, uncompressed(rtf))))))
                        .text())
                .isEqualTo(words);
    }

    @Test
    void htmlWrappedInRtfGivesItsWordsOnce() {
        String rtf = "{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Xin g\\u7917?i"
                + "{\\*\\htmltag116 <br>}\\htmlrtf \\line\\htmlrtf0 b\\'e1o c\\'e1o\\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}}";
        assertThat(RtfWords.of(rtf.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("Xin gửi\nbáo cáo");
    }

    @Test
    void aMailWithinThePackIsOpenedInItsTurn() {
        byte[] inner = pack(attachment(), attribute(2, 0x18010, bytes("a.pdf", "UTF-8")), attribute(2, 0x6800F, PDF));
        byte[] object = joined(new byte[16], inner);
        byte[] outer = pack(
                attachment(),
                attribute(2, 0x69005, properties(unicode(0x3001, "Thư chuyển tiếp"), property(0xD, 0x3701, object))));
        assertThat(fates(unpack(outer)))
                .containsExactly(
                        "winmail.dat UNPACKED",
                        "winmail.dat > Thư chuyển tiếp UNPACKED",
                        "winmail.dat > Thư chuyển tiếp > a.pdf READ");
    }

    @Test
    void aPackThatEndsEarlyGivesWhatItHasAndSaysSo() {
        byte[] first = pack(attachment(), attribute(2, 0x18010, bytes("a.pdf", "UTF-8")), attribute(2, 0x6800F, PDF));
        byte[] cut = joined(first, Arrays.copyOf(attribute(2, 0x69005, new byte[500]), 100));
        assertThat(fates(unpack(cut)))
                .containsExactly("winmail.dat UNPACKED", "winmail.dat > a.pdf READ", "winmail.dat > … BROKEN");
        assertThat(fates(unpack(Arrays.copyOf(first, 5)))).contains("winmail.dat > … BROKEN");
    }

    @Test
    void lengthsAndCountsThatLieDoNoHarm() {
        byte[] lies = properties(new byte[] {0x1F, 0, 0x37, 0, -1, -1, -1, 127, -1, -1, -1, 127});
        assertThat(fates(unpack(pack(attribute(1, 0x69003, lies))))).containsExactly("winmail.dat UNPACKED");
        byte[][] many = new byte[1100][];
        Arrays.fill(many, attachment());
        assertThat(fates(unpack(pack(many)))).containsExactly("winmail.dat HOSTILE");
        assertThat(fates(unpack(pack(attachment())))).contains("winmail.dat > attachment BROKEN");
    }

    private static Unpacked unpack(byte[] pack) {
        return new Unpacker(List.of(new TnefReader()), IntakeLimits.DEFAULT)
                .unpack(List.of(new Attachment("winmail.dat", "application/ms-tnef", Content.of(pack))));
    }

    private static List<String> fates(Unpacked unpacked) {
        return unpacked.parts().stream()
                .map(part -> part.path() + " " + part.fate())
                .toList();
    }

    private static byte[] pack(byte[]... attributes) {
        return joined(new byte[] {0x78, (byte) 0x9F, 0x3E, 0x22, 1, 0}, joined(attributes));
    }

    private static byte[] attachment() {
        return attribute(2, 0x69002, NONE);
    }

    private static byte[] attribute(int level, int id, byte[] data) {
        return little(11 + data.length)
                .put((byte) level)
                .putInt(id)
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static byte[] properties(byte[]... properties) {
        return joined(little(4).putInt(properties.length).array(), joined(properties));
    }

    private static byte[] unicode(int tag, String text) {
        return property(0x1F, tag, (text + "\0").getBytes(StandardCharsets.UTF_16LE));
    }

    private static byte[] binary(int tag, byte[] data) {
        return property(0x102, tag, data);
    }

    private static byte[] property(int type, int tag, byte[] data) {
        int padding = -data.length & 3;
        return little(12 + data.length + padding)
                .putShort((short) type)
                .putShort((short) tag)
                .putInt(1)
                .putInt(data.length)
                .put(data)
                .array();
    }

    /** [MS-OXRTFCP] 2.1.3.1, the form without compression. */
    private static byte[] uncompressed(String rtf) {
        byte[] bytes = rtf.getBytes(StandardCharsets.ISO_8859_1);
        return little(16 + bytes.length)
                .putInt(bytes.length + 12)
                .putInt(bytes.length)
                .putInt(0x414C454D)
                .putInt(0)
                .put(bytes)
                .array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
