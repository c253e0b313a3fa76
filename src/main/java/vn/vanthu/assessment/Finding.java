package vn.vanthu.assessment;

import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Place;
import vn.vanthu.document.Wording;

/**
 * Nhận xét: one thing that a rule found, in words the unit's clerk understands.
 *
 * @param places where on the paper, in reading order; empty when the finding is about the submission as a whole or about
 *     what is not there
 * @param near what is not there belongs behind this place; empty when no such place is known
 * @param basis căn cứ, the legal ground; empty when there is none to cite
 */
public record Finding(
        FindingCode code, Severity severity, String message, List<Place> places, Optional<Place> near, String basis) {

    public Finding {
        places = List.copyOf(places);
    }

    public Finding(FindingCode code, Severity severity, String message, Optional<Place> at, String basis) {
        this(code, severity, message, at.stream().toList(), Optional.empty(), basis);
    }

    /** The first of its places. */
    public Optional<Place> at() {
        return places.stream().findFirst();
    }

    Finding near(Optional<Place> place) {
        return new Finding(code, severity, message, places, place, basis);
    }

    Finding at(List<Place> all) {
        return new Finding(code, severity, message, all, near, basis);
    }

    /** The same, told as one of the findings about a certain duty. */
    Finding about(String duty) {
        return duty.isEmpty()
                ? this
                : new Finding(code, severity, Wording.of("finding.about", duty, message), places, near, basis);
    }
}
