package vn.vanthu.extraction.adapter.docx.look;

/**
 * A line drawn as a shape. Lengths in twips.
 *
 * @param down below the top of its paragraph; NaN where that is not known
 */
record DrawnLine(double length, double down, Placement place) {}
