package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Outline;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.extraction.PeriodMention;
import vn.vanthu.extraction.PeriodWords;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Match;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationMatcher;
import vn.vanthu.obligation.PeriodCandidate;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;

/** Which duty do the papers of a submission answer? */
final class DutyFinder {

    /** Of several papers none of which is recognised, the one told about is the one that most is known of. */
    private static final Comparator<Match> BY_KNOWLEDGE = Comparator.comparing(Match.KindUnknown.class::isInstance);

    private final Duties duties;
    private final ObligationMatcher matcher;

    DutyFinder(Duties duties) {
        this.duties = duties;
        this.matcher = new ObligationMatcher(duties.regimes());
    }

    /**
     * @param papers what speaks to the duty: its own papers and those that belong to none
     * @param doubt why no paper tells a duty, when there are papers and none is recognised; the duty, if there is one
     *     nevertheless, is the one referred to
     * @param referred true when the duty is known by what the submission refers to alone
     */
    record Found(Optional<AnsweredDuty> duty, Optional<Finding> doubt, List<OpenedPaper> papers, boolean referred) {

        private Found(Optional<AnsweredDuty> duty, Optional<Finding> doubt, List<OpenedPaper> papers) {
            this(duty, doubt, papers, false);
        }

        /** The same without the duty that it was only thought to refer to. */
        Found doubted() {
            return new Found(Optional.empty(), doubt, papers);
        }

        /** The same with a reason why there is no duty. */
        Found because(Finding reason) {
            return new Found(Optional.empty(), Optional.of(reason), papers);
        }

        Found certain() {
            return new Found(duty, Optional.empty(), papers, true);
        }
    }

    private record Recognised(OpenedPaper paper, List<AnsweredDuty> duties) {}

    /**
     * Every duty that the papers answer, the first recognised one first; at least one element. A covering letter does not
     * hide its report, one paper may answer two duties ("quý II và 6 tháng đầu năm"), and a file of evidence answers
     * nothing but itself, whatever reports are its evidence.
     *
     * @param day to settle a year that a title leaves out, where the paper bears no date
     * @param referred the duty that the submission refers to (a reply to a letter about it); used where no paper tells
     */
    List<Found> find(List<OpenedPaper> papers, LocalDate day, Supplier<Optional<DutyKey>> referred) {
        List<Match> matches = papers.stream()
                .map(OpenedPaper::head)
                .map(head -> match(head, day))
                .toList();
        List<Recognised> recognised = IntStream.range(0, papers.size())
                .mapToObj(i -> new Recognised(papers.get(i), duties(matches.get(i))))
                .toList();
        List<AnsweredDuty> all = recognised.stream()
                .flatMap(paper -> paper.duties().stream())
                .distinct()
                .toList();
        if (all.isEmpty()) {
            Optional<Match> best = matches.stream().min(BY_KNOWLEDGE);
            Optional<AnsweredDuty> meant = best.flatMap(match -> meant(match, referred));
            return List.of(new Found(meant, best.map(DutyFinder::doubt), papers));
        }
        List<AnsweredDuty> counted = all.stream()
                .filter(DutyFinder::evidence)
                .findFirst()
                .map(List::of)
                .orElse(all);
        boolean alone = counted.size() == 1;
        return counted.stream()
                .map(duty ->
                        new Found(Optional.of(duty), Optional.empty(), alone ? papers : concerning(duty, recognised)))
                .toList();
    }

    /** The duties that a nil return names or refers to; its sentence stands for a report and for nothing else. */
    List<Found> find(NilReturn stated, LocalDate day, Supplier<Optional<DutyKey>> referred) {
        Match match = new NilDuty(matcher, day).match(stated);
        List<AnsweredDuty> named = duties(match);
        List<AnsweredDuty> meant =
                named.isEmpty() ? meant(match, referred).stream().toList() : named;
        return meant.isEmpty()
                ? List.of(new Found(Optional.empty(), Optional.of(doubt(match)), List.of()))
                : meant.stream().map(DutyFinder::unlessContentsAreNeeded).toList();
    }

    private static Found unlessContentsAreNeeded(AnsweredDuty duty) {
        return duty.obligation().outline().equals(Regime.REPORT)
                ? new Found(Optional.of(duty), Optional.empty(), List.of())
                : new Found(
                        Optional.empty(),
                        Optional.of(Findings.error(
                                FindingCode.PERSON_DECIDES,
                                duty.obligation().basis(),
                                duty.obligation().name())),
                        List.of());
    }

    private Optional<AnsweredDuty> meant(Match match, Supplier<Optional<DutyKey>> referred) {
        return referred.get().filter(key -> mayMean(match, key)).flatMap(this::duty);
    }

    private static List<OpenedPaper> concerning(AnsweredDuty duty, List<Recognised> recognised) {
        return recognised.stream()
                .filter(paper -> paper.duties().isEmpty() || paper.duties().contains(duty))
                .map(Recognised::paper)
                .toList();
    }

    /** A file of evidence holds the reports and plans that prove its scores. */
    private static boolean evidence(AnsweredDuty duty) {
        return duty.outline().flatMap(Outline::scoring).isPresent();
    }

    /** True unless the paper itself says that it is about something else. */
    private static boolean mayMean(Match match, DutyKey referred) {
        return !(match instanceof Match.PeriodUnknown unknown)
                || unknown.reason() == Match.Reason.NOT_STATED
                || unknown.candidates().contains(referred.period());
    }

    private List<AnsweredDuty> duties(Match match) {
        if (!(match instanceof Match.Recognised found)) {
            return List.of();
        }
        if (found.period().isEmpty()) {
            return List.of(withoutPeriod(found.obligation()));
        }
        return Stream.concat(
                        Stream.of(new Match.Owed(
                                found.obligation(), found.period().get())),
                        found.also().stream())
                .flatMap(owed -> duty(new DutyKey(owed.obligation().code(), owed.period())).stream())
                .toList();
    }

    private AnsweredDuty withoutPeriod(Obligation obligation) {
        Regime regime = duties.regimes().all().stream()
                .filter(one -> one.obligations().contains(obligation))
                .findFirst()
                .orElseThrow();
        return new AnsweredDuty(regime, obligation, Optional.empty(), Optional.empty());
    }

    private Optional<AnsweredDuty> duty(DutyKey key) {
        return duties.regimes().of(key.period()).flatMap(regime -> regime.obligation(key.obligation())
                .map(obligation -> new AnsweredDuty(
                        regime, obligation, Optional.of(key.period()), duties.due(key.obligation(), key.period()))));
    }

    private Match match(Head head, LocalDate day) {
        AdministrativeDocument document = head.document();
        List<PeriodCandidate> mentioned = PeriodWords.of(head).stream()
                .filter(mention -> !passing(mention))
                .flatMap(DutyFinder::candidate)
                .toList();
        return matcher.match(
                document.type(), document.subject(), mentioned, document.date().or(() -> Optional.of(day)));
    }

    /** A year named in the body may be that of a plan or of a law; it does not make a paper the year's report. */
    private static boolean passing(PeriodMention mention) {
        return mention.kind() == PeriodMention.Kind.YEAR && mention.source() == PeriodMention.Source.BODY;
    }

    static Stream<PeriodCandidate> candidate(PeriodMention mention) {
        return switch (mention.kind()) {
            case QUARTER ->
                Stream.of(new PeriodCandidate(ReportingPeriod.Kind.QUARTER, mention.ordinal(), mention.year()));
            case HALF -> Stream.of(new PeriodCandidate(ReportingPeriod.Kind.HALF, mention.ordinal(), mention.year()));
            case YEAR -> Stream.of(new PeriodCandidate(ReportingPeriod.Kind.YEAR, 0, mention.year()));
            case SPAN -> span(mention.year(), mention.lastYear());
            case MONTH -> Stream.of(new PeriodCandidate(ReportingPeriod.Kind.MONTH, mention.ordinal(), mention.year()));
            case NINE_MONTHS -> Stream.of(new PeriodCandidate(ReportingPeriod.Kind.NINE_MONTHS, 9, mention.year()));
        };
    }

    private static Stream<PeriodCandidate> span(OptionalInt first, OptionalInt last) {
        return last.isPresent()
                ? Stream.of(new PeriodCandidate(ReportingPeriod.Kind.SPAN, last.getAsInt(), first))
                : Stream.empty();
    }

    private static Finding doubt(Match match) {
        if (match instanceof Match.PeriodUnknown unknown) {
            return Findings.variant(
                    FindingCode.PERIOD_UNKNOWN,
                    unknown.reason().name(),
                    Severity.ERROR,
                    Optional.empty(),
                    "",
                    unknown.candidates().stream()
                            .map(ReportingPeriod::vietnameseName)
                            .collect(Collectors.joining("; ")));
        }
        return Findings.error(FindingCode.KIND_UNKNOWN, "");
    }
}
