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
    ENCRYPTED,
    HOSTILE,
    BROKEN
}
