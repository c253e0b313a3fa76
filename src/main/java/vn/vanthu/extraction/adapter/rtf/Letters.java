package vn.vanthu.extraction.adapter.rtf;

import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.Set;
import vn.vanthu.document.LegacyEncoding;

/** Letters that wait until it is known where they end: bytes of a code page, or Unicode, never both. */
final class Letters {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder unicode = new StringBuilder();
    private final Set<LegacyEncoding> encodings = EnumSet.noneOf(LegacyEncoding.class);

    Set<LegacyEncoding> encodings() {
        return encodings;
    }

    boolean waiting() {
        return bytes.size() > 0 || unicode.length() > 0;
    }

    boolean inBytes() {
        return bytes.size() > 0;
    }

    boolean inUnicode() {
        return unicode.length() > 0;
    }

    void add(int code) {
        bytes.write(code);
    }

    void add(char letter) {
        unicode.append(letter);
    }

    /** @param before what the paragraph holds so far */
    String take(Font font, CharSequence before) {
        String text = inBytes()
                ? font.read(bytes.toByteArray(), before, encodings)
                : font.read(unicode.toString(), before, encodings);
        bytes.reset();
        unicode.setLength(0);
        return text;
    }
}
