package vn.vanthu.consolidation;

import java.util.Set;
import vn.vanthu.obligation.Unit;

/**
 * Lời của một đơn vị: what one unit says in one section.
 *
 * @param text of the section, paragraphs parted by line feeds
 * @param before what its last report said in the same section
 * @param gathered sentences that are told among the problems, and closing formulas
 */
record Voice(Unit unit, Source source, String text, SaidBefore before, Set<ProblemFinder.Said> gathered) {}
