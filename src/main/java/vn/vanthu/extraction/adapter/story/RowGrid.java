package vn.vanthu.extraction.adapter.story;

import java.util.List;

/**
 * What a format says of the cells of one row whose widths are given, not their columns.
 *
 * @param ends left edge of the first cell, then the right edge of each, in twentieths of a point; empty where unknown
 * @param cells as far as they are described
 * @param table lines of the table, for cells that say nothing of their own
 */
public record RowGrid(List<Integer> ends, List<Cell> cells, Edges table) {

    public static final RowGrid NONE = new RowGrid(List.of(), List.of(), Edges.NONE);

    public record Cell(boolean continuesLeft, boolean continuesAbove, Edges edges) {}

    public RowGrid {
        ends = List.copyOf(ends);
        cells = List.copyOf(cells);
    }

    boolean describes(int cell) {
        return cell < cells.size() && cell + 1 < ends.size();
    }
}
