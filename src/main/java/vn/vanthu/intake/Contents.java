package vn.vanthu.intake;

import java.util.List;
import java.util.Optional;
import vn.vanthu.document.AdministrativeDocument;

/** What came of opening one container. */
public sealed interface Contents {

    /**
     * @param subject of a mail or an edXML message; empty if none
     * @param text a mail's own words as plain text; empty if none
     * @param head of a paper that an edXML message's own header describes; empty for other containers
     * @param items in the order met
     */
    record Opened(String subject, String text, Optional<AdministrativeDocument> head, List<Item> items)
            implements Contents {
        public Opened {
            items = List.copyOf(items);
        }

        public Opened(String subject, String text, List<Item> items) {
            this(subject, text, Optional.empty(), items);
        }
    }

    record Refused(Fate fate, String reason) implements Contents {}

    sealed interface Item {}

    /** A file to look at further: it may be a container itself. */
    record Held(Attachment file) implements Item {}

    /** A part whose fate the container's reader knows. */
    record Settled(String name, FileKind kind, long size, Fate fate, String reason) implements Item {}
}
