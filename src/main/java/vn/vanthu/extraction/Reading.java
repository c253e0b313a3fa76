package vn.vanthu.extraction;

/** What came of opening a file: a paper, or the reason why there is none. */
public sealed interface Reading permits Paper, Unreadable {

    /** The attachment's name. */
    String file();
}
