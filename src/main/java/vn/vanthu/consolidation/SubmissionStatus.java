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

    /** @param name in words of a report */
    public record Group(String code, String name, List<Standing> standings, Rates rates) {
        public Group {
            standings = List.copyOf(standings);
        }
    }

    /**
     * Counts of duties, and rates in percent with two decimals.
     *
     * @param owed exempt ones left out
     * @param complete accepted or nil of all owed
     * @param onTime received on time, whatever has to be supplemented, of all owed
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
            BigDecimal onTimeRate) {}

    /** @param period as papers name it, for the trend */
    public record PeriodRates(String period, Rates rates) {}
}
