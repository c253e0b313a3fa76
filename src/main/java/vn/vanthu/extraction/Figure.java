package vn.vanthu.extraction;

import java.math.BigDecimal;
import java.util.Optional;
import vn.vanthu.document.Place;

/**
 * Số liệu: one line of the statistics annex as the unit filled it.
 *
 * @param code indicator code of the outline
 * @param value present exactly when the state is VALUE
 * @param text the cell as printed
 * @param unit đơn vị tính as printed on that line
 * @param note the line's remark (ghi chú), which may explain a dash
 * @param confidence LIKELY when number and name of the line do not agree on one indicator
 */
public record Figure(
        String code,
        State state,
        Optional<BigDecimal> value,
        String text,
        String unit,
        String note,
        Place at,
        Confidence confidence) {

    /** What a register kept before readings had a confidence counts as sure. */
    public Figure {
        confidence = confidence == null ? Confidence.CERTAIN : confidence;
    }

    /** One of which there is no doubt. */
    public Figure(
            String code, State state, Optional<BigDecimal> value, String text, String unit, String note, Place at) {
        this(code, state, value, text, unit, note, at, Confidence.CERTAIN);
    }

    /** NIL: a dash or "không phát sinh". UNCLEAR: text that is not one number. */
    public enum State {
        VALUE,
        NIL,
        BLANK,
        UNCLEAR
    }
}
