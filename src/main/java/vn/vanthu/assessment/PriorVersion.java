package vn.vanthu.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.vanthu.extraction.ExtractedReport;

/**
 * Bản trước: the latest version of a unit's answer to a duty, before the one at hand.
 *
 * @param number counted from 1
 * @param verdict ACCEPTED or SUPPLEMENT; papers that were neither are no versions
 * @param nil true when it was a nil return
 * @param countedAt the time that was held against the due; empty for a duty without one
 * @param answerBy the last day to supplement it, in Vietnam's time; empty when nothing was asked
 * @param acceptedCase the case of the latest version that was accepted, if one was
 * @param report what stood with it, earlier versions included
 */
public record PriorVersion(
        Prior prior,
        int number,
        Verdict verdict,
        boolean nil,
        Optional<Instant> countedAt,
        Optional<LocalDate> answerBy,
        Optional<String> acceptedCase,
        ExtractedReport report) {

    /**
     * True when a paper of the given day is judged by the first one's time: a correction of what was accepted, or a
     * supplement within the days that were given for it.
     */
    boolean timeCounts(LocalDate day) {
        return verdict == Verdict.ACCEPTED
                || answerBy.filter(last -> !day.isAfter(last)).isPresent();
    }
}
