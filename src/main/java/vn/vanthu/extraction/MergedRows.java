package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ô gộp theo chiều dọc: a table in which every row says what a merged cell says of it. */
final class MergedRows {

    private MergedRows() {}

    static Paper.Table filled(Paper.Table table) {
        Map<Integer, Paper.Cell> above = new HashMap<>();
        List<Paper.Row> rows = new ArrayList<>();
        for (Paper.Row row : table.rows()) {
            List<Paper.Cell> cells = new ArrayList<>();
            for (Paper.Cell cell : row.cells()) {
                Paper.Cell begun = cell.continued() ? above.getOrDefault(cell.column(), cell) : cell;
                above.put(cell.column(), begun);
                cells.add(new Paper.Cell(
                        begun.text(), cell.row(), cell.column(), cell.span(), begun.bold(), cell.continued()));
            }
            rows.add(new Paper.Row(cells));
        }
        return new Paper.Table(table.number(), table.ruled(), rows);
    }
}
