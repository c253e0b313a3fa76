package vn.vanthu.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vanthu.document.DocumentType;
import vn.vanthu.obligation.Match.KindUnknown;
import vn.vanthu.obligation.Match.Owed;
import vn.vanthu.obligation.Match.PeriodUnknown;
import vn.vanthu.obligation.Match.Reason;
import vn.vanthu.obligation.Match.Recognised;

/** Nhận biết nghĩa vụ: from a paper's type, title and mentioned periods to the obligation and period it answers. */
public final class ObligationMatcher {

    /** How long after its period a paper may still leave out the year. */
    private static final int MONTHS_AFTER = 3;

    /** How long before its due day a paper of a period to come may be written. */
    private static final int MONTHS_BEFORE = 3;

    private final Regimes regimes;

    public ObligationMatcher(Regimes regimes) {
        this.regimes = regimes;
    }

    /**
     * @param subject trích yếu, without the type's title
     * @param mentioned periods the title mentions, in its order: the first is the paper's own (spans that only name a
     *     programme, and months where none is owed, are passed over), what follows may be the next period's tasks
     * @param date the paper's date; only used where a mention leaves out the year
     */
    public Match match(
            Optional<DocumentType> type, String subject, List<PeriodCandidate> mentioned, Optional<LocalDate> date) {
        List<Obligation> fitting =
                fitting(type, subject, regimes.all().stream()).toList();
        if (fitting.isEmpty()) {
            return new KindUnknown(List.of());
        }
        if (fitting.stream().allMatch(obligation -> obligation.kind().isEmpty())) {
            return new Recognised(ofTheDay(fitting, date), Optional.empty(), List.of());
        }
        List<PeriodCandidate> relevant = mentioned.stream()
                .dropWhile(mention -> mention.incidental() && !suits(mention, fitting))
                .toList();
        if (relevant.isEmpty() || !suits(relevant.get(0), fitting)) {
            return fitting.stream()
                    .filter(obligation -> obligation.kind().isEmpty())
                    .findFirst()
                    .<Match>map(letter -> new Recognised(letter, Optional.empty(), List.of()))
                    .orElseGet(() -> notOwed(mentioned));
        }
        List<ReportingPeriod> own = periods(relevant.get(0), fitting, date);
        if (own.size() != 1) {
            return new PeriodUnknown(Reason.AMBIGUOUS, own);
        }
        List<ReportingPeriod> named = relevant.stream()
                .filter(mention -> suits(mention, fitting))
                .map(mention -> periods(mention, fitting, date))
                .filter(periods -> periods.size() == 1)
                .map(periods -> periods.get(0))
                .distinct()
                .toList();
        return answer(type, subject, own.get(0), named);
    }

    private Match answer(
            Optional<DocumentType> type, String subject, ReportingPeriod own, List<ReportingPeriod> named) {
        if (regimes.of(own).isEmpty()) {
            return new PeriodUnknown(Reason.NO_REGIME, List.of(own));
        }
        List<Obligation> meant = owed(type, subject, own);
        if (meant.isEmpty()) {
            return new PeriodUnknown(Reason.NOT_OWED, List.of(own));
        }
        if (meant.size() > 1) {
            return new KindUnknown(meant.stream().map(Obligation::code).toList());
        }
        List<Owed> also = named.stream()
                .filter(period -> answeredTogether(own, period))
                .flatMap(period -> owed(type, subject, period).stream().map(obligation -> new Owed(obligation, period)))
                .filter(owed -> !owed.obligation().code().equals(meant.get(0).code()))
                .toList();
        return new Recognised(meant.get(0), Optional.of(own), also);
    }

    /** Two periods that end on one day, or a year within a span: one paper may answer both. */
    private static boolean answeredTogether(ReportingPeriod own, ReportingPeriod other) {
        boolean within = own.contains(other.firstDay()) && own.contains(other.lastDay());
        return own.lastDay().equals(other.lastDay()) || own.kind() == ReportingPeriod.Kind.SPAN && within;
    }

    private List<Obligation> owed(Optional<DocumentType> type, String subject, ReportingPeriod period) {
        return fitting(type, subject, regimes.of(period).stream())
                .filter(obligation -> obligation.concerns(period))
                .toList();
    }

    private static Stream<Obligation> fitting(Optional<DocumentType> type, String subject, Stream<Regime> regimes) {
        String title = type.filter(known -> known != DocumentType.CONG_VAN)
                .map(known -> known.title() + " " + subject)
                .orElse(subject);
        return regimes.flatMap(regime -> regime.obligations().stream())
                .filter(obligation -> obligation.recognition().fits(type, title));
    }

    /** True when one of these obligations exists for such a period, in whatever year where none is stated. */
    private static boolean suits(PeriodCandidate mention, List<Obligation> fitting) {
        return mention.in(mention.year().orElse(ReportingPeriod.FIRST_YEAR)).stream()
                .anyMatch(period -> fitting.stream().anyMatch(one -> one.concerns(period)));
    }

    /** The period a mention states, or every period it can plausibly mean on the paper's date. */
    private static List<ReportingPeriod> periods(
            PeriodCandidate mention, List<Obligation> fitting, Optional<LocalDate> date) {
        if (mention.year().isPresent()) {
            return mention.stated().stream().toList();
        }
        return date.stream()
                .flatMap(day -> IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                        .mapToObj(mention::in)
                        .flatMap(Optional::stream)
                        .filter(period ->
                                fitting.stream().anyMatch(one -> one.concerns(period) && plausible(one, period, day))))
                .toList();
    }

    private static boolean plausible(Obligation obligation, ReportingPeriod period, LocalDate date) {
        LocalDate first = period.firstDay();
        LocalDate from = obligation
                .dueRule(period)
                .map(rule -> rule.day().nominal(period))
                .filter(due -> due.isBefore(first))
                .map(due -> due.minusMonths(MONTHS_BEFORE))
                .orElse(first);
        return !date.isBefore(from) && !date.isAfter(period.lastDay().plusMonths(MONTHS_AFTER));
    }

    private static Match notOwed(List<PeriodCandidate> mentioned) {
        List<ReportingPeriod> periods = mentioned.stream()
                .map(PeriodCandidate::stated)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new PeriodUnknown(mentioned.isEmpty() ? Reason.NOT_STATED : Reason.NOT_OWED, periods);
    }

    private Obligation ofTheDay(List<Obligation> fitting, Optional<LocalDate> date) {
        return date.map(day -> ReportingPeriod.year(day.getYear()))
                .flatMap(regimes::of)
                .flatMap(regime ->
                        fitting.stream().filter(regime.obligations()::contains).findFirst())
                .orElse(fitting.get(fitting.size() - 1));
    }
}
