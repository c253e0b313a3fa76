package vn.vanthu.extraction.adapter.doc;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.story.Edges;
import vn.vanthu.extraction.adapter.story.ListCounter;
import vn.vanthu.intake.Refusal;

/** How the characters of a text are formatted. What of it is damaged counts as not there. */
final class Formats {

    private final Pieces pieces;
    private final Bytes data;
    private final StyleSheet styles = new StyleSheet();
    private final ListTables lists = new ListTables();
    private final Fonts fonts = new Fonts();
    private final Boxes boxes = new Boxes();
    private final Set<Integer> sectionEnds = new HashSet<>();
    private FormatPages letters;
    private FormatPages blocks;
    private int piece;

    /** @param data the stream in which long lists of modifiers lie */
    Formats(Fib fib, Bytes table, Bytes data, Pieces pieces, Budget budget) throws Refusal {
        this.pieces = pieces;
        this.data = data;
        letters = FormatPages.ofCharacters(fib.main(), fib.find(table, Fib.Structure.CHARACTER_PAGES), budget);
        blocks = FormatPages.ofParagraphs(fib.main(), fib.find(table, Fib.Structure.PARAGRAPH_PAGES), budget);
        ifWhole(() -> styles.read(fib.find(table, Fib.Structure.STYLES)));
        ifWhole(() -> fonts.read(fib.find(table, Fib.Structure.FONTS)));
        ifWhole(() -> lists.readLists(table.from(fib.offset(Fib.Structure.LISTS)), fib.size(Fib.Structure.LISTS)));
        ifWhole(() -> lists.readInstances(fib.find(table, Fib.Structure.LIST_INSTANCES)));
        ifWhole(() -> boxes.read(
                Boxes.boxes(fib.find(table, Fib.Structure.BOXES)),
                Boxes.shapes(fib.find(table, Fib.Structure.SHAPES)),
                fib.find(table, Fib.Structure.DRAWINGS),
                fib.start(Fib.Story.BOXES)));
        ifWhole(() -> sections(new Plex(fib.find(table, Fib.Structure.SECTIONS), 12)));
    }

    private void sections(Plex sections) {
        for (int i = 1; i <= sections.count(); i++) {
            sectionEnds.add(sections.position(i));
        }
    }

    private static void ifWhole(Runnable reading) {
        try {
            reading.run();
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            // what was read before the damage is kept
            return;
        }
    }

    StyleSheet.Style style(int id) {
        return styles.style(id);
    }

    StyleSheet styles() {
        return styles;
    }

    ListCounter counter() {
        return new ListCounter(lists);
    }

    Fonts fonts() {
        return fonts;
    }

    Boxes boxes() {
        return boxes;
    }

    /** True when a section ends with the character at this position. */
    boolean endsSection(int position) {
        return sectionEnds.contains(position + 1);
    }

    /** @param mark position of the paragraph's last character */
    BlockFormat block(int mark) {
        Pieces.Piece piece = piece(mark);
        FormatPages.Stretch stretch = blocks.at(piece.offsetOf(mark));
        Bytes changes = stretch == null || stretch.changes().length() < 2 ? Bytes.NONE : stretch.changes();
        BlockFormat format = new BlockFormat();
        format.style = changes.length() == 0 ? 0 : changes.u16(0);
        for (Bytes inherited : styles.style(format.style).block()) {
            format.apply(inherited, data);
        }
        return format.apply(changes.length() == 0 ? changes : changes.from(2), data)
                .apply(piece.changes(), data);
    }

    LetterFormat letters(int position) {
        Pieces.Piece piece = piece(position);
        FormatPages.Stretch stretch = letters.at(piece.offsetOf(position));
        LetterFormat format = new LetterFormat();
        return (stretch == null ? format : format.apply(stretch.changes())).apply(piece.changes());
    }

    /** Up to where the letters from this position on are formatted alike. */
    int sameUntil(int position) {
        Pieces.Piece piece = piece(position);
        int offset = piece.offsetOf(position);
        FormatPages.Stretch stretch = letters.at(offset);
        long bytes = (long) (stretch == null ? letters.next(offset) : stretch.end()) - offset;
        long count = piece.narrow() ? bytes : (bytes + 1) / 2;
        return (int) Math.min(piece.end(), position + Math.max(1, count));
    }

    /** The lines of a table as one row and the table's style tell them. */
    Edges tableEdges(RowShape row) {
        List<Bytes> style =
                row.style() < 0 ? List.of() : styles.style(row.style()).row();
        return row.table().over(new RowShape().apply(style).table());
    }

    private Pieces.Piece piece(int position) {
        List<Pieces.Piece> all = pieces.all();
        if (position < all.get(piece).start()) {
            piece = 0;
        }
        while (position >= all.get(piece).end()) {
            piece++;
        }
        return all.get(piece);
    }
}
