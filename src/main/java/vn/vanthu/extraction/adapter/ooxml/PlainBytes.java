package vn.vanthu.extraction.adapter.ooxml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The UTF-8 bytes of one XML part and how far they are read; what XML 1.0 forbids is never passed over. */
final class PlainBytes {

    /** Zeros behind the last byte, so that no look ahead needs a bound: zero stands nowhere in XML. */
    static final int PADDING = 4;

    /** Some programs indent what they write. */
    private static final long EIGHT_SPACES = 0x2020202020202020L;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    final byte[] in;
    /** Index of the next byte. */
    int at;

    private char[] letters = new char[512];
    private int size;

    /** @param in the part with {@value #PADDING} zeros behind it */
    PlainBytes(byte[] in) {
        this.in = in;
    }

    boolean atEnd() {
        return at == in.length - PADDING;
    }

    void skipBlanks() {
        while (PlainKind.is(in[at], PlainKind.BLANK)) {
            at++;
        }
    }

    void expect(char sign) throws NotPlain {
        if (in[at] != sign) {
            throw NotPlain.SEEN;
        }
        at++;
    }

    /** Goes on to the next "<". */
    void skipContent() throws NotPlain {
        byte[] bytes = in;
        int i = at;
        while (true) {
            byte b = bytes[i];
            if (b == ' ' && i + 8 <= bytes.length && (long) EIGHT.get(bytes, i) == EIGHT_SPACES) {
                i += 8;
            } else if (PlainKind.is(b, PlainKind.CONTENT)) {
                i++;
            } else if (b == '<') {
                at = i;
                return;
            } else {
                at = i;
                letter();
                i = at;
            }
        }
    }

    /** Takes the comment that the bytes may stand on; false when there is none. */
    boolean skipComment() throws NotPlain {
        if (in[at] != '<' || in[at + 1] != '!' || in[at + 2] != '-' || in[at + 3] != '-') {
            return false;
        }
        at += 4;
        while (in[at] != '-' || in[at + 1] != '-') {
            byte b = in[at];
            if (PlainKind.is(b, PlainKind.CONTENT | PlainKind.QUOTED)) {
                at++;
            } else if (b < 0) {
                letter();
            } else {
                throw NotPlain.SEEN;
            }
        }
        if (in[at + 2] != '>') {
            throw NotPlain.SEEN;
        }
        at += 3;
        return true;
    }

    /** Adds what stands before the next "<" to the text. */
    void takeContent() throws NotPlain {
        byte[] bytes = in;
        int i = at;
        while (true) {
            byte b = bytes[i];
            if (PlainKind.is(b, PlainKind.CONTENT)) {
                if (size == letters.length) {
                    letters = Arrays.copyOf(letters, 2 * size);
                }
                letters[size++] = (char) b;
                i++;
            } else if (b == '<') {
                at = i;
                return;
            } else {
                at = i;
                take(letter());
                i = at;
            }
        }
    }

    /** The text taken since the last call. */
    String taken() {
        String text = new String(letters, 0, size);
        size = 0;
        return text;
    }

    /** Goes on to the closing quote of an attribute's value. */
    void skipValue(byte quote) throws NotPlain {
        while (in[at] != quote) {
            byte b = in[at];
            if (PlainKind.is(b, PlainKind.QUOTED)) {
                at++;
            } else if (b < 0 || b == '&') {
                letter();
            } else {
                throw NotPlain.SEEN;
            }
        }
    }

    /** The value that {@link #skipValue} has found to be sound. */
    String value(int from, int to) throws NotPlain {
        int rest = at;
        int before = size;
        at = from;
        while (at < to) {
            byte b = in[at];
            if (b < 0 || b == '&') {
                take(letter());
            } else {
                take(b);
                at++;
            }
        }
        String value = new String(letters, before, size - before);
        size = before;
        at = rest;
        return value;
    }

    private void take(int letter) {
        if (size + 2 > letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length);
        }
        size += Character.toChars(letter, letters, size);
    }

    /** Reads one character that is not simply itself: beyond ASCII, a reference, a line's end, a bracket. */
    private int letter() throws NotPlain {
        int b = in[at];
        if (b < 0) {
            return beyondAscii(b & 0xFF);
        }
        if (b == '&') {
            return reference();
        }
        at++;
        if (b == ']' && !(in[at] == ']' && in[at + 1] == '>')) {
            return ']';
        }
        if (b == '\r') {
            at += in[at] == '\n' ? 1 : 0;
            return '\n';
        }
        throw NotPlain.SEEN;
    }

    private int beyondAscii(int first) throws NotPlain {
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        int letter = first & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            int next = in[at + i];
            if ((next & 0xC0) != 0x80) {
                throw NotPlain.SEEN;
            }
            letter = letter << 6 | next & 0x3F;
        }
        int least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
        if (first < 0xC2 || first > 0xF4 || letter < least || !allowed(letter)) {
            throw NotPlain.SEEN;
        }
        at += more + 1;
        return letter;
    }

    private int reference() throws NotPlain {
        int end = at + 1;
        while (in[end] > ' ' && in[end] != ';' && end < at + 10) {
            end++;
        }
        if (in[end] != ';') {
            throw NotPlain.SEEN;
        }
        String name = new String(in, at + 1, end - at - 1, StandardCharsets.ISO_8859_1);
        at = end + 1;
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name);
        };
    }

    private static int numbered(String name) throws NotPlain {
        boolean hex = name.startsWith("#x");
        String digits = name.substring(Math.min(name.length(), hex ? 2 : 1));
        if (!name.startsWith("#") || !digits.matches(hex ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
            throw NotPlain.SEEN;
        }
        int letter = Integer.parseInt(digits, hex ? 16 : 10);
        if (letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' || !allowed(letter)) {
            throw NotPlain.SEEN;
        }
        return letter;
    }

    private static boolean allowed(int letter) {
        return letter < 0xD800 || letter > 0xDFFF && letter < 0xFFFE || letter > 0xFFFF && letter <= 0x10FFFF;
    }
}
