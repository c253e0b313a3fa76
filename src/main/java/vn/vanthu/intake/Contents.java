package vn.vanthu.intake;

import java.util.List;

/** What came of opening one container. */
public sealed interface Contents {

    /**
     * @param subject of a mail or an edXML message; empty if none
     * @param text a mail's own words as plain text; empty if none
     * @param items in the order met
     */
    record Opened(String subject, String text, List<Item> items) implements Contents {
        public Opened {
            items = List.copyOf(items);
        }
    }

    record Refused(Fate fate, String reason) implements Contents {}

    sealed interface Item {}

    /** A file to look at further: it may be a container itself. */
    record Held(Attachment file) implements Item {}

    /** A part whose fate the container's reader knows. */
    record Settled(String name, FileKind kind, long size, Fate fate, String reason) implements Item {}
}
