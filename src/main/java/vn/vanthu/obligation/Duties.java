package vn.vanthu.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** The duty of the same unit whose paper stands for this one's; empty where each duty is answered by itself. */
    public Optional<Duty> standIn(Duty duty) {
        return regimes.of(duty.period())
                .flatMap(regime -> duty.substitute().flatMap(regime::obligation))
                .flatMap(other -> duty.period()
                        .ofSameEnd(other.kind().orElseThrow())
                        .flatMap(period -> of(other, period, concessions())
                                .filter(one -> one.unit().equals(duty.unit()))
                                .findFirst()));
    }

    private Optional<LocalDate> settled(Obligation obligation, ReportingPeriod period) {
        return due(obligation, period).map(Due::settled);
    }

    private Optional<Due> due(Obligation obligation, ReportingPeriod period) {
        return obligation.dueRule(period).map(rule -> rule.of(period, calendar));
    }

    private Stream<Duty> of(Obligation obligation, ReportingPeriod period, Concessions granted) {
        return due(obligation, period).stream()
                .flatMap(due -> obligors(obligation, due).map(unit -> {
                    Optional<Concession> concession = granted.of(unit.id(), obligation.code(), period);
                    return new Duty(
                            unit,
                            obligation,
                            period,
                            granted(due, concession),
                            concession,
                            substitute(unit, obligation, period));
                }));
    }

    /** The obligation that stands for this one, where the unit owes it too. */
    private Optional<ObligationCode> substitute(Unit unit, Obligation obligation, ReportingPeriod period) {
        return obligation.substitute(period).filter(code -> regimes.of(period)
                .flatMap(regime -> regime.obligation(code))
                .flatMap(other -> period.ofSameEnd(other.kind().orElseThrow())
                        .flatMap(same -> due(other, same))
                        .filter(due -> obligors(other, due).anyMatch(unit::equals)))
                .isPresent());
    }

    private static Due granted(Due due, Optional<Concession> concession) {
        return concession.map(due::granted).orElse(due);
    }

    private Stream<Unit> obligors(Obligation obligation, Due due) {
        return units.obligors(obligation.groups(), due.settled()).stream();
    }
}
