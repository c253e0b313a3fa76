package vn.vanthu.extraction.adapter.sheet;

import java.util.List;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;

/**
 * A sheet as pieces of a paper: its title, and its rows as one table. What stands above the first row of several cells,
 * each under the next (heading of the paper, title, remark), is told apart as lines of text, as on any other paper.
 */
public final class SheetPieces {

    private static final int HEAD_ROWS = 15;
    private static final int COLUMNS_OF_A_TABLE = 3;

    private final List<Paper.Piece> pieces;
    private int tables;

    public SheetPieces(List<Paper.Piece> pieces) {
        this.pieces = pieces;
    }

    public void write(String title, List<Paper.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        tables++;
        if (!title.isBlank()) {
            pieces.add(new Paper.Text(title.strip(), false, false, false, new Place.Cell(tables, 1, 1)));
        }
        int start = start(rows);
        for (Paper.Row row : rows.subList(0, start)) {
            row.cells().stream().filter(cell -> !cell.text().isBlank()).forEach(this::line);
        }
        pieces.add(new Paper.Table(tables, true, rows.subList(start, rows.size())));
    }

    private void line(Paper.Cell cell) {
        Place.Position at = new Place.Cell(tables, cell.row(), cell.column());
        pieces.add(new Paper.Text(cell.text(), cell.bold(), false, cell.span() > 1, at));
    }

    /** Index of the first row with as many cells as a table has; 0 when there is none near the top. */
    private static int start(List<Paper.Row> rows) {
        for (int i = 0; i < Math.min(HEAD_ROWS, rows.size()); i++) {
            long filled = rows.get(i).cells().stream()
                    .filter(cell -> !cell.text().isBlank())
                    .count();
            if (filled >= COLUMNS_OF_A_TABLE) {
                return i;
            }
        }
        return 0;
    }
}
