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
 */
public record Figure(
        String code, State state, Optional<BigDecimal> value, String text, String unit, String note, Place at) {

    /** NIL: a dash or "không phát sinh". UNCLEAR: text that is not one number. */
    public enum State {
        VALUE,
        NIL,
        BLANK,
        UNCLEAR
    }
}
