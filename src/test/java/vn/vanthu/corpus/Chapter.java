package vn.vanthu.corpus;

import java.util.List;

/**
 * A part or an area as the clerk writes it.
 *
 * @param code section code of the outline; empty for a point that no outline knows
 * @param state PRESENT, NIL or EMPTY
 * @param text paragraphs under the heading
 * @param runsOn true when the first paragraph stands in the heading's line
 */
record Chapter(String code, String heading, String state, List<String> text, boolean runsOn, List<Chapter> below) {}
