package vn.vanthu.forms;

import java.util.List;

/**
 * Trang tính: one sheet of a form, cell by cell.
 *
 * @param name of the sheet, at most 31 characters
 * @param title lines above the table
 * @param rows each as wide as the columns
 * @param growing true when a unit adds rows of its own; else only open cells may be changed
 */
public record Grid(String name, List<String> title, List<Column> columns, List<Row> rows, boolean growing) {

    public Grid {
        title = List.copyOf(title);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param width in characters of the standard font */
    public record Column(String title, int width, boolean centred) {}

    /** @param main printed bold */
    public record Row(List<Cell> cells, boolean main) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param text what is printed in it; empty for a cell to be filled in
     * @param entry what it takes; NONE for one that is locked
     * @param figure true when a printed text is a figure of the kind of {@code entry}
     */
    public record Cell(String text, Entry entry, boolean figure) {

        static Cell printed(String text) {
            return new Cell(text, Entry.NONE, false);
        }

        static Cell open(Entry entry) {
            return new Cell("", entry, false);
        }

        static Cell figure(String text, Entry entry) {
            return new Cell(text, entry, true);
        }

        public boolean open() {
            return !figure && entry.kind() != Entry.Kind.NONE;
        }
    }

    public int width() {
        return columns.stream().mapToInt(Column::width).sum();
    }
}
