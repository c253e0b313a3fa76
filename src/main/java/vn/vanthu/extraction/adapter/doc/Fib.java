package vn.vanthu.extraction.adapter.doc;

/** The file information block ([MS-DOC] 2.5) of Word 97 and later: where everything else lies. */
record Fib(Bytes main) {

    /** Stories in the order in which their text follows one another. */
    enum Story {
        MAIN,
        FOOTNOTES,
        HEADERS,
        MACROS,
        COMMENTS,
        ENDNOTES,
        BOXES,
        HEADER_BOXES
    }

    /** Structures of the table stream, each by its place in the list of places ([MS-DOC] 2.5.6 and on). */
    enum Structure {
        STYLES(1),
        SECTIONS(6),
        CHARACTER_PAGES(12),
        PARAGRAPH_PAGES(13),
        FONTS(15),
        ASSOCIATED_FILES(32),
        PIECES(33),
        SHAPES(40),
        DRAWINGS(50),
        BOXES(56),
        LISTS(73),
        LIST_INSTANCES(74);

        private final int index;

        Structure(int index) {
            this.index = index;
        }
    }

    private static final int WORD_97 = 0xC0;
    private static final int FLAGS = 0x0A;
    private static final int COUNTS = 0x4C;
    private static final int PLACES = 0x9A;

    /** False for Word 6 and 95, whose block has another form. */
    boolean word97() {
        return main.u16(2) >= WORD_97;
    }

    boolean encrypted() {
        return (main.u16(FLAGS) & 0x8100) != 0;
    }

    String tableStream() {
        return (main.u16(FLAGS) & 0x200) != 0 ? "1Table" : "0Table";
    }

    /** First character of a simple file without a piece table, as an offset in the main stream. */
    int textStart() {
        return main.s32(0x18);
    }

    int start(Story story) {
        int start = 0;
        for (int i = 0; i < story.ordinal(); i++) {
            start = Math.addExact(start, length(Story.values()[i]));
        }
        return start;
    }

    /** In characters. */
    int length(Story story) {
        return Math.max(0, main.s32(COUNTS + 4 * story.ordinal()));
    }

    int offset(Structure structure) {
        return main.s32(PLACES + 8 * structure.index);
    }

    /** In bytes; 0 when the file has none. */
    int size(Structure structure) {
        boolean known = structure.index < main.u16(PLACES - 2);
        return known ? main.s32(PLACES + 8 * structure.index + 4) : 0;
    }

    /** Empty when the file has none, or when it lies outside the stream. */
    Bytes find(Bytes table, Structure structure) {
        int size = size(structure);
        int offset = size <= 0 ? -1 : offset(structure);
        return offset < 0 || offset > table.length() - size ? Bytes.NONE : table.part(offset, size);
    }
}
