package vn.vanthu.correspondence.adapter.pdf;

import java.util.List;

/**
 * What a page break does not cut: a line of text or a row of a table.
 *
 * @param gap space above, which falls away at the top of a page
 * @param keep no page break may follow
 * @param newPage it begins a page
 * @param heading the rows repeated above it when it begins a page
 * @param row for a row that may be cut if it must; else null
 */
record Strip(
        double gap, double height, boolean keep, boolean newPage, List<Mark> marks, List<Strip> heading, RowBox row) {

    Strip {
        marks = List.copyOf(marks);
    }

    static Strip line(double gap, double height, boolean keep, boolean newPage, List<Mark> marks) {
        return new Strip(gap, height, keep, newPage, marks, List.of(), null);
    }

    /**
     * Strips one under the other.
     *
     * @param tail space under the last
     */
    record Stack(List<Strip> strips, double tail) {

        double height() {
            double height = tail;
            for (Strip strip : strips) {
                height += strip.gap + strip.height;
            }
            return height;
        }
    }
}
