package vn.vanthu.extraction.adapter.pdf;

import java.util.List;
import vn.vanthu.extraction.Paper;

/**
 * What stands in one cell of a table, or in one of two blocks side by side.
 *
 * @param continued true when it goes on with the cell above it
 * @param left of the room it is set in
 * @param right of the room it is set in
 */
record CellText(int row, int column, int span, boolean continued, List<VisualLine> lines, float left, float right) {

    /** @param ruled true when the edges of the cells are known, and with them where a line only went on */
    static List<Paper.Row> rows(List<List<CellText>> rows, boolean ruled) {
        return rows.stream()
                .map(row ->
                        new Paper.Row(row.stream().map(cell -> cell.cell(ruled)).toList()))
                .toList();
    }

    private Paper.Cell cell(boolean ruled) {
        String text = ruled
                ? WrappedLines.paragraphs(lines, left, right)
                : String.join("\n", lines.stream().map(VisualLine::text).toList());
        boolean bold = !lines.isEmpty() && lines.stream().allMatch(VisualLine::bold);
        return new Paper.Cell(text, row, column, span, bold, continued);
    }
}
