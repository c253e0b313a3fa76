package vn.vanthu.assessment;

/** Kết luận: what is done with a submission. */
public enum Verdict {
    ACCEPTED,
    /** The unit is asked to supplement or mend. */
    SUPPLEMENT,
    /** Nothing could be read; the unit is told how to send again. */
    REJECTED,
    /** Cannot tell: a person decides, and no letter of blame goes out. */
    NEEDS_PERSON
}
