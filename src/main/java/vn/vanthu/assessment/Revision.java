package vn.vanthu.assessment;

import java.util.List;
import vn.vanthu.extraction.ExtractedReport;

/**
 * Bản sửa đổi, bổ sung: a new version of an answer that was given before.
 *
 * @param partial true when it sends only what was missing, and the rest of the version before stands
 * @param standing what stands now, the parts taken over included
 * @param changes figures first, each once, in the order of the annex
 */
public record Revision(PriorVersion previous, boolean partial, ExtractedReport standing, List<Change> changes) {

    public Revision {
        changes = List.copyOf(changes);
    }

    public int number() {
        return previous.number() + 1;
    }
}
