package vn.vanthu.extraction.adapter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.extraction.adapter.Budget;

/**
 * A page's text, parted into ruled tables and the lines outside them.
 *
 * @param number from 1
 * @param tables with the signs that each holds, top down
 * @param tableLines baselines of the lines of text within tables
 * @param lines top down
 * @param rules level lines drawn outside tables and boxes
 */
record PageText(
        int number,
        float width,
        float height,
        Map<Grid, List<Glyph>> tables,
        List<Float> tableLines,
        List<VisualLine> lines,
        List<Rule> rules) {

    static PageText of(int number, PageMarks marks, Budget budget) throws IOException {
        Map<Grid, List<Glyph>> tables = new LinkedHashMap<>();
        GridFinder.Found found = GridFinder.find(marks.rules(), budget);
        for (Grid grid : found.grids()) {
            tables.put(grid, new ArrayList<>());
        }
        List<Glyph> free = new ArrayList<>();
        for (Glyph glyph : marks.glyphs()) {
            budget.step();
            List<Glyph> holder = free;
            for (Map.Entry<Grid, List<Glyph>> table : tables.entrySet()) {
                holder = table.getKey().holds(glyph) ? table.getValue() : holder;
            }
            holder.add(glyph);
        }
        tables.values().removeIf(glyphs -> glyphs.stream().allMatch(Glyph::blank));
        List<Glyph> held = new ArrayList<>();
        tables.values().forEach(held::addAll);
        List<Float> tableLines =
                LineFinder.lines(held).stream().map(VisualLine::baseline).toList();
        return new PageText(
                number, marks.width(), marks.height(), tables, tableLines, LineFinder.lines(free), found.lone());
    }

    PageText without(List<VisualLine> unwanted) {
        List<VisualLine> kept = new ArrayList<>(lines);
        kept.removeAll(unwanted);
        return new PageText(number, width, height, tables, tableLines, kept, rules);
    }

    /** The place of a line among all lines of the page, those in tables included, from 1. */
    int lineNumber(VisualLine line) {
        float baseline = line.baseline();
        long free = lines.stream().filter(other -> other.baseline() < baseline).count();
        return (int) (free
                        + tableLines.stream().filter(other -> other < baseline).count())
                + 1;
    }
}
