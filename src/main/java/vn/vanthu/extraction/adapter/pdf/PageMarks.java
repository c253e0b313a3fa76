package vn.vanthu.extraction.adapter.pdf;

import java.util.List;

/**
 * What is drawn on one page, turned so that most of its text reads from left to right.
 *
 * @param pictured part of the page that pictures cover; over 1 where they lie on each other, 0 without any
 */
record PageMarks(float width, float height, List<Glyph> glyphs, List<Rule> rules, float pictured) {

    /** Signs that a stamp or an electronic signature puts on a picture of a page. */
    private static final int STAMP = 150;

    private static final float MOST_OF_THE_PAGE = 0.5f;

    boolean picture() {
        return pictured > 0;
    }

    int signs() {
        return (int) glyphs.stream().filter(glyph -> !glyph.blank()).count();
    }

    /** True for a page whose words are in a picture. */
    boolean scanned() {
        return pictured >= MOST_OF_THE_PAGE && signs() < STAMP;
    }
}
