package vn.vanthu.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ai phải báo cáo gì, khi nào: regimes, units, calendar and concessions taken together.
 *
 * <p>Who owes is settled on the last on-time day of the rule: a unit that exists on that day owes, one that ended before
 * does not. An extension moves the unit's due, not who owes. Rules, units and calendar never change; the book of
 * concessions is asked anew each time, so that one that a clerk enters counts at once.
 */
public record Duties(Regimes regimes, UnitRegistry units, WorkingCalendar calendar, ConcessionBook book) {

    /** @throws Contradictions when regimes, units and the concessions of the book do not fit one another */
    public Duties {
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(book);
        Contradictions.refuse(DutyChecks.groups(regimes, units));
        if (book != Concessions.NONE) {
            Duties ordered = new Duties(regimes, units, calendar, Concessions.NONE);
            Contradictions.refuse(DutyChecks.concessions(book.current(), ordered));
        }
    }

    /** The concessions in force now. */
    public Concessions concessions() {
        return book.current();
    }

    /** Why a concession cannot be granted; empty when it can. */
    public Optional<Concession.Objection> objection(Concession concession) {
        return DutyChecks.objection(concession, this);
    }

    /** The due that the rule sets for everybody. Empty where no regime covers the period or nothing falls due for it. */
    public Optional<Due> due(ObligationCode code, ReportingPeriod period) {
        return regimes.obligation(code, period).flatMap(obligation -> due(obligation, period));
    }

    /** The due of one unit, with what it was granted. */
    public Optional<Due> due(ObligationCode code, ReportingPeriod period, Unit unit) {
        return due(code, period).map(due -> granted(due, concessions().of(unit.id(), code, period)));
    }

    /** Every duty of exactly this period, by obligation and then by unit. Empty where no regime covers it. */
    public List<Duty> of(ReportingPeriod period) {
        Concessions granted = concessions();
        return regimes.of(period).stream()
                .flatMap(regime -> regime.obligations().stream())
                .flatMap(obligation -> of(obligation, period, granted))
                .toList();
    }

    /** The duty by its names; empty when the unit does not owe it. */
    public Optional<Duty> find(String unitId, ObligationCode code, ReportingPeriod period) {
        return of(period).stream()
                .filter(duty -> duty.unit().id().equals(unitId)
                        && duty.obligation().code().equals(code))
                .findFirst();
    }

    /**
     * Every duty whose last on-time day by the rule, before any extension, lies in the days given, both included; where
     * that day is not to be known, the day the rule starts from. In the order of the periods.
     */
    public List<Duty> namedBetween(LocalDate first, LocalDate last) {
        Concessions granted = concessions();
        return regimes.periods().stream()
                .flatMap(period -> regimes.of(period).stream()
                        .flatMap(regime -> regime.obligations().stream())
                        .filter(obligation -> settled(obligation, period)
                                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                                .isPresent())
                        .flatMap(obligation -> of(obligation, period, granted)))
                .toList();
    }

    /** What the same unit owes whose paper stands for this duty's; empty where each duty is answered by itself. */
    public Optional<StandIn> standIn(Duty duty) {
        return duty.substitute().flatMap(code -> standIn(code, duty.period()));
    }

    /** The obligation, for the period that ends with that of the duty it stands for. */
    public record StandIn(Obligation obligation, ReportingPeriod period) {}

    private Optional<StandIn> standIn(ObligationCode code, ReportingPeriod period) {
        return regimes.of(period)
                .flatMap(regime -> regime.obligation(code))
                .flatMap(other -> period.ofSameEnd(other.kind().orElseThrow()).map(same -> new StandIn(other, same)));
    }

    private Optional<LocalDate> settled(Obligation obligation, ReportingPeriod period) {
        return due(obligation, period).map(Due::settled);
    }

    private Optional<Due> due(Obligation obligation, ReportingPeriod period) {
        return obligation.dueRule(period).map(rule -> rule.of(period, calendar));
    }

    private Stream<Duty> of(Obligation obligation, ReportingPeriod period, Concessions granted) {
        Predicate<Unit> substituted = substituted(obligation, period);
        return due(obligation, period).stream()
                .flatMap(due -> obligors(obligation, due).map(unit -> {
                    Optional<Concession> concession = granted.of(unit.id(), obligation.code(), period);
                    return new Duty(
                            unit,
                            obligation,
                            period,
                            granted(due, concession),
                            concession,
                            obligation.substitute(period).filter(code -> substituted.test(unit)));
                }));
    }

    /** The units that owe the obligation that stands for this one too. */
    private Predicate<Unit> substituted(Obligation obligation, ReportingPeriod period) {
        Set<String> owing = obligation.substitute(period).flatMap(code -> standIn(code, period)).stream()
                .flatMap(other -> due(other.obligation(), other.period()).stream()
                        .flatMap(due -> obligors(other.obligation(), due)))
                .map(Unit::id)
                .collect(Collectors.toSet());
        return unit -> owing.contains(unit.id());
    }

    private static Due granted(Due due, Optional<Concession> concession) {
        return concession.map(due::granted).orElse(due);
    }

    private Stream<Unit> obligors(Obligation obligation, Due due) {
        return units.obligors(obligation.groups(), due.settled()).stream();
    }
}
