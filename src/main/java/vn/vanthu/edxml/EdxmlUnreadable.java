package vn.vanthu.edxml;

/** The bytes are not an edXML message, or not one within bounds. */
public final class EdxmlUnreadable extends Exception {

    /** @param reason in plain words, without anything of the content */
    public EdxmlUnreadable(String reason) {
        super(reason);
    }
}
