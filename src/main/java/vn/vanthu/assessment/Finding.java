package vn.vanthu.assessment;

import java.util.Optional;
import vn.vanthu.document.Place;
import vn.vanthu.document.Wording;

/**
 * Nhận xét: one thing that a rule found, in words the unit's clerk understands.
 *
 * @param at where on the paper; empty when the finding is about the submission as a whole or about what is not there
 * @param basis căn cứ, the legal ground; empty when there is none to cite
 */
public record Finding(FindingCode code, Severity severity, String message, Optional<Place> at, String basis) {

    /** The same, told as one of the findings about a certain duty. */
    Finding about(String duty) {
        return duty.isEmpty()
                ? this
                : new Finding(code, severity, Wording.of("finding.about", duty, message), at, basis);
    }
}
