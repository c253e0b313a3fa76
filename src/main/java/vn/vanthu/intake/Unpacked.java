package vn.vanthu.intake;

import java.util.List;

/**
 * A submission taken apart.
 *
 * @param subject of the mail or the edXML message; empty if none
 * @param text the mail's own words as plain text; empty if none
 * @param files what is left to read, in the order found: neither containers nor refused parts
 * @param parts every part met, in the order met, each with its fate
 */
public record Unpacked(String subject, String text, List<Attachment> files, List<Part> parts) {
    public Unpacked {
        files = List.copyOf(files);
        parts = List.copyOf(parts);
    }
}
