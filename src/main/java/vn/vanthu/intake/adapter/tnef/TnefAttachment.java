package vn.vanthu.intake.adapter.tnef;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.text.Normalizer;
import vn.vanthu.intake.adapter.mail.Charsets;

/** One attachment of a pack, put together from its attributes. */
final class TnefAttachment {

    private static final int DATA = 0x3701;
    private static final int DISPLAY_NAME = 0x3001;
    private static final int SHORT_NAME = 0x3704;
    private static final int LONG_NAME = 0x3707;
    private static final int MEDIA_TYPE = 0x370E;

    private byte[] title = new byte[0];
    private ByteBuffer data;
    private MapiProperties properties = MapiProperties.none();

    void take(int id, ByteBuffer value) {
        switch (id) {
            case TnefStream.ATTACHMENT_TITLE -> title = MapiProperties.bytes(value);
            case TnefStream.ATTACHMENT_DATA -> data = value;
            case TnefStream.ATTACHMENT_PROPERTIES -> properties = new MapiProperties(value);
            default -> {}
        }
    }

    /** Null if the pack has none. An object, such as a mail within this one, stands among the properties. */
    ByteBuffer data() {
        ByteBuffer object = properties.binary(DATA);
        return object != null && object.hasRemaining() ? object : data;
    }

    /** As a person named the file, without folders; "attachment" if nobody did. */
    String name(Charset charset) {
        String[] names = {
            properties.text(LONG_NAME, charset),
            zeroTerminated(Charsets.decode(title, charset.name())),
            properties.text(SHORT_NAME, charset),
            properties.text(DISPLAY_NAME, charset)
        };
        for (String name : names) {
            String slashed = name.replace('\\', '/');
            String last = slashed.substring(slashed.lastIndexOf('/') + 1)
                    .replaceAll("\\p{Cntrl}+", " ")
                    .strip();
            if (!last.isEmpty()) {
                return Normalizer.normalize(last, Normalizer.Form.NFC);
            }
        }
        return "attachment";
    }

    String type(Charset charset) {
        return properties.text(MEDIA_TYPE, charset);
    }

    private static String zeroTerminated(String text) {
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
