package vn.vanthu.correspondence.adapter.pdf;

import java.util.List;

/** How text and paragraphs look, all lengths in points. */
final class Style {

    private Style() {}

    enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFY
    }

    /**
     * @param size as printed, so already reduced for superscript
     * @param rise baseline above (positive) or below the line's
     * @param colour 0xRRGGBB
     * @param spacing added after each letter
     */
    record Letter(
            boolean bold,
            boolean italic,
            boolean underlined,
            boolean struck,
            boolean capitals,
            double size,
            double rise,
            int colour,
            double spacing) {}

    /** How {@code value} rules a line's height: a factor of the font's own, at least so many points, or exactly so many. */
    enum LineRule {
        FACTOR,
        AT_LEAST,
        EXACTLY
    }

    record TabStop(double position, Align align) {}

    /** @param space between the line and what it borders; width 0 is no line */
    record Border(double width, double space, int colour) {
        static final Border NONE = new Border(0, 0, 0);
    }

    record Borders(Border top, Border bottom, Border left, Border right) {
        static final Borders NONE = new Borders(Border.NONE, Border.NONE, Border.NONE, Border.NONE);
    }

    record Paragraph(
            Align align,
            double left,
            double right,
            double firstLine,
            double before,
            double after,
            LineRule lineRule,
            double line,
            boolean keepNext,
            boolean keepLines,
            boolean widowControl,
            boolean pageBreakBefore,
            boolean contextual,
            String name,
            List<TabStop> tabs,
            Borders borders) {}
}
