package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.vanthu.ledger.Standing;

/**
 * Tình hình gửi báo cáo.
 *
 * @param groups sở, ban, ngành; UBND cấp huyện; UBND cấp xã, in the order of the regime's obligors
 * @param last the same period's rates one period before; empty when that is not in the register
 */
public record SubmissionStatus(List<Group> groups, Rates all, Optional<Rates> last, List<PeriodRates> trend) {

    public SubmissionStatus {
        groups = List.copyOf(groups);
        trend = List.copyOf(trend);
    }

    /**
     * @param name in words of a report
     * @param standings those of substituted duties included, which no rate counts
     * @param last the group's rates one period before
     */
    public record Group(String code, String name, List<Standing> standings, Rates rates, Optional<Rates> last) {
        public Group {
            standings = List.copyOf(standings);
        }

        /** One whose rates of the period before are not known. */
        public Group(String code, String name, List<Standing> standings, Rates rates) {
            this(code, name, standings, rates, Optional.empty());
        }
    }

    /**
     * Counts of duties, and rates in percent with two decimals.
     *
     * <p>Of none owed, all are complete and on time.
     *
     * @param owed exempt ones left out
     * @param onTime received on time, or within an extension, whatever has to be supplemented
     * @param extended owed duties that were granted an extension
     * @param completeRate accepted or nil of all owed
     * @param onTimeRate {@code onTime} of all owed
     */
    public record Rates(
            int owed,
            int received,
            int onTime,
            int late,
            int supplement,
            int nil,
            int missing,
            int exempt,
            int extended,
            BigDecimal completeRate,
            BigDecimal onTimeRate) {

        /** By how many percentage points the completeness has risen since. */
        public BigDecimal completeSince(Rates earlier) {
            return completeRate.subtract(earlier.completeRate);
        }

        /** By how many percentage points the on-time rate has risen since. */
        public BigDecimal onTimeSince(Rates earlier) {
            return onTimeRate.subtract(earlier.onTimeRate);
        }
    }

    /** @param period as papers name it, for the trend */
    public record PeriodRates(String period, Rates rates) {}
}
