package vn.vanthu.extraction;

import java.util.List;
import java.util.Set;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Place;
import vn.vanthu.intake.FileKind;

/**
 * What stands on the pages of one file, in reading order and without meaning: the same shape whatever the format. Text is
 * NFC and as seen on the page, with the labels that Word's lists generate; headers, footers and page numbers are left out.
 *
 * @param unread pages that are only pictures, whose words are not among the pieces; counted from 1, in order
 * @param looks {@link Presentation#NONE} for kinds whose looks are not measured
 * @param signatures in the order in which they were put on the file
 */
public record Paper(
        String file,
        FileKind format,
        List<Piece> pieces,
        Script script,
        List<Integer> unread,
        LazyPresentation looks,
        List<PaperSignature> signatures)
        implements Reading {

    public Paper {
        pieces = List.copyOf(pieces);
        unread = List.copyOf(unread);
        signatures = List.copyOf(signatures);
    }

    /** A paper whose looks are known. */
    public Paper(
            String file,
            FileKind format,
            List<Piece> pieces,
            Script script,
            List<Integer> unread,
            Presentation presentation,
            List<PaperSignature> signatures) {
        this(file, format, pieces, script, unread, LazyPresentation.of(presentation), signatures);
    }

    /** What the file looks like; measured now, if it was not yet. */
    public Presentation presentation() {
        return looks.get();
    }

    /** The same paper with the looks that are measured when somebody asks for them. */
    public Paper looking(LazyPresentation other) {
        return new Paper(file, format, pieces, script, unread, other, signatures);
    }

    /** A paper whose looks were not measured. */
    public Paper(String file, FileKind format, List<Piece> pieces, Script script, List<Integer> unread) {
        this(file, format, pieces, script, unread, Presentation.NONE, List.of());
    }

    /** A paper that was read from end to end. */
    public Paper(String file, FileKind format, List<Piece> pieces, Script script) {
        this(file, format, pieces, script, List.of());
    }

    /** The same file with other pieces. */
    Paper with(List<Piece> other) {
        return new Paper(file, format, other, script, unread, looks, signatures);
    }

    /** The same file with what was found of its signatures. */
    public Paper signed(List<PaperSignature> by) {
        return new Paper(file, format, pieces, script, unread, looks, by);
    }

    /** A paper written in Unicode. */
    public Paper(String file, FileKind format, List<Piece> pieces) {
        this(file, format, pieces, Script.UNICODE);
    }

    /**
     * How the letters were told.
     *
     * @param encodings those older than Unicode that parts of the file were written in
     * @param recognised true when the letters were recognised from a picture, and none of them is certain
     */
    public record Script(Set<LegacyEncoding> encodings, boolean recognised) {
        public static final Script UNICODE = new Script(Set.of(), false);

        public Script {
            encodings = Set.copyOf(encodings);
        }
    }

    public sealed interface Piece {}

    /**
     * A paragraph outside tables.
     *
     * @param text tabs kept as tab characters, forced line breaks as line feeds
     * @param bold true when all its letters are bold
     */
    public record Text(String text, boolean bold, boolean italic, boolean centred, Place.Position at)
            implements Piece {}

    /**
     * A table, or blocks of text that stand side by side without lines (as the two halves of a document's head do).
     *
     * @param number counted from 1 through the file, unruled blocks included
     */
    public record Table(int number, boolean ruled, List<Row> rows) implements Piece {
        public Table {
            rows = List.copyOf(rows);
        }

        /** The first grid column behind the widest row; 0 without cells. */
        public int end() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .mapToInt(cell -> cell.column() + cell.span())
                    .max()
                    .orElse(0);
        }
    }

    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param text paragraphs parted by line feeds; empty for a blank cell and for one that continues a vertical merge
     * @param column position in the table's grid, from 1
     * @param span grid columns it covers, at least 1
     * @param continued true when it goes on with the cell above it (a vertical merge)
     */
    public record Cell(String text, int row, int column, int span, boolean bold, boolean continued) {
        public Cell(String text, int row, int column, int span, boolean bold) {
            this(text, row, column, span, bold, false);
        }
    }
}
