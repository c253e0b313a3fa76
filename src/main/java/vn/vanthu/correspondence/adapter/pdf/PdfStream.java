package vn.vanthu.correspondence.adapter.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes compressed as a PDF holds them (FlateDecode), ready to be written into any number of files. */
record PdfStream(byte[] deflated, int length) {

    private static final int LEVEL = 6;

    static PdfStream deflated(byte[] bytes, int length) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            byte[] out = new byte[length / 2 + 64];
            int size = 0;
            while (!deflater.finished()) {
                if (size == out.length) {
                    out = Arrays.copyOf(out, out.length * 2);
                }
                size += deflater.deflate(out, size, out.length - size);
            }
            return new PdfStream(Arrays.copyOf(out, size), length);
        } finally {
            deflater.end();
        }
    }

    static PdfStream deflated(byte[] bytes) {
        return deflated(bytes, bytes.length);
    }
}
