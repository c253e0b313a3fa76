package vn.vanthu.correspondence.adapter.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a PDF being written: names and operators in ASCII, numbers with at most three decimals, text in UTF-16. */
final class PdfBytes {

    private static final int DECIMALS = 1000;

    private byte[] bytes;
    private int size;

    PdfBytes(int expected) {
        bytes = new byte[expected];
    }

    int size() {
        return size;
    }

    PdfBytes put(byte[] more) {
        return put(more, more.length);
    }

    PdfBytes put(byte[] more, int count) {
        room(count);
        System.arraycopy(more, 0, bytes, size, count);
        size += count;
        return this;
    }

    PdfBytes ascii(String text) {
        int count = text.length();
        room(count);
        for (int at = 0; at < count; at++) {
            bytes[size++] = (byte) text.charAt(at);
        }
        return this;
    }

    /** The number and a space after it. */
    PdfBytes number(double value) {
        long thousandths = Math.round(value * DECIMALS);
        if (thousandths < 0) {
            one('-');
            thousandths = -thousandths;
        }
        digits(thousandths / DECIMALS);
        int rest = (int) (thousandths % DECIMALS);
        if (rest > 0) {
            one('.');
            one('0' + rest / 100);
            if (rest % 100 > 0) {
                one('0' + rest / 10 % 10);
                if (rest % 10 > 0) {
                    one('0' + rest % 10);
                }
            }
        }
        return one(' ');
    }

    private void digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        one((int) ('0' + value % 10));
    }

    /** A string of two-byte codes, each the UTF-16 unit itself, from {@code from} to before {@code to}. */
    PdfBytes codes(String text, int from, int to) {
        one('(');
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            escaped(letter >> 8);
            escaped(letter & 0xFF);
        }
        return one(')');
    }

    private void escaped(int octet) {
        if (octet == '\r') {
            one('\\').one('r');
        } else {
            if (octet == '(' || octet == ')' || octet == '\\') {
                one('\\');
            }
            one(octet);
        }
    }

    /** A text string for people, such as a title. */
    static String title(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        for (byte octet : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(Character.forDigit(octet >> 4 & 15, 16)).append(Character.forDigit(octet & 15, 16));
        }
        return hex.append('>').toString();
    }

    PdfBytes one(int octet) {
        room(1);
        bytes[size++] = (byte) octet;
        return this;
    }

    private void room(int count) {
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + count, bytes.length * 2));
        }
    }

    /** What has been written, when all of it is ASCII. */
    String text() {
        return new String(bytes, 0, size, StandardCharsets.US_ASCII);
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** Compresses what has been written so far. */
    PdfStream deflated() {
        return PdfStream.deflated(bytes, size);
    }
}
