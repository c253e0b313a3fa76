package vn.vanthu.extraction.adapter.docx.look;

import java.util.OptionalDouble;

/**
 * Where a shape stands across the page.
 *
 * @param from what it is placed by: page, margin, column, character
 * @param align left, center or right; empty where a distance is given
 * @param offset in twips; NaN where none is given
 */
record Placement(String from, String align, double offset) {

    /** The shape's left edge, in twips from the page's. */
    OptionalDouble left(Room.Column column, double length) {
        boolean ofPage = from.equals("page");
        double left = ofPage ? 0 : column.left();
        double right = ofPage ? column.page() : column.right();
        return switch (align) {
            case "center" -> OptionalDouble.of((left + right - length) / 2);
            case "right", "outside" -> OptionalDouble.of(right - length);
            case "left", "inside" -> OptionalDouble.of(left);
            default -> Double.isNaN(offset) ? OptionalDouble.empty() : OptionalDouble.of(left + offset);
        };
    }
}
