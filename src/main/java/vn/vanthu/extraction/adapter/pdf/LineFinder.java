package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts loose signs into lines, top down. */
final class LineFinder {

    /** Part of the font's size by which signs of one line may stand apart, as raised figures do. */
    private static final float RAISED = 0.36f;

    /** Lines closer than this that lie beside each other are one row: text never flows that tight. */
    private static final float OVERLAP = 0.75f;

    private LineFinder() {}

    static List<VisualLine> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> groups = new ArrayList<>();
        List<Glyph> group = new ArrayList<>();
        float anchor = 0;
        float size = 0;
        for (Glyph glyph : sorted) {
            boolean same = !group.isEmpty() && glyph.baseline() - anchor <= RAISED * Math.max(size, glyph.size());
            if (!same) {
                group = new ArrayList<>();
                groups.add(group);
                anchor = glyph.baseline();
                size = 0;
            }
            if (glyph.size() > size) {
                size = glyph.size();
                anchor = glyph.baseline();
            }
            group.add(glyph);
        }
        return rows(groups);
    }

    private static List<VisualLine> rows(List<List<Glyph>> groups) {
        List<VisualLine> lines = new ArrayList<>();
        for (List<Glyph> group : groups) {
            if (group.stream().allMatch(Glyph::blank)) {
                continue;
            }
            VisualLine line = new VisualLine(group);
            VisualLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && beside(last, line)) {
                List<Glyph> both = new ArrayList<>(last.glyphs());
                both.addAll(line.glyphs());
                lines.set(lines.size() - 1, new VisualLine(both));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean beside(VisualLine upper, VisualLine lower) {
        float gap = Math.max(lower.left() - upper.right(), upper.left() - lower.right());
        return lower.baseline() - upper.baseline() < OVERLAP * Math.min(upper.size(), lower.size())
                && gap > upper.size() / 2;
    }
}
