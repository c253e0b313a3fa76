package vn.vanthu.extraction.adapter.story;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.vanthu.extraction.Paper;

/** Gathers one table: its cells as they end, its rows' shapes when they end, its grid when all is known. */
public final class TableBuilder {

    /** Edges nearer than this, in twentieths of a point, are one line of the grid. */
    private static final int NEAR = 40;

    private record Row(List<Flow.Cell> cells, RowGrid shape) {}

    private final int number;
    private final List<Row> rows = new ArrayList<>();
    private List<Flow.Cell> cells = new ArrayList<>();
    private Flow.Cell open = new Flow.Cell();
    private boolean begun;

    /** @param number 0 within another table */
    public TableBuilder(int number) {
        this.number = number;
    }

    /** The cell that is open now. */
    public Flow.Cell cell() {
        begun = true;
        return open;
    }

    public void endCell() {
        cells.add(open);
        open = new Flow.Cell();
        begun = false;
    }

    public void endRow(RowGrid shape) {
        if (begun && !open.text().isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(cells, shape));
        }
        forgetRow();
    }

    /** Ends a row whose end a tracked deletion takes away; what is left in it stays. */
    public void dropRow(RowGrid shape) {
        if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
            forgetRow();
        } else {
            endRow(shape);
        }
    }

    private void forgetRow() {
        cells = new ArrayList<>();
        open = new Flow.Cell();
        begun = false;
    }

    /** What the file breaks off in counts as a row. */
    public Paper.Table build() {
        endRow(RowGrid.NONE);
        List<Integer> grid = grid();
        TableRules rules = new TableRules();
        List<Paper.Row> built = new ArrayList<>();
        for (Row row : rows) {
            List<Edges> edges = new ArrayList<>();
            built.add(new Paper.Row(cells(row, built.size() + 1, grid, edges)));
            rules.row(edges);
        }
        rules.table(rows.isEmpty() ? Edges.NONE : rows.get(0).shape().table());
        return new Paper.Table(number, rules.ruled(), built);
    }

    private static List<Paper.Cell> cells(Row row, int number, List<Integer> grid, List<Edges> edges) {
        List<Paper.Cell> built = new ArrayList<>();
        List<RowGrid.Cell> shapes = row.shape().cells();
        int column = row.shape().ends().isEmpty()
                ? 1
                : 1 + index(grid, row.shape().ends().get(0));
        for (int i = 0; i < row.cells().size(); i++) {
            Flow.Cell content = row.cells().get(i);
            boolean described = row.shape().describes(i);
            if (!described && !shapes.isEmpty() && content.text().isEmpty()) {
                continue;
            }
            int end = described ? 1 + index(grid, row.shape().ends().get(i + 1)) : column + 1;
            int span = Math.max(1, end - column);
            if (described && shapes.get(i).continuesLeft() && !built.isEmpty()) {
                Paper.Cell left = built.remove(built.size() - 1);
                built.add(new Paper.Cell(
                        left.text(), number, left.column(), left.span() + span, left.bold(), left.continued()));
            } else {
                boolean continued = described && shapes.get(i).continuesAbove();
                String text = continued ? "" : content.text();
                boolean bold = !text.isEmpty() && content.bold();
                built.add(new Paper.Cell(text, number, column, span, bold, continued));
                edges.add(described ? shapes.get(i).edges() : Edges.NONE);
            }
            column += span;
        }
        return built;
    }

    /** All edges of cells, those that stand near one another as the first of them. */
    private List<Integer> grid() {
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(row -> all.addAll(row.shape().ends()));
        List<Integer> grid = new ArrayList<>();
        for (int edge : all) {
            if (grid.isEmpty() || edge - grid.get(grid.size() - 1) > NEAR) {
                grid.add(edge);
            }
        }
        return grid;
    }

    private static int index(List<Integer> grid, int edge) {
        int index = 0;
        while (index + 1 < grid.size() && grid.get(index + 1) <= edge) {
            index++;
        }
        return index;
    }
}
