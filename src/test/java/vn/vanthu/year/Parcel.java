package vn.vanthu.year;

import java.util.List;
import vn.vanthu.intake.Attachment;

/** What a unit sends at once: a mail's subject and words, and files. */
public record Parcel(String subject, String words, List<Attachment> files) {
    public Parcel {
        files = List.copyOf(files);
    }
}
