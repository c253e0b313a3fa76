package vn.vanthu.extraction.adapter.doc;

/**
 * A plex ([MS-DOC] 2.2.2): n + 1 rising positions, then n values of one size.
 *
 * @param size of one value, in bytes
 */
record Plex(Bytes bytes, int size) {

    int count() {
        return Math.max(0, (bytes.length() - 4) / (4 + size));
    }

    int position(int index) {
        return bytes.s32(4 * index);
    }

    Bytes value(int index) {
        return bytes.part(4 * (count() + 1) + size * index, size);
    }
}
