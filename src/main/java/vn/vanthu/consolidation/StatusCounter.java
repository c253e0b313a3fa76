package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.consolidation.SubmissionStatus.Group;
import vn.vanthu.consolidation.SubmissionStatus.PeriodRates;
import vn.vanthu.consolidation.SubmissionStatus.Rates;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/** Đếm tình hình gửi: how completely and how timely the units have answered a duty, by groups of obligors. */
public final class StatusCounter {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");
    private static final String NO_GROUP = "";

    private StatusCounter() {}

    public static SubmissionStatus of(Dossier dossier) {
        List<Standing> now = standings(dossier.now());
        Optional<List<Standing>> last = dossier.last().map(StatusCounter::standings);
        List<String> order = dossier.now().obligation().groups();
        Map<String, List<Standing>> before = grouped(order, last.orElse(List.of()));
        List<Group> groups = new ArrayList<>();
        grouped(order, now)
                .forEach((code, standings) -> groups.add(new Group(
                        code,
                        name(code),
                        standings,
                        rates(standings),
                        Optional.ofNullable(before.get(code)).map(StatusCounter::rates))));
        return new SubmissionStatus(groups, rates(now), last.map(StatusCounter::rates), trend(dossier));
    }

    /** Counts of any duties, and what they come to in percent. */
    public static Rates rates(List<Standing> standings) {
        List<Standing> owed =
                matching(standings, one -> one.state() != State.EXEMPT && one.state() != State.SUBSTITUTED);
        int onTime = count(owed, one -> one.answered() && one.daysLate() == 0);
        int complete = count(owed, StatusCounter::complete);
        return new Rates(
                owed.size(),
                count(owed, Standing::answered),
                onTime,
                count(owed, one -> one.answered() && one.daysLate() > 0),
                count(owed, one -> one.state() == State.SUPPLEMENT),
                count(owed, one -> one.answer().filter(Entry::nil).isPresent()),
                count(owed, one -> one.state() == State.MISSING),
                count(standings, one -> one.state() == State.EXEMPT),
                count(owed, one -> one.duty().extended()),
                percent(complete, owed.size()),
                percent(onTime, owed.size()));
    }

    private static boolean complete(Standing one) {
        return one.state() == State.NIL
                || one.answer()
                        .filter(answer -> answer.verdict() == Verdict.ACCEPTED)
                        .isPresent();
    }

    /** The periods that the register knows and this one, in the order of time. */
    private static List<PeriodRates> trend(Dossier dossier) {
        Map<ReportingPeriod, Rates> periods = new TreeMap<>();
        dossier.trend().forEach(past -> periods.put(past.period(), rates(past.standings())));
        dossier.last().ifPresent(last -> periods.put(last.period(), rates(standings(last))));
        periods.put(dossier.now().period(), rates(standings(dossier.now())));
        return periods.entrySet().stream()
                .map(entry -> new PeriodRates(entry.getKey().vietnameseName(), entry.getValue()))
                .toList();
    }

    /** By group in the regime's order, without those to which nobody belongs; what is in none of them comes last. */
    private static Map<String, List<Standing>> grouped(List<String> order, List<Standing> standings) {
        Map<String, List<Standing>> groups = new LinkedHashMap<>();
        order.forEach(code -> groups.put(code, new ArrayList<>()));
        groups.put(NO_GROUP, new ArrayList<>());
        standings.forEach(one -> groups.get(group(order, one.duty().unit())).add(one));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /** The first of the obligors' groups that a unit belongs to. */
    static String group(List<String> order, Unit unit) {
        return order.stream().filter(unit.groups()::contains).findFirst().orElse(NO_GROUP);
    }

    /** As a report names the group; its code where no name is entered. */
    static String name(String code) {
        return code.isEmpty() ? ReportWords.text("group.other", code) : ReportWords.text("group." + code, code);
    }

    private static List<Standing> standings(Returns returns) {
        return returns.units().stream().map(UnitReturn::standing).toList();
    }

    private static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? HUNDRED
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static List<Standing> matching(List<Standing> standings, Predicate<Standing> what) {
        return standings.stream().filter(what).toList();
    }

    private static int count(List<Standing> standings, Predicate<Standing> what) {
        return Math.toIntExact(standings.stream().filter(what).count());
    }
}
