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

    void beginBox(int defaultFont) {
        box = true;
        plain(defaultFont);
        newBlock();
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

    /** Takes a word that tells of letters or of the paragraph; false for any other word. */
    boolean take(String word, Tokens tokens, FontTable fonts) {
        switch (word) {
            case "b" -> bold = tokens.on();
            case "i" -> italic = tokens.on();
            case "caps" -> capitals = tokens.on();
            case "v" -> hidden = tokens.on();
            case "deleted" -> deleted = tokens.on();
            case "plain" -> plain(fonts.standard());
            case "f" -> font = tokens.number(0);
            case "uc" -> substitutes = Math.max(0, tokens.number(1));
            case "ansicpg" -> fonts.ansiPage(tokens.number(0));
            case "deff" -> fonts.standard(tokens.number(0));
            case "pard" -> newBlock();
            case "qc" -> centred = true;
            case "ql", "qr", "qj", "qd" -> centred = false;
            case "intbl" -> inTable = true;
            case "itap" -> {
                depth = tokens.number(1);
                inTable = depth > 0;
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
