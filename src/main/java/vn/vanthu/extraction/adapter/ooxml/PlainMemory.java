package vn.vanthu.extraction.adapter.ooxml;

import java.util.Arrays;

/** The elements met last with what was made of them; a document says the same few things of most of its runs and cells. */
final class PlainMemory<T> {

    private static final int ENTRIES = 32;
    private static final int LONGEST = 4096;

    /** @param written the whole element */
    record Known<T>(byte[] written, T value) {}

    @SuppressWarnings("unchecked")
    private final Known<T>[] known = new Known[ENTRIES];

    private int count;

    /** What was made of an element that looks like the one that starts here; null if none is known. */
    Known<T> find(byte[] in, int at) {
        for (int i = 0; i < count; i++) {
            Known<T> one = known[i];
            int end = at + one.written().length;
            if (end <= in.length && Arrays.equals(in, at, end, one.written(), 0, one.written().length)) {
                int before = i / 2;
                known[i] = known[before];
                known[before] = one;
                return one;
            }
        }
        return null;
    }

    void add(byte[] in, int from, int to, T value) {
        if (to - from <= LONGEST) {
            count = Math.min(count + 1, ENTRIES);
            known[count - 1] = new Known<>(Arrays.copyOfRange(in, from, to), value);
        }
    }
}
