package vn.vanthu.consolidation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import vn.vanthu.assessment.DutyKey;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.consolidation.Province.Way;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/**
 * What the units of an invented province returned for one period.
 *
 * @param faults the error in a unit's cell; null for none
 * @param answers whether a unit's annex holds a line
 */
record ProvinceReturns(
        Regime regime,
        ProvinceFigures figures,
        List<Unit> units,
        ReportingPeriod period,
        IntFunction<Way> ways,
        BiFunction<Integer, String, ProvinceFault> faults,
        BiPredicate<Integer, String> answers) {

    Returns returns() {
        ObligationCode code =
                switch (period.kind()) {
                    case HALF -> ObligationCode.REPORT_HALF;
                    case YEAR -> ObligationCode.REPORT_YEAR;
                    default -> ObligationCode.REPORT_QUARTER;
                };
        Obligation obligation = regime.obligation(code).orElseThrow();
        Due due = BuiltIn.DUTIES.due(code, period).orElseThrow();
        List<UnitReturn> returns = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            returns.add(answer(unit, obligation, due));
        }
        return new Returns(obligation, period, regime.outline(), regime.checks(), returns);
    }

    private UnitReturn answer(int index, Obligation obligation, Due due) {
        Way way = ways.apply(index);
        Unit unit = units.get(index);
        Optional<Concession> concession = way == Way.EXEMPT
                ? Optional.of(new Concession.Exemption(
                        unit.id(), obligation.code(), period, new Concession.Grant("45/SNV-CCHC", period.firstDay())))
                : Optional.empty();
        Duty duty = new Duty(unit, obligation, period, due, concession, Optional.empty());
        if (way == Way.MISSING || way == Way.EXEMPT) {
            return new UnitReturn(new Standing(duty, State.valueOf(way.name()), 0, Optional.empty()), Optional.empty());
        }
        int late = way == Way.LATE ? (int) figures.between("late" + index, 1, 12) : 0;
        int number = (period.kind().ordinal() * 4 + period.number() % 5) * 10_000 + index + 1;
        Entry entry = new Entry(
                unit.id(),
                new DutyKey(obligation.code(), period),
                "%d-%06d".formatted(period.year(), number),
                figures.between("version" + index, 0, 9) == 0 ? 2 : 1,
                verdict(way),
                way == Way.NIL,
                Optional.of(counted(due, late)),
                late);
        Standing standing = new Standing(duty, State.valueOf(way.name()), late, Optional.of(entry));
        return new UnitReturn(standing, Optional.of(content(index, entry, way)));
    }

    private static Verdict verdict(Way way) {
        return switch (way) {
            case SUPPLEMENT -> Verdict.SUPPLEMENT;
            case HELD -> Verdict.NEEDS_PERSON;
            default -> Verdict.ACCEPTED;
        };
    }

    /** A day before the bound, or so many days late. */
    private static Instant counted(Due due, int late) {
        return ((Due.Known) due).bound().plus(late == 0 ? Duration.ofDays(-1) : Duration.ofDays(late - 1L));
    }

    private UnitReturn.Content content(int index, Entry entry, Way way) {
        ProvinceReport report = new ProvinceReport(figures, regime.outline(), units.get(index), period);
        return new UnitReturn.Content(
                entry.caseNumber(),
                entry.version(),
                entry.verdict(),
                entry.nil(),
                report.paper(index),
                way == Way.NIL
                        ? report.nil(index)
                        : report.full(
                                index,
                                code -> Optional.ofNullable(faults.apply(index, code)),
                                code -> !answers.test(index, code)));
    }
}
