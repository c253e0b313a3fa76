package vn.vanthu.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.zip.CRC32;

/** Tên tệp trong tệp nén: entry names as people wrote them, whatever the flags of the archive say. */
final class ZipNames {

    private static final int UNICODE_PATH = 0x7075;
    private static final int UNICODE_PATH_HEADER = 5;

    private ZipNames() {}

    /**
     * The Unicode name of the extra field (APPNOTE 4.6.9) where it belongs to the raw one; else UTF-8 where the bytes are
     * that; else the code page of Vietnamese Windows, or of DOS, whichever makes letters of all of them.
     *
     * @return with "/" between folders, NFC
     */
    static String decode(byte[] raw, byte[] extra) {
        String unicode = unicode(raw, ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN));
        String name = unicode.isEmpty() ? decode(raw) : unicode;
        return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
    }

    private static String unicode(byte[] raw, ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int id = extra.getShort() & 0xFFFF;
            int length = Math.min(extra.getShort() & 0xFFFF, extra.remaining());
            if (id == UNICODE_PATH && length > UNICODE_PATH_HEADER) {
                CRC32 crc = new CRC32();
                crc.update(raw);
                boolean current = extra.getInt(extra.position() + 1) == (int) crc.getValue();
                byte[] name = new byte[length - UNICODE_PATH_HEADER];
                extra.get(extra.position() + UNICODE_PATH_HEADER, name);
                return current ? new String(name, StandardCharsets.UTF_8) : "";
            }
            extra.position(extra.position() + length);
        }
        return "";
    }

    private static String decode(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            String windows = new String(raw, charset("windows-1258"));
            String dos = new String(raw, charset("IBM437"));
            return !words(windows) && words(dos) ? dos : windows;
        }
    }

    private static boolean words(String name) {
        return name.chars()
                .filter(c -> c > 0x7F)
                .allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }
}
