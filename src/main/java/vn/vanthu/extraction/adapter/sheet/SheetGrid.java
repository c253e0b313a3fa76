package vn.vanthu.extraction.adapter.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.intake.Refusal;

/** Ô của một trang tính: a sheet's cells as they are shown, each under its own row and column; only those that show something cost anything. */
public final class SheetGrid {

    private static final int COLUMNS = 16_384;
    private static final int MERGES = 50_000;

    private final Budget budget;
    private final List<SheetLine> lines = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final List<CellRange> merges = new ArrayList<>();

    public SheetGrid(Budget budget) {
        this.budget = budget;
    }

    /** To be told before the columns' cells come; bounds from 1 and inclusive. */
    public void hideColumns(int first, int last) {
        int from = column(first);
        hiddenColumns.set(from, Math.max(from, column(last)) + 1);
    }

    public void merge(CellRange range) {
        if (merges.size() < MERGES && range.ordered()) {
            merges.add(range);
        }
    }

    /** True when a cell of this column is worth to be looked at. */
    public boolean visible(int column) {
        return !hiddenColumns.get(column(column));
    }

    /** @param text NFC, as shown; blank text in a cell costs nothing */
    public void put(int row, int column, String text, boolean bold) throws Refusal {
        String shown = text.strip();
        if (shown.isEmpty() || !visible(column)) {
            return;
        }
        budget.cell();
        budget.characters(shown.length());
        line(row).put(new Paper.Cell(shown, row, column, 1, bold));
    }

    /** The rows that show something, with their merged cells joined. */
    public List<Paper.Row> rows() throws Refusal {
        for (CellRange range : merges) {
            merge(range, first(range));
        }
        List<Paper.Row> rows = new ArrayList<>(lines.size());
        for (SheetLine line : lines) {
            if (line.shows()) {
                rows.add(line.row());
            }
        }
        return rows;
    }

    /** A merged cell shows its first cell's text over all its columns, and is blank in the rows below. */
    private void merge(CellRange range, Paper.Cell first) throws Refusal {
        for (int i = index(range.firstRow()); i < lines.size() && lines.get(i).number() <= range.lastRow(); i++) {
            budget.cell();
            SheetLine line = lines.get(i);
            boolean begins = line.number() == range.firstRow();
            line.clear(range.firstColumn(), range.lastColumn());
            line.put(new Paper.Cell(
                    begins && first != null ? first.text() : "",
                    line.number(),
                    range.firstColumn(),
                    range.lastColumn() - range.firstColumn() + 1,
                    begins && first != null && first.bold(),
                    !begins));
        }
    }

    private Paper.Cell first(CellRange range) {
        int at = index(range.firstRow());
        boolean there = at < lines.size() && lines.get(at).number() == range.firstRow();
        return there ? lines.get(at).cell(range.firstColumn()) : null;
    }

    private SheetLine line(int row) {
        int at = index(row);
        if (at == lines.size() || lines.get(at).number() != row) {
            lines.add(at, new SheetLine(row));
        }
        return lines.get(at);
    }

    /** Where a row stands or would stand; rows mostly come in their order. */
    private int index(int row) {
        int high = lines.size();
        if (high == 0 || lines.get(high - 1).number() < row) {
            return high;
        }
        if (lines.get(high - 1).number() == row) {
            return high - 1;
        }
        int low = 0;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).number() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int column(int number) {
        return Math.max(0, Math.min(number, COLUMNS));
    }
}
