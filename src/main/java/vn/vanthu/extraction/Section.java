package vn.vanthu.extraction;

import java.util.List;
import vn.vanthu.document.Place;

/**
 * A part or area of the outline as found on the paper.
 *
 * @param code section code, such as II.3
 * @param heading as printed; empty when missing
 * @param text everything under the heading up to the next heading of the outline, paragraphs parted by line feeds
 * @param at null only when missing; of a nil return, the message as a whole
 * @param confidence LIKELY when the heading names the part only loosely, or stands in an odd place; NOT_FOUND when missing
 * @param alternatives headings that could be this part's as well; of a missing part, those that were not taken for it
 */
public record Section(
        String code,
        State state,
        String heading,
        String text,
        Place at,
        Confidence confidence,
        List<Alternative> alternatives) {

    /** NIL: the unit answered that nothing arose (không phát sinh). EMPTY: a heading with nothing under it. */
    public enum State {
        PRESENT,
        NIL,
        EMPTY,
        MISSING
    }

    /** What a register kept before readings had a confidence counts as sure. */
    public Section {
        confidence = confidence == null ? sure(state) : confidence;
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    }

    /** One of which there is no doubt. */
    public Section(String code, State state, String heading, String text, Place at) {
        this(code, state, heading, text, at, sure(state), List.of());
    }

    static Section missing(String code, List<Alternative> alternatives) {
        return new Section(code, State.MISSING, "", "", null, Confidence.NOT_FOUND, alternatives);
    }

    private static Confidence sure(State state) {
        return state == State.MISSING ? Confidence.NOT_FOUND : Confidence.CERTAIN;
    }
}
