package vn.vanthu.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vanthu.ledger.Standing;

/**
 * Khi nào lập dự thảo: a first draft on the day after the last on-time day that the rule sets for everybody, and once more
 * when the last unit that was awaited has answered.
 */
public final class DrawingRule {

    private DrawingRule() {}

    /**
     * @param lastDay the last on-time day of the rule, before any extension
     * @param standings of the duty, as they are now
     * @param complete whether nobody was awaited when the report was drawn up last; empty when it never was
     */
    public static boolean wanted(
            LocalDate today, LocalDate lastDay, List<Standing> standings, Optional<Boolean> complete) {
        if (standings.isEmpty() || !today.isAfter(lastDay)) {
            return false;
        }
        return complete.isEmpty() || !complete.get() && Awaited.of(standings).isEmpty();
    }
}
