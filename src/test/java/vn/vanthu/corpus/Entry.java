package vn.vanthu.corpus;

import java.math.BigDecimal;
import java.util.Optional;
import vn.vanthu.document.Outline;

/**
 * One line of the annex as the clerk fills it.
 *
 * @param shown the cell's text
 * @param state VALUE, NIL, BLANK or UNCLEAR; empty for a line that only groups others
 */
record Entry(
        Outline.Form form,
        Outline.Indicator indicator,
        String shown,
        String state,
        Optional<BigDecimal> value,
        String note) {

    /** What a reader must say of it. */
    String fact() {
        return indicator.code()
                + value.map(number -> "=" + number.stripTrailingZeros().toPlainString())
                        .orElse("=" + state);
    }

    boolean filled() {
        return !state.isEmpty();
    }

    Entry with(String other, String otherState, Optional<BigDecimal> otherValue) {
        return new Entry(form, indicator, other, otherState, otherValue, note);
    }
}
