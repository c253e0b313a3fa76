package vn.vanthu.sample;

import java.math.BigDecimal;
import vn.vanthu.document.Outline.Indicator;

/**
 * How one unit's clerk writes numbers; the annexes in use differ in just these points.
 *
 * @param padded counts below ten as "04"
 * @param dotted the first column as "3.3.1."
 * @param ratioPlaces decimals of a ratio
 */
record NumberHabit(boolean padded, boolean dotted, int ratioPlaces) {

    static NumberHabit of(Draw draw) {
        return new NumberHabit(draw.yes("padded"), draw.yes("dotted"), draw.yes("places") ? 1 : 2);
    }

    String ordinal(Indicator indicator) {
        return dotted ? indicator.number() + "." : indicator.number();
    }

    /** A count on a line of the annex; codes such as "Có = 1" are never padded. */
    String write(BigDecimal value, Indicator indicator) {
        boolean code = indicator.unit().contains("=") || indicator.unit().contains("%");
        boolean pad =
                padded && !code && value.scale() == 0 && value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0;
        return (pad ? "0" : "") + write(value);
    }

    /** Thousands parted by dots, decimals after a comma. */
    static String write(BigDecimal value) {
        String[] halves = value.toPlainString().split("\\.");
        StringBuilder whole = new StringBuilder(halves[0]);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, '.');
        }
        return halves.length == 1 ? whole.toString() : whole + "," + halves[1];
    }
}
