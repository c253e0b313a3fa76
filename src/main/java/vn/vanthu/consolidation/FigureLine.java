package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vanthu.document.Outline;

/**
 * Chỉ tiêu tổng hợp: one line of the annex for the whole province.
 *
 * @param shares one for each unit that owes, in the units' order; none for a line that only groups others
 * @param last the total of the period before; empty when it is not known
 * @param weight how much the lacking units weigh: their part of the last period's total, 0 to 1 with four decimals, of a
 *     ratio their part of its denominator; empty where that is not known, or nobody is lacking
 */
public record FigureLine(
        Outline.Indicator indicator,
        Total total,
        List<Share> shares,
        Optional<BigDecimal> last,
        Optional<BigDecimal> weight) {

    public FigureLine {
        shares = List.copyOf(shares);
    }

    /** The units that the figure lacks. */
    public List<Share> lacking() {
        return shares.stream().filter(Share::lacking).toList();
    }

    /** What the line says in the end. */
    public sealed interface Total {}

    /** A flow or a stock. */
    public record Sum(BigDecimal value) implements Total {}

    /**
     * A line that the regime makes up of others, such as 2/1 = 2/1.1 + 2/1.2: added from their totals, so that the report
     * adds up whatever the units added.
     */
    public record SumOfLines(BigDecimal value, List<String> parts) implements Total {
        public SumOfLines {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Only of the units that gave both operands.
     *
     * @param percent with two decimals; empty when the denominator is 0
     */
    public record Ratio(
            String numeratorCode,
            BigDecimal numerator,
            String denominatorCode,
            BigDecimal denominator,
            Optional<BigDecimal> percent)
            implements Total {

        private static final BigDecimal ALL = new BigDecimal(100);

        /** What a report writes: 0 : 0 is written as 100 in practice; empty for anything else of 0, which has no meaning. */
        public Optional<BigDecimal> written() {
            return percent.isEmpty() && numerator.signum() == 0 ? Optional.of(ALL) : percent;
        }
    }

    /** How many units gave each code, in the order of the codes. */
    public record Counts(Map<String, Integer> byCode) implements Total {
        public Counts {
            byCode = Collections.unmodifiableMap(new TreeMap<>(byCode));
        }
    }

    /** Listed unit by unit. */
    public record Listed() implements Total {}

    /** A line that only groups others, or of which no unit gave anything. */
    public record Nothing() implements Total {}
}
