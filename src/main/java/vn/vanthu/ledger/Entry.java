package vn.vanthu.ledger;

import java.time.Instant;
import java.util.Optional;
import vn.vanthu.assessment.DutyKey;
import vn.vanthu.assessment.Verdict;

/**
 * One answer in the register.
 *
 * @param unitId of the unit that owed
 * @param version counted from 1; 0 for a paper that is no version
 * @param nil true for a nil return
 * @param countedAt the time that was held against the due; empty for a duty without one
 * @param daysLate 0 when on time
 */
public record Entry(
        String unitId,
        DutyKey duty,
        String caseNumber,
        int version,
        Verdict verdict,
        boolean nil,
        Optional<Instant> countedAt,
        int daysLate) {}
