package vn.vanthu.intake.adapter.mail;

import java.io.ByteArrayOutputStream;

/** Undoes quoted-printable (RFC 2045, 6.7) in one pass; what is no escape stands for itself. */
final class QuotedPrintable {

    private QuotedPrintable() {}

    /** @param text one char a byte */
    static byte[] decode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int softBreak = c == '=' ? softBreak(text, i + 1) : 0;
            if (softBreak > 0) {
                i += softBreak;
            } else if (c == '=' && i + 2 < text.length() && hex(text, i + 1) >= 0 && hex(text, i + 2) >= 0) {
                out.write(hex(text, i + 1) << 4 | hex(text, i + 2));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    /** Length of the line end at this place, or 0. */
    private static int softBreak(String text, int at) {
        if (text.startsWith("\r\n", at)) {
            return 2;
        }
        return text.startsWith("\n", at) || text.startsWith("\r", at) ? 1 : 0;
    }

    private static int hex(String text, int at) {
        char c = text.charAt(at);
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
