package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PeriodMention;
import vn.vanthu.extraction.PeriodWords;
import vn.vanthu.extraction.ReportReader;
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

    /** @param doubt why there is no duty, when there are papers and none is recognised */
    record Answer(Optional<AnsweredDuty> duty, Optional<Finding> doubt) {}

    /**
     * The first paper that can be recognised decides, so that a covering letter does not hide its report.
     *
     * @param day takes the place of a date that a paper leaves blank, where a period is named without its year
     */
    Answer find(List<Paper> papers, LocalDate day) {
        return answer(papers.stream()
                .map(ReportReader::head)
                .map(head -> match(head, day))
                .toList());
    }

    /** What a nil return answers; its sentence stands for a report and for nothing else. */
    Answer find(NilReturn stated, LocalDate day) {
        Answer answer = answer(List.of(new NilDuty(matcher, day).match(stated)));
        return answer.duty()
                .filter(duty -> !duty.obligation().outline().equals(Regime.REPORT))
                .map(duty -> new Answer(Optional.empty(), Optional.of(notChecked(duty.obligation()))))
                .orElse(answer);
    }

    private Answer answer(List<Match> matches) {
        Optional<AnsweredDuty> duty =
                matches.stream().flatMap(DutyFinder::recognised).findFirst().map(this::duty);
        return new Answer(
                duty,
                duty.isPresent()
                        ? Optional.empty()
                        : matches.stream().min(BY_KNOWLEDGE).map(DutyFinder::doubt));
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
            case NINE_MONTHS -> Stream.of(PeriodCandidate.unlisted(mention.year()));
        };
    }

    private static Stream<PeriodCandidate> span(OptionalInt first, OptionalInt last) {
        return last.isPresent()
                ? Stream.of(new PeriodCandidate(ReportingPeriod.Kind.SPAN, last.getAsInt(), first))
                : Stream.empty();
    }

    private static Stream<Match.Owed> recognised(Match match) {
        return match instanceof Match.Recognised found && found.period().isPresent()
                ? Stream.of(new Match.Owed(found.obligation(), found.period().get()))
                : Stream.empty();
    }

    private AnsweredDuty duty(Match.Owed owed) {
        return new AnsweredDuty(
                duties.regimes().of(owed.period()).orElseThrow(),
                owed.obligation(),
                owed.period(),
                duties.due(owed.obligation().code(), owed.period()));
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
        if (match instanceof Match.Recognised letter) {
            return notChecked(letter.obligation());
        }
        return Findings.error(FindingCode.KIND_UNKNOWN, "");
    }

    private static Finding notChecked(Obligation obligation) {
        return Findings.variant(
                FindingCode.KIND_UNKNOWN,
                "letter",
                Severity.ERROR,
                Optional.empty(),
                obligation.basis(),
                obligation.name());
    }
}
