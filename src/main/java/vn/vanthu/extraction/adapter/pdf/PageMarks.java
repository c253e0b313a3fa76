package vn.vanthu.extraction.adapter.pdf;

import java.util.List;

/** What is drawn on one page, turned so that most of its text reads from left to right. */
record PageMarks(float width, float height, List<Glyph> glyphs, List<Rule> rules, boolean picture) {}
