package vn.vanthu.extraction.adapter.pdf;

import java.util.List;

/** Dòng tự xuống: which lines go on with the line above, told by whether the next word would still have fitted there. */
final class WrappedLines {

    /** Of a letter's size: the narrowest blank between words. */
    private static final float BLANK = 0.25f;

    /** Nothing stands further from the edge of its cell than this without being moved there. */
    private static final float EDGE = 6;

    private static final String DASHES = "-–+•*";

    private WrappedLines() {}

    /** True when a line that ends at {@code last} was full: the first word of the next would have passed {@code right}. */
    static boolean full(VisualLine last, VisualLine next, float right) {
        return last.right() + BLANK * next.size() + firstWord(next) > right;
    }

    private static float firstWord(VisualLine line) {
        float word = 0;
        for (Glyph glyph : line.glyphs()) {
            if (glyph.blank() || glyph.x() - line.left() - word > BLANK * line.size()) {
                break;
            }
            word = glyph.right() - line.left();
        }
        return word;
    }

    /** The text of a cell, its paragraphs parted by line feeds. */
    static String paragraphs(List<VisualLine> lines, float left, float right) {
        float edge = EDGE;
        for (VisualLine line : lines) {
            edge = Math.min(edge, Math.max(0, line.left() - left));
        }
        float room = right - left - 2 * edge - 1;
        StringBuilder text = new StringBuilder();
        VisualLine last = null;
        for (VisualLine line : lines) {
            if (last != null && (!full(last, line, last.left() + room) || opens(text, line))) {
                text.append('\n').append(line.text());
            } else {
                append(text, line.text());
            }
            last = line;
        }
        return text.toString();
    }

    private static boolean opens(CharSequence text, VisualLine line) {
        return DASHES.indexOf(line.text().charAt(0)) >= 0 && ".;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Goes on with a line; a notation such as QĐ-UBND may be broken after its hyphen, where no blank belongs. */
    static void append(StringBuilder text, String next) {
        text.append(text.length() == 0 || hyphened(text, next) ? "" : " ").append(next);
    }

    private static boolean hyphened(CharSequence text, String next) {
        int last = text.length() - 1;
        return last > 0
                && "-/–—".indexOf(text.charAt(last)) >= 0
                && Character.isLetterOrDigit(text.charAt(last - 1))
                && Character.isLetterOrDigit(next.codePointAt(0));
    }
}
