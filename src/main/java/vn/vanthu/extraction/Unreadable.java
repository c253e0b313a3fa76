package vn.vanthu.extraction;

/**
 * A file that could not be read, which is the sender's to mend (or, without a text layer, a person's to look at).
 *
 * @param detail for logs and the console, no personal content
 */
public record Unreadable(String file, Reason reason, String detail) implements Reading {

    public enum Reason {
        BROKEN,
        ENCRYPTED,
        KIND_REFUSED,
        TOO_LARGE,
        HOSTILE,
        NO_TEXT_LAYER,
        EMPTY
    }
}
