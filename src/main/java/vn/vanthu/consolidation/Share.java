package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.Optional;
import vn.vanthu.obligation.Unit;

/**
 * Phần của một đơn vị: what one unit brings to one consolidated figure.
 *
 * @param value what is counted; empty when nothing is; of a line that is made up of others, the sum of what counts of them;
 *     of a ratio, the unit's own percentage, which is only shown
 * @param printed the cell as the unit wrote it; empty when it wrote none
 * @param source the cell; empty when there is none
 */
public record Share(Unit unit, Use use, Optional<BigDecimal> value, String printed, Optional<Source> source) {

    /** How a unit's return is treated. */
    public enum Use {
        /** Counted as reported. */
        COUNTED,
        /** A dash, or a nil return: a flow counts as 0. */
        NIL,
        /** A nil return, for which the stock last reported still stands. */
        LAST_STOCK,
        /** The line was left blank, or is not in the unit's annex. */
        NOT_GIVEN,
        /** The cell is not one number. */
        UNCLEAR,
        /** The unit gives two values; neither is counted. */
        CONFLICT,
        /** Nothing was received. */
        MISSING,
        /** A person let the answer count, and none of its figures could be read. */
        UNREAD,
        /** Received, but held by a person. */
        HELD,
        /** The unit need not answer, or another duty's paper answers for it. */
        EXEMPT
    }

    /** True when the figure lacks this unit. */
    public boolean lacking() {
        return switch (use) {
            case NOT_GIVEN, UNCLEAR, CONFLICT, MISSING, UNREAD, HELD -> true;
            case COUNTED, NIL, LAST_STOCK, EXEMPT -> false;
        };
    }
}
