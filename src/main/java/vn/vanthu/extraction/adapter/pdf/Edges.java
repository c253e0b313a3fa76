package vn.vanthu.extraction.adapter.pdf;

import java.util.List;
import vn.vanthu.extraction.Presentation.Region;
import vn.vanthu.extraction.Presentation.Sheet;

/** How far the letters of a page reach, in points; left over right where there are none. */
record Edges(float left, float right, float top, float bottom) {

    /** Parts of the size of letters above and below the line that they stand on, in Times New Roman. */
    private static final float ABOVE = 0.891f;

    private static final float BELOW = 0.216f;

    private static final Edges NONE = new Edges(Float.MAX_VALUE, -Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE);

    /**
     * @param page without what stands in its margins
     * @param printed its lines, those in tables included
     */
    static Edges of(PageText page, List<Printed> printed) {
        Edges edges = NONE;
        for (VisualLine line : page.lines()) {
            edges = edges.around(line);
        }
        for (Printed line : printed) {
            edges = line.region() == Region.BODY ? edges.around(line.line()) : edges;
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

    private Edges around(VisualLine line) {
        return new Edges(
                Math.min(left, line.left()),
                Math.max(right, line.right()),
                Math.min(top, line.baseline() - ABOVE * line.size()),
                Math.max(bottom, line.baseline() + BELOW * line.size()));
    }
}
