package vn.vanthu.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.Regimes;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * Các kỳ đã qua: the earlier periods that a report of one period is held against.
 *
 * @param last the period of the same kind before for which the duty was owed by a paper of its own
 * @param within reports of periods that lie within the period or earlier in its year, in the order of time
 * @param trend earlier periods of the same kind, in the order of time
 */
public record Lookback(Optional<ReportingPeriod> last, List<Earlier> within, List<ReportingPeriod> trend) {

    private static final int TREND = 8;
    private static final int STEPS = 12;

    public Lookback {
        within = List.copyOf(within);
        trend = List.copyOf(trend);
    }

    /** A duty of an earlier period. */
    public record Earlier(Obligation obligation, ReportingPeriod period) {}

    public static Lookback of(Regimes regimes, Obligation obligation, ReportingPeriod period) {
        List<ReportingPeriod> before = Stream.iterate(period.previous(), ReportingPeriod::previous)
                .limit(STEPS)
                .takeWhile(earlier -> earlier.year() > ReportingPeriod.FIRST_YEAR)
                .filter(earlier -> owed(regimes, obligation, earlier))
                .limit(TREND)
                .sorted()
                .toList();
        Optional<ReportingPeriod> last =
                before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        return new Lookback(last, within(regimes, obligation, period), before);
    }

    private static boolean owed(Regimes regimes, Obligation obligation, ReportingPeriod period) {
        return regimes.obligation(obligation.code(), period)
                .filter(same -> same.substitute(period).isEmpty())
                .isPresent();
    }

    private static List<Earlier> within(Regimes regimes, Obligation obligation, ReportingPeriod period) {
        if (obligation.kind().filter(kind -> kind != ReportingPeriod.Kind.SPAN).isEmpty()) {
            return List.of();
        }
        return ReportingPeriod.within(period.year()).stream()
                .filter(earlier -> earlier.lastDay().isBefore(period.lastDay())
                        || !earlier.equals(period)
                                && earlier.lastDay().equals(period.lastDay())
                                && earlier.firstDay().isAfter(period.firstDay()))
                .sorted((a, b) -> a.lastDay().compareTo(b.lastDay()))
                .flatMap(earlier -> regimes.of(earlier).stream()
                        .flatMap(regime -> regime.obligations().stream())
                        .filter(other -> other.concerns(earlier)
                                && !other.outline().isEmpty()
                                && other.outline().equals(obligation.outline())
                                && other.substitute(earlier).isEmpty())
                        .map(other -> new Earlier(other, earlier)))
                .toList();
    }
}
