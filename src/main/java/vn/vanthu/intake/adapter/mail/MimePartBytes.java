package vn.vanthu.intake.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** A part's bytes with its transfer encoding undone (RFC 2045, 6), lenient where a line was damaged on its way. */
final class MimePartBytes {

    private MimePartBytes() {}

    static byte[] of(MimePart part) throws MessagingException, IOException {
        byte[] raw;
        try (InputStream in = raw(part)) {
            raw = in.readAllBytes();
        }
        String encoding = part.getHeader("Content-Transfer-Encoding", null);
        String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("base64")) {
            return base64(raw);
        }
        if (name.startsWith("quoted-printable")) {
            return QuotedPrintable.decode(new String(raw, StandardCharsets.ISO_8859_1));
        }
        return name.startsWith("x-uue") || name.startsWith("uuencode") ? Uuencode.decode(raw) : raw;
    }

    private static InputStream raw(MimePart part) throws MessagingException {
        return part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream();
    }

    /** What stands after the padding is no part of it: some servers write a footer there. */
    private static byte[] base64(byte[] raw) throws IOException {
        ByteArrayOutputStream letters = new ByteArrayOutputStream(raw.length);
        for (byte b : raw) {
            if (b == '=') {
                break;
            }
            if (b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '+' || b == '/') {
                letters.write(b);
            }
        }
        byte[] clean = letters.toByteArray();
        int whole = clean.length % 4 == 1 ? clean.length - 1 : clean.length;
        return Base64.getDecoder().decode(new String(clean, 0, whole, StandardCharsets.ISO_8859_1));
    }
}
