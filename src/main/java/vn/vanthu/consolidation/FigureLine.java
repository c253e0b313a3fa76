package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.document.Outline;

/**
 * Chỉ tiêu tổng hợp: one line of the annex for the whole province.
 *
 * @param shares one for each unit that owes, in the units' order
 * @param last the total of the period before; empty when it is not known
 * @param weight how much the lacking units weigh: their part of the last period's total, 0 to 1; empty where that is not
 *     known, or nobody is lacking
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

    /** @param percent empty when the denominator is 0 */
    public record Ratio(
            String numeratorCode,
            BigDecimal numerator,
            String denominatorCode,
            BigDecimal denominator,
            Optional<BigDecimal> percent)
            implements Total {}

    /** How many units gave each code. */
    public record Counts(Map<String, Integer> byCode) implements Total {
        public Counts {
            byCode = Map.copyOf(byCode);
        }
    }

    /** Listed unit by unit. */
    public record Listed() implements Total {}

    /** A line that only groups others, or of which no unit gave anything. */
    public record Nothing() implements Total {}
}
