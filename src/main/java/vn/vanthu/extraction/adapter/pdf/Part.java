package vn.vanthu.extraction.adapter.pdf;

import java.util.List;
import vn.vanthu.document.Place;

/** Where one piece of a paper stands on the pages. */
sealed interface Part {

    /**
     * @param lines at least one
     * @param pages of each of the lines, from 1
     * @param centred true for a line of its own in the middle
     */
    record Paragraph(List<VisualLine> lines, List<Integer> pages, Place.Position at, TextFrame frame, boolean centred)
            implements Part {}

    /**
     * @param table its number in the file
     * @param ruled false for two blocks side by side
     */
    record Cells(int page, int table, boolean ruled, List<List<CellText>> rows) implements Part {

        /** All lines of a column, top down. */
        List<VisualLine> half(int column) {
            return rows.stream()
                    .flatMap(row -> row.get(column - 1).lines().stream())
                    .toList();
        }
    }
}
