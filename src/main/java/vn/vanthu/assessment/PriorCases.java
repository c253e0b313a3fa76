package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.Optional;
import vn.vanthu.document.DocumentNumber;

/** Looks back in the register. Only decided submissions that got a letter count as seen. */
public interface PriorCases {

    /** The first submission by which this unit brought exactly these files. */
    Optional<Prior> withContent(String unitId, String contentKey);

    /** The latest submission of this unit with the same number, notation and date. */
    Optional<Prior> withIdentity(String unitId, DocumentNumber number, LocalDate date);

    /** Remembers nothing: for papers that are checked without being registered. */
    PriorCases NONE = new PriorCases() {
        @Override
        public Optional<Prior> withContent(String unitId, String contentKey) {
            return Optional.empty();
        }

        @Override
        public Optional<Prior> withIdentity(String unitId, DocumentNumber number, LocalDate date) {
            return Optional.empty();
        }
    };
}
