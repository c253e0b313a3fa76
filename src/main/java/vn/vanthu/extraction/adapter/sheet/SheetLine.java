package vn.vanthu.extraction.adapter.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.extraction.Paper;

/** One row of a sheet while it is read: cells in the order of their columns, one a column, the later written wins. */
final class SheetLine {

    private final int number;
    private final List<Paper.Cell> cells = new ArrayList<>(8);

    SheetLine(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void put(Paper.Cell cell) {
        int at = index(cell.column());
        if (at < cells.size() && cells.get(at).column() == cell.column()) {
            cells.set(at, cell);
        } else {
            cells.add(at, cell);
        }
    }

    /** The cell that begins in a column; null if none does. */
    Paper.Cell cell(int column) {
        int at = index(column);
        return at < cells.size() && cells.get(at).column() == column ? cells.get(at) : null;
    }

    void clear(int first, int last) {
        int from = index(first);
        int to = from;
        while (to < cells.size() && cells.get(to).column() <= last) {
            to++;
        }
        cells.subList(from, to).clear();
    }

    boolean shows() {
        for (Paper.Cell cell : cells) {
            if (!cell.text().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    Paper.Row row() {
        return new Paper.Row(cells);
    }

    private int index(int column) {
        int at = cells.size();
        while (at > 0 && cells.get(at - 1).column() >= column) {
            at--;
        }
        return at;
    }
}
