package vn.vanthu.intake.adapter.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Header text as people read it: encoded words (RFC 2047) decoded, also where a letter's bytes are split between two of
 * them, and bare UTF-8 taken as such.
 */
final class HeaderText {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,60})\\?([BbQq])\\?([^?]*+)\\?=");

    private static final int LONGEST = 16 * 1024;

    private HeaderText() {}

    /** @param raw header value with one char a byte, or already decoded; null counts as empty, and what stands behind 16 Ki letters is left out */
    static String decode(String raw) {
        if (raw == null) {
            return "";
        }
        if (raw.length() > LONGEST) {
            return decode(raw.substring(0, LONGEST));
        }
        Matcher word = WORD.matcher(raw);
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        String charset = "";
        int end = 0;
        while (word.find()) {
            String between = raw.substring(end, word.start());
            String name = word.group(1).replaceFirst("\\*.*", "").toLowerCase(Locale.ROOT);
            boolean adjacent = pending.size() > 0 && between.isBlank();
            if (!adjacent || !name.equals(charset)) {
                flush(pending, charset, text);
                text.append(adjacent ? "" : plain(between));
            }
            charset = name;
            pending.writeBytes(bytes(word.group(2), word.group(3)));
            end = word.end();
        }
        flush(pending, charset, text);
        text.append(plain(raw.substring(end)));
        return Normalizer.normalize(
                text.toString().replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), Normalizer.Form.NFC);
    }

    private static void flush(ByteArrayOutputStream pending, String charset, StringBuilder text) {
        text.append(Charsets.decode(pending.toByteArray(), charset));
        pending.reset();
    }

    private static String plain(String text) {
        boolean bytes = text.chars().allMatch(c -> c < 0x100) && text.chars().anyMatch(c -> c >= 0x80);
        return bytes ? Charsets.decode(text.getBytes(StandardCharsets.ISO_8859_1), "") : text;
    }

    private static byte[] bytes(String encoding, String text) {
        return encoding.equalsIgnoreCase("B") ? base64(text) : QuotedPrintable.decode(text.replace('_', ' '));
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
