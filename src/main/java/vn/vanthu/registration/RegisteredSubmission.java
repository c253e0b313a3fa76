package vn.vanthu.registration;

import java.time.Instant;
import vn.vanthu.intake.Submission;

/**
 * Văn bản đến: a submission that has its place in the register.
 *
 * @param id the register row
 * @param registeredAt ngày đến: when it was entered, on the service's clock
 */
public record RegisteredSubmission(long id, String caseNumber, Instant registeredAt, Submission submission) {

    /**
     * For what is only checked: it has no register row and no case number.
     *
     * @param at when it would have been entered
     */
    public static RegisteredSubmission unregistered(Submission submission, Instant at) {
        return new RegisteredSubmission(0, "", at, submission);
    }
}
