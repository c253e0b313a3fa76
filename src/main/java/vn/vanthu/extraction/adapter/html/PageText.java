package vn.vanthu.extraction.adapter.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.document.LegacyEncoding;

/**
 * The letters of a page's bytes.
 *
 * @param encodings older than Unicode that the bytes were in
 */
record PageText(String text, Set<LegacyEncoding> encodings) {

    private static final int HEAD = 16 * 1024;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:-]{2,30})", Pattern.CASE_INSENSITIVE);
    private static final Pattern OLD_FONT = Pattern.compile(
            "(?:face\\s*=|font-family\\s*:|font\\s*:)[^;>]{0,60}?[\"' :]?(?:\\.vn|vni)", Pattern.CASE_INSENSITIVE);

    static PageText of(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return new PageText(new String(bytes, marked), Set.of());
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        String name = declared.find() ? declared.group(1) : "";
        if (name.equalsIgnoreCase("windows-1258")) {
            return vietnamese(bytes);
        }
        Charset charset = named(name);
        if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
            String text = strict(bytes);
            return text != null ? new PageText(text, Set.of()) : narrow(bytes, head);
        }
        return new PageText(new String(bytes, charset), Set.of());
    }

    private static PageText narrow(byte[] bytes, String head) {
        return OLD_FONT.matcher(head).find() ? new PageText(new String(bytes, WESTERN), Set.of()) : vietnamese(bytes);
    }

    private static PageText vietnamese(byte[] bytes) {
        return new PageText(LegacyEncoding.WINDOWS_1258.decode(bytes), Set.of(LegacyEncoding.WINDOWS_1258));
    }

    /** A page of one byte a letter that names Latin letters means those of Windows, as browsers read it. */
    private static Charset named(String name) {
        try {
            Charset charset = name.isEmpty() ? null : Charset.forName(name);
            boolean latin = StandardCharsets.ISO_8859_1.equals(charset) || StandardCharsets.US_ASCII.equals(charset);
            boolean wide = charset != null && charset.name().startsWith("UTF-16");
            return latin ? WESTERN : wide ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static String strict(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Charset byteOrderMark(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            case 0xEFBB -> StandardCharsets.UTF_8;
            default -> null;
        };
    }
}
