package vn.vanthu.ledger;

import java.util.Optional;
import vn.vanthu.obligation.Duty;

/**
 * How it stands with one duty.
 *
 * @param daysLate of the answer, or of the duty while it is missing; 0 when nothing is late
 * @param answer the answer that counts: the latest accepted one, else the latest one
 */
public record Standing(Duty duty, State state, int daysLate, Optional<Entry> answer) {

    /** True when something was received that answers the duty, whatever still has to be supplemented. */
    public boolean answered() {
        return answer.isPresent();
    }
}
