package vn.vanthu.consolidation.adapter.sheet;

import java.util.List;

/**
 * How a sheet is laid out and printed.
 *
 * @param name as formulas write it; unique in its workbook
 * @param widths of the columns, in digits
 * @param header the first row that is repeated on each printed page, from 0
 * @param body the first row below those that stay in sight
 * @param frozen columns at the left that stay in sight
 * @param filter true when the rows can be picked by what their columns say
 * @param printed columns that are printed, from the left
 */
record Page(String name, List<Double> widths, int header, int body, int frozen, boolean filter, int printed) {

    /** As many digits as are still legible side by side across one A4 page. */
    private static final double LEGIBLE = 260;

    Page {
        widths = List.copyOf(widths);
    }

    /** One that is printed with all its columns. */
    Page(String name, List<Double> widths, int header, int body, int frozen, boolean filter) {
        this(name, widths, header, body, frozen, filter, widths.size());
    }

    /** Over how many pages side by side it is printed; those after the first repeat the columns that stay in sight. */
    int across() {
        double kept = widths.stream().limit(frozen).mapToDouble(width -> width).sum();
        double all = widths.stream().limit(printed).mapToDouble(width -> width).sum();
        return all <= LEGIBLE || kept >= LEGIBLE / 2 ? 1 : (int) Math.ceil((all - kept) / (LEGIBLE - kept));
    }
}
