package vn.vanthu.registration;

import java.util.List;

/** The register of incoming papers seen as a work queue. What is claimed and not completed comes up again by itself. */
public interface Inbox {

    /**
     * Takes up to {@code limit} waiting submissions, oldest first, for this process alone until the lease ends; of one
     * sender only the oldest, so that a correction is never judged before what it corrects.
     * Submissions that were claimed too often without an end go to the failed tray instead.
     */
    List<RegisteredSubmission> claim(int limit);

    /** Our own fault: the claim is given back and tried again later, or the submission goes to the failed tray. */
    void failed(RegisteredSubmission claimed, Throwable cause);

    /** Puts a failed submission back in the queue. Doing so twice does nothing more. */
    boolean replay(String caseNumber);
}
