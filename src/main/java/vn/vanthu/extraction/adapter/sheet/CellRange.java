package vn.vanthu.extraction.adapter.sheet;

/** A block of cells such as B3:D5, all bounds from 1 and inclusive. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** True unless it ends before it begins. */
    public boolean ordered() {
        return firstRow <= lastRow && firstColumn <= lastColumn;
    }
}
