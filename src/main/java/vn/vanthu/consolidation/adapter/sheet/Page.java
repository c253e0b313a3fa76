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
 */
record Page(String name, List<Double> widths, int header, int body, int frozen, boolean filter) {
    Page {
        widths = List.copyOf(widths);
    }
}
