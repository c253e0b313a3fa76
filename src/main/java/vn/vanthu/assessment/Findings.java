package vn.vanthu.assessment;

import java.util.Optional;
import vn.vanthu.document.Place;
import vn.vanthu.document.Wording;

/** Makes findings whose sentence is {@code finding.CODE} of the messages, filled with the values given. */
final class Findings {

    private Findings() {}

    static Finding error(FindingCode code, Optional<Place> at, String basis, String... values) {
        return new Finding(code, Severity.ERROR, sentence(code.name(), values), at, basis);
    }

    static Finding error(FindingCode code, String basis, String... values) {
        return error(code, Optional.empty(), basis, values);
    }

    static Finding warning(FindingCode code, String basis, String... values) {
        return new Finding(code, Severity.WARNING, sentence(code.name(), values), Optional.empty(), basis);
    }

    static Finding info(FindingCode code, String basis, String... values) {
        return new Finding(code, Severity.INFO, sentence(code.name(), values), Optional.empty(), basis);
    }

    /** A finding that uses a variant of its code's sentence, {@code finding.CODE.variant}. */
    static Finding variant(
            FindingCode code, String variant, Severity severity, Optional<Place> at, String basis, String... values) {
        return new Finding(code, severity, sentence(code.name() + "." + variant, values), at, basis);
    }

    private static String sentence(String key, String... values) {
        return Wording.of("finding." + key, values);
    }
}
