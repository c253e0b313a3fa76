package vn.vanthu.intake;

import java.util.List;
import java.util.Optional;
import vn.vanthu.document.AdministrativeDocument;

/**
 * A submission taken apart.
 *
 * @param subject of the mail or the edXML message; empty if none
 * @param text the mail's own words as plain text; empty if none
 * @param head of a paper that the edXML message's own header describes; empty for other submissions
 * @param files what is left to read, in the order found: neither containers nor refused parts
 * @param parts every part met, in the order met, each with its fate
 */
public record Unpacked(
        String subject, String text, Optional<AdministrativeDocument> head, List<Attachment> files, List<Part> parts) {

    public Unpacked {
        files = List.copyOf(files);
        parts = List.copyOf(parts);
    }

    /** Of a submission whose containers describe no paper. */
    public Unpacked(String subject, String text, List<Attachment> files, List<Part> parts) {
        this(subject, text, Optional.empty(), files, parts);
    }
}
