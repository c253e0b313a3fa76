package vn.vanthu.correspondence.adapter.pdf;

import java.util.List;
import java.util.OptionalInt;

/** What a Word file lays out from top to bottom, its styles resolved. Lengths in points. */
sealed interface Flow {

    record Paragraph(Style.Paragraph style, Style.Letter mark, List<Inline> content) implements Flow {}

    /**
     * @param left of the table's edge from the margin
     * @param align within the room it has, as w:jc names it
     * @param grid widths of the columns
     */
    record Table(double left, String align, List<Double> grid, List<Row> rows) implements Flow {}

    /** @param height at least, or exactly */
    record Row(boolean header, boolean unsplit, double height, boolean exactly, List<Cell> cells) {}

    /**
     * @param column of the grid, from 0
     * @param merge part of a vertical merge: its start, its continuation, or none
     * @param shade 0xRRGGBB, or -1
     */
    record Cell(
            int column,
            int span,
            Merge merge,
            Place place,
            Style.Borders borders,
            Insets insets,
            int shade,
            List<Flow> content) {}

    enum Merge {
        NONE,
        START,
        CONTINUED
    }

    enum Place {
        TOP,
        MIDDLE,
        BOTTOM
    }

    record Insets(double top, double bottom, double left, double right) {}

    sealed interface Inline {}

    record Text(String text, Style.Letter letter) implements Inline {}

    record Tab(Style.Letter letter) implements Inline {}

    record LineBreak(Style.Letter letter) implements Inline {}

    record PageBreak() implements Inline {}

    record PageNumber(Style.Letter letter) implements Inline {}

    /** A drawn horizontal line that stands in the text as a letter does. */
    record Rule(double length, double thickness, int colour, Style.Letter letter) implements Inline {}

    /** A drawn horizontal line that floats, taking no room in the text. */
    record FloatingRule(double length, double thickness, int colour, Anchor anchor) implements Inline {}

    /**
     * Where a floating line is drawn.
     *
     * @param toParagraph measured from the top of the paragraph, else from the top of the line of text it is anchored in
     * @param across LEFT, CENTRE or RIGHT within the column; JUSTIFY for {@code x} from the column's left edge
     */
    record Anchor(boolean toParagraph, Style.Align across, double x, double y) {}

    /**
     * @param head distance of the header from the upper edge
     * @param foot distance of the footer from the lower edge
     * @param titlePage the section's first page has its own header and footer
     * @param firstNumber empty when the numbers go on from the section before
     */
    record Page(
            double width,
            double height,
            double top,
            double bottom,
            double left,
            double right,
            double head,
            double foot,
            boolean titlePage,
            OptionalInt firstNumber) {

        double textWidth() {
            return width - left - right;
        }
    }

    /** Headers and footers: those of the first page are used only with a title page. */
    record Margins(List<Flow> header, List<Flow> firstHeader, List<Flow> footer, List<Flow> firstFooter) {}

    /** What stands on pages of one form; it begins on a new page. */
    record Section(Page page, Margins margins, List<Flow> body) {}

    record Story(List<Section> sections) {}
}
