package vn.vanthu.extraction;

/** Độ tin cậy: how sure a reading is. */
public enum Confidence {
    /** Told by its own words in its own place; a human reader would read the same. */
    CERTAIN,
    /** Probably so, but something else is possible, or the letters themselves were recognised from a picture. */
    LIKELY,
    /** Not on the paper, or blank. */
    NOT_FOUND;

    /** The less sure of the two. */
    public Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
