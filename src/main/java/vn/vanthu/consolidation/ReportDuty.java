package vn.vanthu.consolidation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.Regimes;
import vn.vanthu.obligation.ReportingPeriod;

/** Nghĩa vụ được tổng hợp: which duties of a period can be consolidated, and which one is meant when none is named. */
public final class ReportDuty {

    private ReportDuty() {}

    /** Those whose papers follow an outline, the periodic report first. */
    public static List<Obligation> of(Regimes regimes, ReportingPeriod period) {
        return regimes.of(period).stream()
                .flatMap(regime -> regime.obligations().stream())
                .filter(obligation -> obligation.concerns(period)
                        && obligation.handling() == Obligation.Handling.CHECK
                        && !obligation.outline().isEmpty())
                .sorted(Comparator.comparing(
                        (Obligation obligation) -> !obligation.outline().equals(Regime.REPORT)))
                .toList();
    }

    /** @param code empty for the period's report */
    public static Optional<Obligation> of(Regimes regimes, ReportingPeriod period, Optional<ObligationCode> code) {
        return of(regimes, period).stream()
                .filter(obligation -> code.isEmpty() || code.get().equals(obligation.code()))
                .findFirst();
    }
}
