package vn.vanthu.extraction;

import vn.vanthu.document.Place;

/**
 * A part or area of the outline as found on the paper.
 *
 * @param code section code, such as II.3
 * @param heading as printed; empty when missing
 * @param text everything under the heading up to the next heading of the outline, paragraphs parted by line feeds
 * @param at null only when missing; of a nil return, the message as a whole
 */
public record Section(String code, State state, String heading, String text, Place at) {

    /** NIL: the unit answered that nothing arose (không phát sinh). EMPTY: a heading with nothing under it. */
    public enum State {
        PRESENT,
        NIL,
        EMPTY,
        MISSING
    }
}
