package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.correspondence.adapter.pdf.Style.Border;

/**
 * The cells of a row, laid out.
 *
 * @param merged a cell goes on in the row below
 * @param whole not to be cut while a page can hold it
 */
record RowBox(List<Box> boxes, boolean merged, boolean whole) {

    /** A vertical merge that is higher, in points, may be torn by the end of a page: its text stays at the top. */
    private static final double HIGHEST_CENTRED = 200;

    /**
     * @param x of the left edge
     * @param below height of the further rows that a vertical merge spans
     */
    record Box(Flow.Cell cell, double x, double width, Strip.Stack content, double below) {

        double height() {
            return cell.insets().top() + content.height() + cell.insets().bottom();
        }

        Box over(double rows) {
            return new Box(cell, x, width, content, rows);
        }

        /** Room that its content leaves in a row so high. */
        private double free(double row) {
            return switch (cell.merge()) {
                case NONE -> row - height();
                case START -> row + below > HIGHEST_CENTRED ? 0 : Math.max(0, row + below - height());
                case CONTINUED -> 0;
            };
        }

        private Box with(List<Strip> strips, double tail) {
            return new Box(cell, x, width, new Strip.Stack(List.copyOf(strips), tail), below);
        }
    }

    /** A row cut in two: what fits, and what is left. */
    record Halves(RowBox head, RowBox rest) {}

    double height() {
        return boxes.stream().mapToDouble(Box::height).max().orElse(0);
    }

    /** Shades, content and borders of a row so high. */
    List<Mark> marks(double height) {
        List<Mark> marks = new ArrayList<>();
        for (Box box : boxes) {
            if (box.cell.shade() >= 0) {
                marks.add(new Mark.Shade(box.x, 0, box.width, height, box.cell.shade()));
            }
        }
        for (Box box : boxes) {
            content(box, height, marks);
        }
        for (Box box : boxes) {
            borders(box, height, marks);
        }
        return marks;
    }

    private static void content(Box box, double height, List<Mark> marks) {
        double free = box.free(height);
        double y = box.cell.insets().top()
                + switch (box.cell.place()) {
                    case TOP -> 0;
                    case MIDDLE -> free / 2;
                    case BOTTOM -> free;
                };
        for (Strip strip : box.content.strips()) {
            y += strip.gap();
            for (Mark mark : strip.marks()) {
                marks.add(mark.moved(box.x + box.cell.insets().left(), y));
            }
            y += strip.height();
        }
    }

    private void borders(Box box, double height, List<Mark> marks) {
        Style.Borders borders = box.cell.borders();
        double right = box.x + box.width;
        boolean goesOn = merged && box.cell.merge() != Flow.Merge.NONE;
        if (box.cell.merge() != Flow.Merge.CONTINUED) {
            stroke(borders.top(), box.x, 0, right, 0, marks);
        }
        if (!goesOn) {
            stroke(borders.bottom(), box.x, height, right, height, marks);
        }
        stroke(borders.left(), box.x, 0, box.x, height, marks);
        stroke(borders.right(), right, 0, right, height, marks);
    }

    private static void stroke(Border border, double x1, double y1, double x2, double y2, List<Mark> marks) {
        if (border.width() > 0) {
            marks.add(new Mark.Stroke(x1, y1, x2, y2, border.width(), border.colour()));
        }
    }

    /** Cuts the row so that the head is no higher than {@code room}; null when nothing fits. */
    Halves cut(double room) {
        List<Box> heads = new ArrayList<>();
        List<Box> rests = new ArrayList<>();
        boolean some = false;
        for (Box box : boxes) {
            List<Strip> strips = box.content.strips();
            double y = box.cell.insets().top() + box.cell.insets().bottom();
            int fit = 0;
            while (fit < strips.size()
                    && y + strips.get(fit).gap() + strips.get(fit).height() <= room) {
                y += strips.get(fit).gap() + strips.get(fit).height();
                fit++;
            }
            some |= fit > 0;
            heads.add(box.with(strips.subList(0, fit), 0));
            rests.add(box.with(strips.subList(fit, strips.size()), box.content.tail()));
        }
        return some ? new Halves(new RowBox(heads, merged, whole), new RowBox(rests, merged, whole)) : null;
    }
}
