package vn.vanthu.document;

/**
 * Where in a file something was found. Counting starts at 1. {@link #toString()} is the form that replies carry.
 *
 * @param file the attachment's name as the sender gave it
 */
public record Place(String file, Position position) {

    /** A position within one file. */
    public sealed interface Position {}

    /** The file as a whole. */
    public record Whole() implements Position {
        @Override
        public String toString() {
            return "document";
        }
    }

    /** The nth paragraph outside tables of a document that has no fixed pages. */
    public record Paragraph(int number) implements Position {
        @Override
        public String toString() {
            return "paragraph " + number;
        }
    }

    /** The nth line of text on a page. */
    public record Line(int page, int number) implements Position {
        @Override
        public String toString() {
            return "page " + page + ", line " + number;
        }
    }

    /** A cell; a table split by a page is counted as the tables that stand on the page. */
    public record Cell(int table, int row, int column) implements Position {
        @Override
        public String toString() {
            return "table " + table + ", row " + row + ", column " + column;
        }
    }

    @Override
    public String toString() {
        return position.toString();
    }
}
