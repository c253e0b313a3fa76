package vn.vanthu.registration;

/**
 * Where a registered submission stands. Every one is in exactly one state, so received = answered + waiting + held + failed +
 * closed, where a drafted one counts as held.
 */
public enum SubmissionState {
    /** Registered, not yet assessed. */
    WAITING,
    /** A letter was made. */
    ANSWERED,
    /** Chờ duyệt: it is decided, and a letter waits for a person's approval. */
    DRAFTED,
    /** Waiting for a person, with the reason in its findings. */
    HELD,
    /** Our fault; kept with its bytes until an operator replays it. */
    FAILED,
    /** Kết thúc: was held, and a clerk settled it, with a note. */
    CLOSED
}
