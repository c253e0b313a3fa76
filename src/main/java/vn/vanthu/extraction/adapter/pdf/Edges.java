package vn.vanthu.extraction.adapter.pdf;

import java.util.List;
import vn.vanthu.extraction.Presentation.Sheet;

/** How far the letters of a page reach, in points; left over right where there are none. */
record Edges(float left, float right, float top, float bottom) {

    /** Parts of the size of letters above and below the line that they stand on, in Times New Roman. */
    private static final float ABOVE = 0.891f;

    private static final float BELOW = 0.216f;

    private static final Edges NONE = new Edges(Float.MAX_VALUE, -Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE);

    /** @param page without what stands in its margins */
    static Edges of(PageText page) {
        Edges edges = NONE;
        for (VisualLine line : page.lines()) {
            edges = edges.with(line.left(), line.right(), line.baseline(), line.size());
        }
        for (List<Glyph> glyphs : page.tables().values()) {
            for (Glyph glyph : glyphs) {
                if (!glyph.blank()) {
                    edges = edges.with(glyph.x(), glyph.right(), glyph.baseline(), glyph.size());
                }
            }
        }
        return edges;
    }

    /** Its edges are 0 where nothing is printed. */
    Sheet sheet(PageText page, int lines) {
        double width = Lengths.millimetres(page.width());
        double height = Lengths.millimetres(page.height());
        if (left > right) {
            return new Sheet(page.number(), width, height, 0, 0, 0, 0, lines);
        }
        return new Sheet(
                page.number(),
                width,
                height,
                Lengths.millimetres(top),
                Lengths.millimetres(page.height() - bottom),
                Lengths.millimetres(left),
                Lengths.millimetres(page.width() - right),
                lines);
    }

    private Edges with(float from, float to, float baseline, float size) {
        return new Edges(
                Math.min(left, from),
                Math.max(right, to),
                Math.min(top, baseline - ABOVE * size),
                Math.max(bottom, baseline + BELOW * size));
    }
}
