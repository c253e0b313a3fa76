package vn.vanthu.obligation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.vanthu.document.VietnamTime;

/**
 * Tính đúng hạn of one submission.
 *
 * @param at the submission's time on the due's clock
 * @param onTime before the due's bound, or sent by a unit that is exempt
 * @param daysLate 0 when on time; else calendar days in Vietnam's time from the last on-time day, at least 1, so that one
 *     minute late is 1
 */
public record Timeliness(Due.Known due, DueClock clock, Instant at, boolean onTime, int daysLate) {

    public static Timeliness of(Due.Known due, Instant at) {
        boolean onTime = due.exempt() || at.isBefore(due.bound());
        long days = ChronoUnit.DAYS.between(
                due.lastDay(), at.atZone(VietnamTime.ZONE).toLocalDate());
        return new Timeliness(due, due.clock(), at, onTime, onTime ? 0 : Math.max(1, Math.toIntExact(days)));
    }
}
