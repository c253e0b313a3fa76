package vn.vanthu.intake;

/** What became of one part of a submission; every part has one. */
public enum Fate {
    /** Opened as a container; its own parts are listed after it. */
    UNPACKED,
    /** Handed on to be read. */
    READ,
    /** Mail text, signature pictures, calendar entries: nothing a report could be. */
    SET_ASIDE,
    REFUSED_KIND,
    REFUSED_SIZE,
    REFUSED_DEPTH,
    /** The file name cannot be handled safely. */
    REFUSED_NAME,
    ENCRYPTED,
    HOSTILE,
    BROKEN,
    /** A picture of a paper, without words. */
    NO_TEXT_LAYER,
    EMPTY;

    /** True for a part that was not looked into and may be missed by its sender. */
    public boolean refused() {
        return this != UNPACKED && this != READ && this != SET_ASIDE;
    }
}
