package vn.vanthu.correspondence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.assessment.Finding;
import vn.vanthu.assessment.FindingCode;

/**
 * What a letter says one by one: everything, but of hundreds of files that were refused alike only the first.
 *
 * @param untold how many files the letter only counts
 */
record TellableFindings(List<Finding> told, int untold) {

    /** Files named for each reason, as many as a page holds. */
    static final int NAMED = 20;

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
        for (Finding finding : findings) {
            if (!OF_FILES.contains(finding.code()) || files.merge(finding.code(), 1, Integer::sum) <= NAMED) {
                told.add(finding);
            }
        }
        return new TellableFindings(List.copyOf(told), findings.size() - told.size());
    }
}
