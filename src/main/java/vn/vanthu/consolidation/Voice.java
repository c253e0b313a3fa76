package vn.vanthu.consolidation;

import vn.vanthu.obligation.Unit;

/**
 * Lời của một đơn vị: what one unit says in one section.
 *
 * @param text of the section, paragraphs parted by line feeds
 * @param before what its last report said in the same section
 */
record Voice(Unit unit, Source source, String text, SaidBefore before) {}
