package vn.vanthu.correspondence.adapter.docx;

import java.util.List;

/** Measures printed text. */
@FunctionalInterface
public interface TextWidth {

    /**
     * @param size in points
     * @param width the room that a line has, in points
     * @return the widths in points of the lines that the text breaks into, top line first
     */
    List<Double> lines(String text, double size, boolean bold, double width);
}
