package vn.vanthu.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ai phải báo cáo gì, khi nào: regimes, units, calendar and concessions taken together.
 *
 * <p>Who owes is settled on the last on-time day of the rule: a unit that exists on that day owes, one that ended before
 * does not. An extension moves the unit's due, not who owes.
 */
public record Duties(Regimes regimes, UnitRegistry units, WorkingCalendar calendar, Concessions concessions) {

    /** @throws Contradictions when a regime obliges a group to which no unit belongs */
    public Duties {
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(concessions);
        Contradictions.refuse(regimes.all().stream()
                .flatMap(regime -> regime.obligations().stream().flatMap(obligation -> obligation.groups().stream()
                        .filter(group -> !units.hasGroup(group))
                        .map(group -> regime.id() + ": obligation " + obligation.code()
                                + ": no unit belongs to the group " + group)))
                .toList());
    }

    /** The due that the rule sets for everybody. Empty where no regime covers the period or nothing falls due for it. */
    public Optional<Due> due(ObligationCode code, ReportingPeriod period) {
        return regimes.obligation(code, period)
                .flatMap(obligation -> obligation.dueRule(period))
                .map(rule -> rule.of(period, calendar));
    }

    /** The due of one unit, its extension included. */
    public Optional<Due> due(ObligationCode code, ReportingPeriod period, Unit unit) {
        return due(code, period).map(due -> extended(due, concessions.of(unit.id(), code, period)));
    }

    /** Every duty of exactly this period, by obligation and then by unit. Empty where no regime covers it. */
    public List<Duty> of(ReportingPeriod period) {
        return regimes.of(period).stream()
                .flatMap(regime -> regime.obligations().stream())
                .flatMap(obligation -> of(obligation, period))
                .toList();
    }

    /** Every duty whose named day by the rule, before any extension, lies in the days given, both included. */
    public List<Duty> namedBetween(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear() - 1, last.getYear() + 1)
                .mapToObj(this::periodsOf)
                .flatMap(List::stream)
                .flatMap(period -> of(period).stream())
                .filter(duty -> {
                    LocalDate day = due(duty.obligation().code(), duty.period())
                            .map(Due::settled)
                            .orElseThrow();
                    return !day.isBefore(first) && !day.isAfter(last);
                })
                .toList();
    }

    /** The periods that begin in a year, of every kind, in their order; spans as the regimes' obligations name them. */
    private List<ReportingPeriod> periodsOf(int year) {
        Stream<ReportingPeriod> spans = regimes.all().stream()
                .flatMap(regime -> regime.obligations().stream())
                .flatMap(obligation -> obligation.only().stream())
                .filter(only -> only.matches("[0-9]{4}-[0-9]{4}"))
                .map(ReportingPeriod::parse)
                .filter(span -> span.year() == year);
        return Stream.of(
                        Stream.of(ReportingPeriod.year(year)),
                        IntStream.rangeClosed(1, 2).mapToObj(half -> ReportingPeriod.half(year, half)),
                        IntStream.rangeClosed(1, 4).mapToObj(quarter -> ReportingPeriod.quarter(year, quarter)),
                        spans)
                .flatMap(periods -> periods)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Duty> of(Obligation obligation, ReportingPeriod period) {
        return obligation.dueRule(period).map(rule -> rule.of(period, calendar)).stream()
                .flatMap(due -> obligors(obligation, due).map(unit -> duty(unit, obligation, period, due)));
    }

    private Duty duty(Unit unit, Obligation obligation, ReportingPeriod period, Due due) {
        Optional<Concession> concession = concessions.of(unit.id(), obligation.code(), period);
        return new Duty(unit, obligation, period, extended(due, concession), concession, obligation.substitute(period));
    }

    private static Due extended(Due due, Optional<Concession> concession) {
        return concession
                .filter(Concession.Extension.class::isInstance)
                .map(Concession.Extension.class::cast)
                .<Due>map(due::extended)
                .orElse(due);
    }

    private Stream<Unit> obligors(Obligation obligation, Due due) {
        return obligation.groups().stream()
                .flatMap(group -> units.obligors(group, due.settled()).stream())
                .distinct();
    }
}
