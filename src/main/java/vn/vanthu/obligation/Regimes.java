package vn.vanthu.obligation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All regimes, one after the other in time: at most one covers a period, and none is missing between two. */
public final class Regimes {

    private final List<Regime> regimes;
    private final List<ReportingPeriod> periods;

    /** @throws Contradictions with every contradiction in and between the regimes */
    public Regimes(List<Regime> regimes) {
        Contradictions.refuse(RegimeChecks.errors(regimes));
        this.regimes = regimes.stream()
                .sorted(Comparator.comparing(regime -> regime.from().firstDay()))
                .toList();
        this.periods =
                regimes.stream().flatMap(Regimes::periods).distinct().sorted().toList();
    }

    /** In the order of time. */
    public List<Regime> all() {
        return regimes;
    }

    /** The regime of a period; empty when no file covers it (before the first, after the last). */
    public Optional<Regime> of(ReportingPeriod period) {
        return regimes.stream().filter(regime -> regime.covers(period)).findFirst();
    }

    /** The obligation in the period's regime; empty without a regime or where the regime has none for such a period. */
    public Optional<Obligation> obligation(ObligationCode code, ReportingPeriod period) {
        return of(period).flatMap(regime -> regime.obligation(code)).filter(obligation -> obligation.concerns(period));
    }

    /** Every period for which something can be owed: those of each regime, and spans as its obligations name them. */
    public List<ReportingPeriod> periods() {
        return periods;
    }

    private static Stream<ReportingPeriod> periods(Regime regime) {
        Stream<ReportingPeriod> within = IntStream.rangeClosed(
                        regime.from().year(), regime.to().lastDay().getYear())
                .mapToObj(ReportingPeriod::within)
                .flatMap(List::stream);
        Stream<ReportingPeriod> named =
                regime.obligations().stream().flatMap(obligation -> obligation.named().stream());
        return Stream.concat(within, named).filter(regime::covers);
    }
}
