package vn.vanthu.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Whether bytes open as a mail does: with header fields (RFC 5322, 2.2), at least two of which only mail has. */
final class MailSigns {

    private static final int HEAD_BYTES = 64 * 1024;
    private static final Set<String> FIELDS = Set.of(
            "received",
            "return-path",
            "delivered-to",
            "from",
            "sender",
            "reply-to",
            "to",
            "cc",
            "subject",
            "date",
            "message-id",
            "in-reply-to",
            "references",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "dkim-signature",
            "authentication-results");

    private MailSigns() {}

    static boolean opens(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        int known = 0;
        boolean first = true;
        for (String line : head.replaceFirst("^(ï»¿)?\\s*", "").split("\r\n|\n|\r")) {
            int colon = line.indexOf(':');
            boolean folded = !first && (line.startsWith(" ") || line.startsWith("\t"));
            boolean mailbox = first && line.startsWith("From ");
            first = false;
            if (folded || mailbox) {
                continue;
            }
            if (colon < 1 || !token(line, colon)) {
                return false;
            }
            if (FIELDS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) && ++known == 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean token(String line, int end) {
        for (int i = 0; i < end; i++) {
            if (line.charAt(i) <= ' ' || line.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
