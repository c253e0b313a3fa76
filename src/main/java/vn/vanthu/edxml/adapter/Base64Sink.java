package vn.vanthu.edxml.adapter;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Decodes base64 that arrives in pieces, with or without white space between. */
final class Base64Sink {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long limit;
    private final byte[] waiting = new byte[8192];
    private int count;
    private boolean broken;

    /** @param limit the most bytes to decode */
    Base64Sink(long limit) {
        this.limit = limit;
    }

    /** False when the limit is passed. */
    boolean add(char[] text, int start, int length) {
        for (int i = start; i < start + length && !broken; i++) {
            char c = text[i];
            if (c > 127) {
                broken = true;
            } else if (c > ' ') {
                waiting[count++] = (byte) c;
                if (count == waiting.length) {
                    flush();
                }
            }
        }
        return bytes.size() <= limit;
    }

    /** False when the limit is passed. */
    boolean finish() {
        flush();
        return bytes.size() <= limit;
    }

    boolean broken() {
        return broken;
    }

    byte[] bytes() {
        return broken ? new byte[0] : bytes.toByteArray();
    }

    /** A full buffer is a whole number of quanta; the last may lack its padding, as some senders leave it off. */
    private void flush() {
        try {
            boolean padded = bytes.size() % 3 != 0;
            if (count > 0 && padded) {
                broken = true;
            } else if (count > 0) {
                byte[] piece = new byte[count];
                System.arraycopy(waiting, 0, piece, 0, count);
                bytes.writeBytes(Base64.getDecoder().decode(piece));
            }
        } catch (IllegalArgumentException e) {
            broken = true;
        }
        count = 0;
    }
}
