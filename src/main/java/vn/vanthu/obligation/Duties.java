package vn.vanthu.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ai phải báo cáo gì, khi nào: regimes, units and calendar taken together.
 *
 * <p>Who owes is settled on the last on-time day: a unit that exists on that day owes, one that ended before does not.
 */
public record Duties(Regimes regimes, UnitRegistry units, WorkingCalendar calendar) {

    /** @throws Contradictions when a regime obliges a group to which no unit belongs */
    public Duties {
        Objects.requireNonNull(calendar);
        Contradictions.refuse(regimes.all().stream()
                .flatMap(regime -> regime.obligations().stream().flatMap(obligation -> obligation.groups().stream()
                        .filter(group -> !units.hasGroup(group))
                        .map(group -> regime.id() + ": obligation " + obligation.code()
                                + ": no unit belongs to the group " + group)))
                .toList());
    }

    /** Empty where no regime covers the period or nothing of the kind falls due for it. */
    public Optional<Due> due(ObligationCode code, ReportingPeriod period) {
        return regimes.obligation(code, period)
                .flatMap(obligation -> obligation.dueRule(period))
                .map(rule -> rule.of(period, calendar));
    }

    /** Every duty of exactly this period, by obligation and then by unit. Empty where no regime covers it. */
    public List<Duty> of(ReportingPeriod period) {
        return regimes.of(period).stream()
                .flatMap(regime -> regime.obligations().stream())
                .flatMap(obligation -> of(obligation, period))
                .toList();
    }

    private Stream<Duty> of(Obligation obligation, ReportingPeriod period) {
        return obligation.dueRule(period).map(rule -> rule.of(period, calendar)).stream()
                .flatMap(due -> obligors(obligation, due).map(unit -> new Duty(unit, obligation, period, due)));
    }

    private Stream<Unit> obligors(Obligation obligation, Due due) {
        return obligation.groups().stream()
                .flatMap(group -> units.obligors(group, due.settled()).stream())
                .distinct();
    }
}
