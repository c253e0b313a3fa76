package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.List;

/** The lines of one ruled table, as rows and columns. */
final class Grid {

    private final float[] columns;
    private final float[] rows;
    private final List<Rule> rules;

    private Grid(float[] columns, float[] rows, List<Rule> rules) {
        this.columns = columns;
        this.rows = rows;
        this.rules = rules;
    }

    /** @return null when the lines enclose fewer than two cells, as those of a frame do */
    static Grid of(List<Rule> rules) {
        float[] columns = positions(rules, false);
        float[] rows = positions(rules, true);
        return columns.length < 2 || rows.length < 2 || (columns.length - 1) * (rows.length - 1) < 2
                ? null
                : new Grid(columns, rows, rules);
    }

    float top() {
        return rows[0];
    }

    float left() {
        return columns[0];
    }

    float right() {
        return columns[columns.length - 1];
    }

    boolean holds(Glyph glyph) {
        float x = glyph.x() + glyph.width() / 2;
        return x >= columns[0] - 1
                && x <= columns[columns.length - 1] + 1
                && glyph.middle() >= rows[0]
                && glyph.middle() <= rows[rows.length - 1];
    }

    /** @param glyphs those that the grid holds */
    List<List<CellText>> rows(List<Glyph> glyphs) {
        int height = rows.length - 1;
        int width = columns.length - 1;
        List<List<CellText>> cells = new ArrayList<>();
        int[][] owner = owners(height, width);
        List<List<Glyph>> texts = new ArrayList<>();
        for (int i = 0; i < height * width; i++) {
            texts.add(new ArrayList<>());
        }
        for (Glyph glyph : glyphs) {
            int row = interval(rows, glyph.middle());
            int column = interval(columns, glyph.x() + glyph.width() / 2);
            texts.get(owner[row][column]).add(glyph);
        }
        for (int row = 0; row < height; row++) {
            List<CellText> line = new ArrayList<>();
            for (int column = 0; column < width; ) {
                int span = span(row, column);
                boolean head = owner[row][column] == row * width + column;
                line.add(new CellText(
                        row + 1,
                        column + 1,
                        span,
                        !head,
                        head ? LineFinder.lines(texts.get(owner[row][column])) : List.of(),
                        columns[column],
                        columns[column + span]));
                column += span;
            }
            cells.add(line);
        }
        return cells;
    }

    /** For each field of the grid, the upper left field of the merged cell that it belongs to. */
    private int[][] owners(int height, int width) {
        int[][] owner = new int[height][width];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; ) {
                int span = span(row, column);
                boolean continues = row > 0
                        && span(row - 1, column) == span
                        && startsCell(row - 1, column)
                        && !drawn(true, rows[row], columns[column], columns[column + span]);
                int head = continues ? owner[row - 1][column] : row * width + column;
                for (int i = 0; i < span; i++) {
                    owner[row][column + i] = head;
                }
                column += span;
            }
        }
        return owner;
    }

    private boolean startsCell(int row, int column) {
        return column == 0 || drawn(false, columns[column], rows[row], rows[row + 1]);
    }

    private int span(int row, int column) {
        int span = 1;
        while (column + span < columns.length - 1 && !drawn(false, columns[column + span], rows[row], rows[row + 1])) {
            span++;
        }
        return span;
    }

    /** Whether lines at a position cover at least half of a stretch. */
    private boolean drawn(boolean level, float at, float from, float to) {
        float covered = 0;
        for (Rule rule : rules) {
            if (rule.level() == level && Math.abs(rule.at() - at) <= Rule.TOUCH) {
                covered = Math.max(covered, Math.min(to, rule.to()) - Math.max(from, rule.from()));
            }
        }
        return covered >= (to - from) / 2;
    }

    private static int interval(float[] bounds, float at) {
        int i = 0;
        while (i < bounds.length - 2 && at > bounds[i + 1]) {
            i++;
        }
        return i;
    }

    /** Where lines stand, the outer ends of the crossing lines included, so that open sides close. */
    private static float[] positions(List<Rule> rules, boolean level) {
        List<Float> all = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.level() == level) {
                all.add(rule.at());
            }
        }
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (Rule rule : rules) {
            if (rule.level() != level) {
                first = Math.min(first, rule.from());
                last = Math.max(last, rule.to());
            }
        }
        all.add(first);
        all.add(last);
        all.sort(Float::compare);
        List<Float> apart = new ArrayList<>();
        for (float at : all) {
            if (apart.isEmpty() || at - apart.get(apart.size() - 1) > 2 * Rule.TOUCH) {
                apart.add(at);
            }
        }
        float[] positions = new float[apart.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = apart.get(i);
        }
        return positions;
    }
}
