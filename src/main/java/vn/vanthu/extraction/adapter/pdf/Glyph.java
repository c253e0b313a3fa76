package vn.vanthu.extraction.adapter.pdf;

/**
 * One sign on a page. All measures are points, counted from the upper left corner of the page as it is read.
 *
 * @param baseline distance of the line it stands on from the top
 * @param size of its font as shown
 * @param coloured not black
 */
record Glyph(
        String text,
        float x,
        float width,
        float baseline,
        float size,
        boolean bold,
        boolean italic,
        String family,
        boolean coloured) {

    /** With a mark that was drawn after it, over it or beside it. */
    Glyph with(Glyph mark, String meaning) {
        return new Glyph(
                text + meaning, x, Math.max(right(), mark.right()) - x, baseline, size, bold, italic, family, coloured);
    }

    Glyph saying(String other) {
        return new Glyph(other, x, width, baseline, size, bold, italic, family, coloured);
    }

    float right() {
        return x + width;
    }

    /** A height that lies well within the sign. */
    float middle() {
        return baseline - size * 0.3f;
    }

    boolean blank() {
        if (text.length() != 1) {
            return text.isBlank();
        }
        char sign = text.charAt(0);
        return sign == ' ' || sign == '\u00A0' || Character.isWhitespace(sign);
    }
}
