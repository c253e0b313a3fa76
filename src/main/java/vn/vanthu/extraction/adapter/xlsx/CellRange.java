package vn.vanthu.extraction.adapter.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block of cells such as B3:D5, all bounds from 1 and inclusive. */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    static final int COLUMNS = 16_384;
    private static final Pattern FORM =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}):\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?\\d{1,7}");

    static Optional<CellRange> of(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        CellRange range = new CellRange(
                Integer.parseInt(form.group(2)),
                number(form.group(1)),
                Integer.parseInt(form.group(4)),
                number(form.group(3)));
        boolean ordered = range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn;
        return ordered ? Optional.of(range) : Optional.empty();
    }

    /** The column of a cell's address, or the default for a cell that carries none. */
    static int column(String address, int otherwise) {
        Matcher form = CELL.matcher(address == null ? "" : address);
        return form.matches() ? number(form.group(1)) : otherwise;
    }

    private static int number(String letters) {
        int number = 0;
        for (char letter : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return Math.min(number, COLUMNS);
    }
}
