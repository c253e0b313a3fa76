package vn.vanthu.extraction.adapter.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;

/** Where paragraphs and tables go while a story is read: into the paper, or into one cell. */
public interface Flow {

    /** A paragraph begins; what floats beside it comes next, then the paragraph itself. */
    void begin();

    void paragraph(Line line);

    /** The flow that takes the text boxes of the paragraph begun last. */
    Flow boxes();

    /** True where a table becomes a piece of its own rather than lines of a cell. */
    boolean takesTables();

    void table(Paper.Table table);

    /** Where the paragraph begun last stands. */
    Place.Position at();

    /** The body, or a text box in it. */
    final class Pages implements Flow {
        private final List<Paper.Piece> pieces;
        private final boolean counts;
        private int number;

        public Pages(List<Paper.Piece> pieces) {
            this(pieces, true, 0);
        }

        private Pages(List<Paper.Piece> pieces, boolean counts, int number) {
            this.pieces = pieces;
            this.counts = counts;
            this.number = number;
        }

        @Override
        public void begin() {
            number += counts ? 1 : 0;
        }

        @Override
        public void paragraph(Line line) {
            if (!line.blank()) {
                pieces.add(new Paper.Text(line.text(), line.bold(), line.italic(), line.centred(), at()));
            }
        }

        @Override
        public Place.Position at() {
            return new Place.Paragraph(Math.max(1, number));
        }

        @Override
        public Flow boxes() {
            return new Pages(pieces, false, number);
        }

        @Override
        public boolean takesTables() {
            return true;
        }

        @Override
        public void table(Paper.Table table) {
            pieces.add(table);
        }
    }

    /** One cell: everything in it is flattened to lines. */
    final class Cell implements Flow {
        private final List<Line> lines = new ArrayList<>();
        private final Place.Position at;

        /** Of a file into which nothing is written. */
        public Cell() {
            this(new Place.Whole());
        }

        /** @param at the cell itself, or for a table within a cell the outer one */
        public Cell(Place.Position at) {
            this.at = at;
        }

        @Override
        public void begin() {}

        @Override
        public Place.Position at() {
            return at;
        }

        @Override
        public void paragraph(Line line) {
            if (!line.blank()) {
                lines.add(line);
            }
        }

        @Override
        public Flow boxes() {
            return this;
        }

        @Override
        public boolean takesTables() {
            return false;
        }

        @Override
        public void table(Paper.Table table) {
            for (Paper.Row row : table.rows()) {
                List<Paper.Cell> filled = row.cells().stream()
                        .filter(cell -> !cell.text().isEmpty())
                        .toList();
                if (filled.size() == 1 || filled.size() == 2 && !table.ruled()) {
                    sideBySide(filled);
                    continue;
                }
                StringBuilder text = new StringBuilder();
                boolean bold = true;
                for (Paper.Cell cell : row.cells()) {
                    text.append(text.length() == 0 ? "" : "\t")
                            .append(cell.text().replace('\n', ' '));
                    bold &= cell.bold() || cell.text().isEmpty();
                }
                paragraph(new Line(text.toString().strip(), bold, false, false));
            }
        }

        /** The lines of one cell, or each line of the first with its neighbour in the second. */
        private void sideBySide(List<Paper.Cell> cells) {
            List<List<String>> columns =
                    cells.stream().map(cell -> cell.text().lines().toList()).toList();
            boolean bold = cells.stream().allMatch(Paper.Cell::bold);
            int longest = columns.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < longest; i++) {
                int row = i;
                String line = columns.stream()
                        .map(column -> row < column.size() ? column.get(row).strip() : "")
                        .collect(Collectors.joining("\t"));
                paragraph(new Line(line.stripTrailing(), bold, false, false));
            }
        }

        public String text() {
            return switch (lines.size()) {
                case 0 -> "";
                case 1 -> lines.get(0).text();
                default -> String.join("\n", lines.stream().map(Line::text).toList());
            };
        }

        public boolean bold() {
            for (Line line : lines) {
                if (!line.bold()) {
                    return false;
                }
            }
            return !lines.isEmpty();
        }
    }
}
