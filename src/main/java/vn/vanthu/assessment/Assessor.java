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
            SenderRules::issuerIsTheSender,
            Assessor::kindAndPeriodAreKnown,
            TimeRules::contentsCanBeChecked,
            TimeRules::unitOwesIt,
            TimeRules::dueDateIsKnown,
            HeadRules::componentsArePresent,
            HeadRules::numberIsGiven,
            HeadRules::dateIsGiven,
            HeadRules::signerIsGiven,
            OutlineRules::partsArePresent,
            OutlineRules::areasArePresent,
            AnnexRules::annexIsPresent,
            AnnexRules::figuresAreGiven,
            AnnexRules::figuresAreReadable,
            AnnexRules::figuresDoNotContradict,
            AnnexRules::figuresAgree,
            TimeRules::onTime,
            HistoryRules::notSentBefore,
            HistoryRules::replacesNothing,
            SummaryRules::whatWasRead);

    private Assessor() {}

    public static Assessment assess(Examined submission) {
        List<Finding> findings =
                RULES.stream().flatMap(rule -> rule.check(submission)).toList();
        return new Assessment(submission, findings, Verdicts.of(findings));
    }

    private static Stream<Finding> kindAndPeriodAreKnown(Examined submission) {
        return submission.doubt().stream();
    }
}
