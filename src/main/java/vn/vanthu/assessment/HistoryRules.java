package vn.vanthu.assessment;

import java.util.stream.Stream;

/** Was it here before? */
final class HistoryRules {

    private HistoryRules() {}

    /** The same files, or a paper of the same number and date that says the same: answered as the first time. */
    static Stream<Finding> notSentBefore(Examined submission) {
        return submission.duplicateOf().stream()
                .map(prior -> Findings.info(FindingCode.DUPLICATE, "", prior.caseNumber()));
    }

    /** A paper of the same number and date that says something else takes the earlier one's place. */
    static Stream<Finding> replacesNothing(Examined submission) {
        return submission.replaces().stream()
                .map(prior -> Findings.info(FindingCode.SUPERSEDED, "", prior.caseNumber()));
    }
}
