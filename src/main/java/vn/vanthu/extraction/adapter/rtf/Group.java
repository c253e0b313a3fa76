package vn.vanthu.extraction.adapter.rtf;

/** What holds within one group; a group within it begins with the same. */
final class Group {

    /** Where a group's text goes. */
    enum Destination {
        TEXT,
        LABEL,
        FIELD_CODE,
        FONTS,
        TEMPLATE,
        SKIPPED
    }

    Destination destination = Destination.TEXT;
    boolean bold;
    boolean italic;
    boolean capitals;
    boolean hidden;
    boolean deleted;
    int font = -1;
    /** Bytes that stand behind a letter in Unicode for readers that know none. */
    int substitutes = 1;

    boolean centred;
    boolean inTable;
    int depth = 1;
    /** True within the properties of a row of a table within a table. */
    boolean nestedRow;
    /** True in a group that says the same twice, and in Unicode the second time. */
    boolean twofold;
    /** True when a text box ends with this group. */
    boolean box;

    Group copy() {
        Group copy = new Group();
        copy.destination = destination;
        copy.bold = bold;
        copy.italic = italic;
        copy.capitals = capitals;
        copy.hidden = hidden;
        copy.deleted = deleted;
        copy.font = font;
        copy.substitutes = substitutes;
        copy.centred = centred;
        copy.inTable = inTable;
        copy.depth = depth;
        copy.nestedRow = nestedRow;
        copy.twofold = twofold;
        return copy;
    }

    void plain(int defaultFont) {
        bold = false;
        italic = false;
        capitals = false;
        hidden = false;
        deleted = false;
        font = defaultFont;
    }

    void newBlock() {
        centred = false;
        inTable = false;
        depth = 1;
    }

    /** How many tables the paragraph stands in. */
    int tables() {
        return inTable ? Math.max(1, depth) : 0;
    }
}
