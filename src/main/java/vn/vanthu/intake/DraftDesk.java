package vn.vanthu.intake;

import java.util.List;

/** Kiểm tra trước: what a unit may ask through a door about a paper before it sends it. Registers nothing, keeps nothing. */
public interface DraftDesk {

    Checked check(Submission draft);

    /**
     * What the draft would get if it were submitted at this moment.
     *
     * @param verdict ACCEPTED, SUPPLEMENT, REJECTED or NEEDS_PERSON
     */
    record Checked(String verdict, List<StatusDesk.Remark> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }
}
