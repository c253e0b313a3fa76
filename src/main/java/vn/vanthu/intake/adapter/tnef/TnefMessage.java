package vn.vanthu.intake.adapter.tnef;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.poi.hmef.CompressedRTF;
import vn.vanthu.intake.adapter.mail.Charsets;
import vn.vanthu.intake.adapter.mail.HtmlText;

/** The mail that a pack belongs to: its subject and its words, whichever of four ways they are written in. */
final class TnefMessage {

    private static final int SUBJECT = 0x0037;
    private static final int BODY = 0x1000;
    private static final int BODY_RTF = 0x1009;
    private static final int BODY_HTML = 0x1013;
    private static final int BODY_CODE_PAGE = 0x3FDE;
    /** Unpacks to at most nine times as much. */
    private static final int LONGEST_RTF = 4 << 20;

    private int codePage;
    private byte[] subject = new byte[0];
    private byte[] body = new byte[0];
    private MapiProperties properties = MapiProperties.none();

    void take(int id, ByteBuffer value) {
        switch (id) {
            case TnefStream.CODE_PAGE -> codePage = value.remaining() < 4 ? 0 : value.getInt(0);
            case TnefStream.SUBJECT -> subject = MapiProperties.bytes(value);
            case TnefStream.BODY -> body = MapiProperties.bytes(value);
            case TnefStream.MESSAGE_PROPERTIES -> properties = new MapiProperties(value);
            default -> {}
        }
    }

    /** Of the names and texts that carry none of their own. */
    Charset charset() {
        return charset(codePage);
    }

    String subject() {
        String text = properties.text(SUBJECT, charset());
        return tidy(text.isBlank() ? Charsets.decode(subject, charset().name()) : text);
    }

    String words(int most) {
        String text = properties.text(BODY, charset());
        if (text.isBlank()) {
            text = Charsets.decode(body, charset().name());
        }
        if (text.isBlank() && properties.binary(BODY_HTML) != null) {
            Charset own = charset(properties.number(BODY_CODE_PAGE));
            text = HtmlText.of(Charsets.decode(MapiProperties.bytes(properties.binary(BODY_HTML)), own.name()));
        }
        String plain = tidy(text.isBlank() ? rtf() : text);
        return plain.substring(0, Math.min(most, plain.length()));
    }

    private String rtf() {
        ByteBuffer packed = properties.binary(BODY_RTF);
        if (packed == null || packed.remaining() > LONGEST_RTF) {
            return "";
        }
        try {
            byte[] rtf = new CompressedRTF().decompress(new ByteArrayInputStream(MapiProperties.bytes(packed)));
            return RtfWords.of(rtf);
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    private static Charset charset(int codePage) {
        for (String name : new String[] {"windows-" + codePage, "cp" + codePage}) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return codePage == 65001 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static String tidy(String text) {
        String lines = text.replace("\r\n", "\n").replace('\0', ' ').strip();
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }
}
