package vn.vanthu.correspondence.adapter.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XML being written, as UTF-8 from the start: what a template holds ready is copied and never encoded again. */
final class XmlBytes {

    private static final int LONGEST = 3;

    private byte[] bytes;
    private int size;

    XmlBytes(int expected) {
        bytes = new byte[expected];
    }

    int length() {
        return size;
    }

    /** Drops what was written after that length. */
    void setLength(int length) {
        size = length;
    }

    XmlBytes append(byte[] utf8) {
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
        return this;
    }

    XmlBytes append(long number) {
        return append(Long.toString(number));
    }

    /** @param text without lone surrogates */
    XmlBytes append(CharSequence text) {
        int count = text.length();
        room(count * LONGEST);
        for (int at = 0; at < count; at++) {
            char letter = text.charAt(at);
            if (letter < 0x80) {
                bytes[size++] = (byte) letter;
            } else if (letter < 0x800) {
                bytes[size++] = (byte) (0xC0 | letter >> 6);
                bytes[size++] = (byte) (0x80 | letter & 0x3F);
            } else if (Character.isSurrogate(letter)) {
                return append(text.subSequence(at, count).toString().getBytes(StandardCharsets.UTF_8));
            } else {
                bytes[size++] = (byte) (0xE0 | letter >> 12);
                bytes[size++] = (byte) (0x80 | letter >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | letter & 0x3F);
            }
        }
        return this;
    }

    private void room(int count) {
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + count, bytes.length * 2));
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }
}
