package vn.vanthu.extraction.adapter.doc;

import java.nio.charset.StandardCharsets;

/**
 * Part of a stream, little-endian. Reading behind its end throws {@link IndexOutOfBoundsException}.
 *
 * @param start where it begins in the array
 * @param length in bytes
 */
record Bytes(byte[] array, int start, int length) {

    static final Bytes NONE = new Bytes(new byte[0], 0, 0);

    Bytes {
        if (start < 0 || length < 0 || start > array.length - length) {
            throw new IndexOutOfBoundsException("part of a stream behind its end");
        }
    }

    static Bytes of(byte[] array) {
        return new Bytes(array, 0, array.length);
    }

    Bytes part(int from, int count) {
        if (from < 0 || count < 0 || from > length - count) {
            throw new IndexOutOfBoundsException("part of a stream behind its end");
        }
        return new Bytes(array, start + from, count);
    }

    Bytes from(int from) {
        return part(from, length - from);
    }

    int u8(int at) {
        if (at < 0 || at >= length) {
            throw new IndexOutOfBoundsException("byte behind the end");
        }
        return array[start + at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int s16(int at) {
        return (short) u16(at);
    }

    int s32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    /** UTF-16 code units. */
    String text(int at, int units) {
        Bytes part = part(at, Math.multiplyExact(units, 2));
        return new String(part.array, part.start, part.length, StandardCharsets.UTF_16LE);
    }
}
