package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** What the register knows of a unit's earlier submissions. */
public interface PriorCases {

    /** The answered submission that brought the same set of files. */
    Optional<Prior> withContent(String unitId, String contentKey);

    /** The latest answered submission that brought the paper of this number, notation and date. */
    Optional<Prior> withIdentity(String unitId, DocumentNumber number, LocalDate date);

    /** The latest version of the unit's answer to a duty. */
    Optional<PriorVersion> version(String unitId, ObligationCode obligation, ReportingPeriod period);

    /** The duties that the letters of these Message-IDs were written about. */
    List<DutyKey> ofLetters(String unitId, List<String> messageIds);

    /** The duties that the unit's papers of these numbers answered. */
    List<DutyKey> ofPapers(String unitId, List<DocumentNumber> numbers);

    /** The duties whose latest version the unit was asked to supplement. */
    List<DutyKey> supplementsAwaited(String unitId);

    /** No register at hand: nothing was ever sent. */
    PriorCases NONE = new PriorCases() {
        @Override
        public Optional<Prior> withContent(String unitId, String contentKey) {
            return Optional.empty();
        }

        @Override
        public Optional<Prior> withIdentity(String unitId, DocumentNumber number, LocalDate date) {
            return Optional.empty();
        }

        @Override
        public Optional<PriorVersion> version(String unitId, ObligationCode obligation, ReportingPeriod period) {
            return Optional.empty();
        }

        @Override
        public List<DutyKey> ofLetters(String unitId, List<String> messageIds) {
            return List.of();
        }

        @Override
        public List<DutyKey> ofPapers(String unitId, List<DocumentNumber> numbers) {
            return List.of();
        }

        @Override
        public List<DutyKey> supplementsAwaited(String unitId) {
            return List.of();
        }
    };
}
