package vn.vanthu.correspondence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vanthu.assessment.Finding;
import vn.vanthu.assessment.FindingCode;
import vn.vanthu.assessment.Severity;
import vn.vanthu.document.Wording;

/**
 * What a letter says one by one: everything, but of hundreds of files that were refused alike only the first, and of a
 * document's looks nothing but one sentence.
 *
 * @param untold how many files the letter only counts
 * @param looks what is to be mended of the document's looks
 */
record TellableFindings(List<Finding> told, int untold, List<Finding> looks) {

    /** Files named for each reason, as many as a page holds. */
    static final int NAMED = 20;

    /** Points of a document's looks that the sentence names. */
    private static final int LOOKS = 3;

    private static final Set<FindingCode> OF_FILES = Set.of(
            FindingCode.FILE_UNREADABLE,
            FindingCode.FILE_ENCRYPTED,
            FindingCode.FILE_KIND_REFUSED,
            FindingCode.FILE_TOO_LARGE,
            FindingCode.FILE_HOSTILE,
            FindingCode.NO_TEXT_LAYER);

    static TellableFindings of(List<Finding> findings) {
        Map<FindingCode, Integer> files = new EnumMap<>(FindingCode.class);
        List<Finding> told = new ArrayList<>();
        List<Finding> content =
                findings.stream().filter(finding -> !finding.code().layout()).toList();
        for (Finding finding : content) {
            if (!OF_FILES.contains(finding.code()) || files.merge(finding.code(), 1, Integer::sum) <= NAMED) {
                told.add(finding);
            }
        }
        List<Finding> looks = findings.stream()
                .filter(finding -> finding.code().layout() && finding.severity() == Severity.WARNING)
                .toList();
        return new TellableFindings(List.copyOf(told), content.size() - told.size(), looks);
    }

    /** The one sentence on the document's looks; empty when there is nothing to mend. */
    Optional<String> ofLooks() {
        String named = looks.stream()
                .limit(LOOKS)
                .map(finding -> finding.message().replaceAll("\\.$", ""))
                .collect(Collectors.joining("; "));
        return looks.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.of(
                        looks.size() > LOOKS ? "letter.looks.more" : "letter.looks",
                        Integer.toString(looks.size()),
                        named));
    }
}
