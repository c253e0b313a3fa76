package vn.vanthu.consolidation.adapter.sheet;

import java.util.List;

/** How high a row must be for its words, by the letters that a line of each column holds. */
final class RowHeight {

    private static final double LINE = 16;
    /** The most that programs allow, in points. */
    private static final double MOST = 409;

    private RowHeight() {}

    /** @return points */
    static double of(List<Cell> cells, List<Double> widths) {
        int lines = 1;
        for (Cell cell : cells) {
            if (cell.kind() == Cell.Kind.TEXT && cell.style().framed()) {
                lines = Math.max(lines, lines(cell.value(), widths.get(cell.column())));
            }
        }
        return Math.min(MOST, lines * LINE + 2);
    }

    private static int lines(String text, double width) {
        if (text.length() < width && text.indexOf('\n') < 0) {
            return 1;
        }
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / width)))
                .sum();
    }
}
