package vn.vanthu.assessment;

import java.util.List;
import java.util.stream.Stream;

/** Kiểm tra: applies every rule, in order, and draws the verdict. */
public final class Assessor {

    /** The rules in the order in which their findings are told. */
    static final List<Rule> RULES = List.of(
            SenderRules::aPersonSentIt,
            SenderRules::unitIsKnown,
            SenderRules::senderIsVerified,
            FileRules::somethingIsAttached,
            NilReturn::nothingArose,
            FileRules::everyPartWasUnpacked,
            FileRules::everyFileIsReadable,
            FileRules::everyLetterIsCertain,
            SenderRules::issuerIsTheSender,
            Assessor::kindAndPeriodAreKnown,
            TimeRules::aPersonReadsIt,
            TimeRules::unitOwesIt,
            TimeRules::dueDateIsKnown,
            ConfidenceRules::issuerIsCertain,
            ConfidenceRules::typeIsCertain,
            ConfidenceRules::periodFitsTheDate,
            HeadRules::componentsArePresent,
            HeadRules::numberIsGiven,
            HeadRules::numbersAgree,
            HeadRules::dateIsGiven,
            HeadRules::signerIsGiven,
            FileRules::lettersAreUnicode,
            SignatureRules::signaturesHold,
            OutlineRules::partsArePresent,
            OutlineRules::areasArePresent,
            ConfidenceRules::headingsAreCertain,
            PlanRules::goalsAreStated,
            PlanRules::tasksAreVerifiable,
            PlanRules::costIsStated,
            PlanRules::tasksAreWithinThePeriod,
            PlanRules::olderPlanWasReviewed,
            ScoreRules::scoresAreGiven,
            ScoreRules::areasAreScored,
            ScoreRules::scoresAreWithinTheMaximum,
            ScoreSums::partsAddUp,
            ScoreSums::totalIsRight,
            ScoreRules::evidenceIsGiven,
            AnnexRules::annexIsPresent,
            AnnexRules::figuresAreGiven,
            AnnexRules::figuresAreReadable,
            AnnexRules::figuresDoNotContradict,
            AnnexRules::figuresAgree,
            ConfidenceRules::figuresAreCertain,
            TimeRules::onTime,
            TimeRules::countedFromTheFirst,
            HistoryRules::notSentBefore,
            HistoryRules::replacesNothing,
            HistoryRules::nilReturnFollowsNoReport,
            HistoryRules::whatChanged,
            SummaryRules::whatWasRead,
            FormatRules::looksAreAsPrescribed);

    private Assessor() {}

    /** @param duties the submission, once for each duty that it answers; at least one element */
    public static Assessment assess(List<Examined> duties) {
        List<Answer> answers = duties.stream().map(Assessor::answer).toList();
        List<Finding> findings = answers.size() == 1 ? answers.get(0).findings() : together(answers);
        return new Assessment(findings, Verdicts.of(findings), answers);
    }

    private static Answer answer(Examined submission) {
        List<Finding> read =
                RULES.stream().flatMap(rule -> rule.check(submission)).toList();
        Stream<Finding> unread = FileRules.everyPageWasRead(submission, Verdicts.of(read));
        List<Finding> findings = Stream.concat(read.stream(), unread).toList();
        Verdict verdict = Verdicts.of(findings);
        Stream<Finding> standing =
                verdict == Verdict.ACCEPTED ? Stream.empty() : HistoryRules.acceptedVersionStands(submission);
        return new Answer(submission, Stream.concat(findings.stream(), standing).toList(), verdict);
    }

    /** What is found alike for every duty is told once; the rest with the name of the duty that it is about. */
    private static List<Finding> together(List<Answer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.findings().stream()
                        .map(finding -> answers.stream()
                                        .allMatch(other -> other.findings().contains(finding))
                                ? finding
                                : finding.about(answer.examined()
                                        .duty()
                                        .map(AnsweredDuty::words)
                                        .orElse(""))))
                .distinct()
                .toList();
    }

    private static Stream<Finding> kindAndPeriodAreKnown(Examined submission) {
        return submission.doubt().stream();
    }
}
