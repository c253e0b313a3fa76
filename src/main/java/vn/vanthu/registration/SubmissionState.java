package vn.vanthu.registration;

/**
 * Where a registered submission stands. Every one is in exactly one state, so received = answered + waiting + held + failed +
 * closed.
 */
public enum SubmissionState {
    /** Registered, not yet assessed. */
    WAITING,
    /** A letter was made. */
    ANSWERED,
    /** Waiting for a person, with the reason in its findings. */
    HELD,
    /** Our fault; kept with its bytes until an operator replays it. */
    FAILED,
    /** Kết thúc: was held, and a clerk settled it, with a note. */
    CLOSED
}
