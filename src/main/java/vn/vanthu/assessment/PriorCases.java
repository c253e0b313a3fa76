package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** What the register knows of a unit's earlier submissions; nothing where a method is left as it is. */
public interface PriorCases {

    /** The answered submission that brought the same set of files. */
    default Optional<Prior> withContent(String unitId, String contentKey) {
        return Optional.empty();
    }

    /** The latest answered submission that brought the paper of this number, notation and date. */
    default Optional<Prior> withIdentity(String unitId, DocumentNumber number, LocalDate date) {
        return Optional.empty();
    }

    /** The latest version of the unit's answer to a duty. */
    default Optional<PriorVersion> version(String unitId, ObligationCode obligation, ReportingPeriod period) {
        return Optional.empty();
    }

    /** True when one of these Message-IDs is that of a letter to the unit. */
    default boolean wrote(String unitId, List<String> messageIds) {
        return false;
    }

    /** The duties that the letters of these Message-IDs were written about. */
    default List<DutyKey> ofLetters(String unitId, List<String> messageIds) {
        return List.of();
    }

    /** The duties that the unit's papers of these numbers answered. */
    default List<DutyKey> ofPapers(String unitId, List<DocumentNumber> numbers) {
        return List.of();
    }

    /** The duties whose latest version the unit was asked to supplement. */
    default List<DutyKey> supplementsAwaited(String unitId) {
        return List.of();
    }

    /** No register at hand: nothing was ever sent. */
    PriorCases NONE = new PriorCases() {};
}
