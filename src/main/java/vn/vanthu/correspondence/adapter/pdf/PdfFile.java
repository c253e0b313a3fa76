package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.List;

/** A PDF being written, object after object. Numbers of objects can be had before what they stand for is known. */
final class PdfFile {

    private static final byte[] BINARY_MARK = {'%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'};

    private final PdfBytes out = new PdfBytes(1 << 17);
    private final List<Integer> offsets = new ArrayList<>();

    PdfFile() {
        out.ascii("%PDF-1.7\n").put(BINARY_MARK);
    }

    /** The number of an object that is written later. */
    int reserve() {
        offsets.add(0);
        return offsets.size();
    }

    static String ref(int object) {
        return object + " 0 R";
    }

    int add(String content) {
        return put(reserve(), content);
    }

    int put(int object, String content) {
        begin(object);
        out.ascii(content).ascii("\nendobj\n");
        return object;
    }

    /** @param entries of the stream's dictionary besides its length and filter */
    int stream(String entries, PdfStream stream) {
        return stream(entries + "/Filter/FlateDecode", stream.deflated());
    }

    /** A stream as it is. */
    int stream(String entries, byte[] bytes) {
        int object = reserve();
        begin(object);
        out.ascii("<<" + entries + "/Length " + bytes.length + ">>\nstream\n")
                .put(bytes)
                .ascii("\nendstream\nendobj\n");
        return object;
    }

    private void begin(int object) {
        offsets.set(object - 1, out.size());
        out.ascii(object + " 0 obj\n");
    }

    /** @param id 32 hexadecimal digits that tell this file from others */
    byte[] finish(int catalog, int info, String id) {
        int start = out.size();
        int count = offsets.size() + 1;
        out.ascii("xref\n0 " + count + "\n0000000000 65535 f \n");
        for (int offset : offsets) {
            String digits = Integer.toString(offset);
            out.ascii("0".repeat(10 - digits.length())).ascii(digits).ascii(" 00000 n \n");
        }
        out.ascii("trailer\n<</Size " + count + "/Root " + ref(catalog) + "/Info " + ref(info) + "/ID[<" + id + "><"
                + id + ">]>>\nstartxref\n" + start + "\n%%EOF\n");
        return out.toArray();
    }
}
