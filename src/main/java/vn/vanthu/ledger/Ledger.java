package vn.vanthu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vanthu.assessment.DutyKey;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ReportingPeriod;

/** Sổ theo dõi nghĩa vụ: lays what was answered beside what is owed. */
public final class Ledger {

    /** The accepted before the others, then the latest. */
    private static final Comparator<Entry> WEIGHT = Comparator.comparing(
                    (Entry entry) -> entry.verdict() == Verdict.ACCEPTED)
            .thenComparing(Entry::version)
            .thenComparing(Entry::caseNumber);

    private record Answered(String unitId, DutyKey duty) {}

    private final Duties duties;
    private final Function<ReportingPeriod, List<Entry>> entries;

    /** @param entries every answer to duties of a period, in any order */
    public Ledger(Duties duties, Function<ReportingPeriod, List<Entry>> entries) {
        this.duties = duties;
        this.entries = entries;
    }

    /** Every duty of exactly this period, by obligation and then by unit. */
    public List<Standing> of(ReportingPeriod period, Instant now) {
        Map<ReportingPeriod, Map<Answered, Entry>> counting = new HashMap<>();
        return duties.of(period).stream()
                .map(duty -> standing(duty, answer(duty, counting), now))
                .toList();
    }

    private Standing standing(Duty duty, Optional<Entry> answer, Instant now) {
        if (answer.isPresent()) {
            return new Standing(duty, state(duty, answer.get()), answer.get().daysLate(), answer);
        }
        if (duty.substitute().isPresent()) {
            return new Standing(duty, State.SUBSTITUTED, 0, answer);
        }
        if (duty.exempt()) {
            return new Standing(duty, State.EXEMPT, 0, answer);
        }
        if (!(duty.due() instanceof Due.Known due)) {
            return new Standing(duty, State.DUE_UNKNOWN, 0, answer);
        }
        if (now.isBefore(due.bound())) {
            boolean granted = duty.extended() && !now.isBefore(ordered(duty).orElse(due.bound()));
            return new Standing(duty, granted ? State.EXTENDED : State.NOT_DUE, 0, answer);
        }
        LocalDate today = now.atZone(VietnamTime.ZONE).toLocalDate();
        int days = Math.toIntExact(Math.max(1, ChronoUnit.DAYS.between(due.lastDay(), today)));
        return new Standing(duty, State.MISSING, days, answer);
    }

    private State state(Duty duty, Entry answer) {
        return switch (answer.verdict()) {
            case SUPPLEMENT -> State.SUPPLEMENT;
            case NEEDS_PERSON -> State.HELD;
            case ACCEPTED, REJECTED ->
                answer.nil()
                        ? State.NIL
                        : answer.daysLate() > 0
                                ? State.LATE
                                : thanksToExtension(duty, answer) ? State.EXTENDED : State.ON_TIME;
        };
    }

    private boolean thanksToExtension(Duty duty, Entry answer) {
        return duty.extended()
                && answer.countedAt().isPresent()
                && ordered(duty)
                        .filter(bound -> !answer.countedAt().get().isBefore(bound))
                        .isPresent();
    }

    /** The bound that the rule sets for everybody. */
    private Optional<Instant> ordered(Duty duty) {
        return duties.due(duty.obligation().code(), duty.period())
                .filter(Due.Known.class::isInstance)
                .map(due -> ((Due.Known) due).bound());
    }

    /** What the unit sent for the duty, else for the one that stands for it. */
    private Optional<Entry> answer(Duty duty, Map<ReportingPeriod, Map<Answered, Entry>> counting) {
        String unit = duty.unit().id();
        return answer(unit, new DutyKey(duty.obligation().code(), duty.period()), counting)
                .or(() -> duties.standIn(duty)
                        .flatMap(other ->
                                answer(unit, new DutyKey(other.obligation().code(), other.period()), counting)));
    }

    private Optional<Entry> answer(String unitId, DutyKey duty, Map<ReportingPeriod, Map<Answered, Entry>> counting) {
        return Optional.ofNullable(
                counting.computeIfAbsent(duty.period(), this::counting).get(new Answered(unitId, duty)));
    }

    /** The one of each unit's entries that counts. */
    private Map<Answered, Entry> counting(ReportingPeriod period) {
        return entries.apply(period).stream()
                .filter(entry -> entry.verdict() != Verdict.REJECTED)
                .collect(Collectors.toMap(
                        entry -> new Answered(entry.unitId(), entry.duty()),
                        Function.identity(),
                        BinaryOperator.maxBy(WEIGHT)));
    }
}
