package vn.vanthu.extraction.adapter.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The styles of a document ([MS-DOC] 2.9.271), each with what it inherits. */
final class StyleSheet {

    private static final int PARAGRAPH = 1;
    private static final int LETTERS = 2;
    private static final int TABLE = 3;
    private static final int LIST = 4;
    private static final int NO_BASE = 0xFFF;
    private static final int CHAIN = 24;
    private static final int STYLES = 4096;

    /**
     * @param block modifiers of the paragraph, those of bases first
     * @param row modifiers of the table
     */
    record Style(LetterFormat letters, List<Bytes> block, List<Bytes> row) {}

    private record Definition(int kind, int base, List<Bytes> changes) {}

    private static final Style NONE = new Style(new LetterFormat().over(new LetterFormat()), List.of(), List.of());

    private final List<Definition> definitions = new ArrayList<>();
    private final Map<Integer, Style> resolved = new HashMap<>();
    private int font = -1;

    /** Index of the font of letters behind ASCII for which no style names any; -1 if none. */
    int font() {
        return font;
    }

    Style style(int id) {
        return resolve(id, 0);
    }

    private Style resolve(int id, int depth) {
        Style known = resolved.get(id);
        if (known != null || id < 0 || id >= definitions.size() || depth > CHAIN) {
            return known == null ? NONE : known;
        }
        Definition own = definitions.get(id);
        Style base = own == null || own.base() == NO_BASE ? NONE : resolve(own.base(), depth + 1);
        Style style = own == null ? NONE : over(own, base);
        resolved.put(id, style);
        return style;
    }

    private static Style over(Definition own, Style base) {
        List<Bytes> changes = own.changes();
        return switch (own.kind()) {
            case PARAGRAPH ->
                new Style(letters(changes, 1, base), joined(base.block(), withoutStyle(changes, 0)), base.row());
            case LETTERS -> new Style(letters(changes, 0, base), base.block(), base.row());
            case TABLE -> new Style(letters(changes, 2, base), base.block(), joined(base.row(), change(changes, 0)));
            case LIST -> new Style(base.letters(), joined(base.block(), withoutStyle(changes, 0)), base.row());
            default -> NONE;
        };
    }

    private static LetterFormat letters(List<Bytes> changes, int index, Style base) {
        return new LetterFormat().apply(change(changes, index)).over(base.letters());
    }

    private static Bytes change(List<Bytes> changes, int index) {
        return index < changes.size() ? changes.get(index) : Bytes.NONE;
    }

    /** The modifiers of a paragraph stand behind the style's own number. */
    private static Bytes withoutStyle(List<Bytes> changes, int index) {
        Bytes all = change(changes, index);
        return all.length() < 2 ? Bytes.NONE : all.from(2);
    }

    private static List<Bytes> joined(List<Bytes> base, Bytes own) {
        List<Bytes> all = new ArrayList<>(base);
        all.add(own);
        return all;
    }

    /** Reads as many as are whole. */
    void read(Bytes sheet) {
        int header = sheet.u16(0);
        int count = Math.min(STYLES, sheet.u16(2));
        int baseSize = sheet.u16(4);
        font = header >= 18 ? sheet.u16(18) : -1;
        int at = 2 + header;
        for (int i = 0; i < count && at + 2 <= sheet.length(); i++) {
            int size = sheet.u16(at);
            Bytes style = sheet.part(at + 2, Math.min(size, sheet.length() - at - 2));
            definitions.add(size < baseSize + 2 ? null : definition(style, baseSize));
            at += 2 + size;
        }
    }

    private static Definition definition(Bytes style, int baseSize) {
        List<Bytes> changes = new ArrayList<>();
        int base = style.u16(2);
        int count = style.u16(4) & 0xF;
        int at = baseSize + 2 + 2 * style.u16(baseSize) + 2;
        for (int i = 0; i < count && at + 2 <= style.length(); i++) {
            int size = style.u16(at);
            if (size > style.length() - at - 2) {
                break;
            }
            changes.add(style.part(at + 2, size));
            at += 2 + size + (size & 1);
        }
        return new Definition(base & 0xF, base >> 4, changes);
    }
}
