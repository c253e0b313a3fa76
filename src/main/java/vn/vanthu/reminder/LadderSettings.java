package vn.vanthu.reminder;

import java.time.LocalTime;

/**
 * Cấu hình nhắc, đôn đốc. Working days are those of the calendar, counted from a duty's last on-time day.
 *
 * @param remindBefore working days before it, at least 1
 * @param overdueAfter working days after it, at least 1
 * @param secondAfter working days after it, more than {@code overdueAfter}
 * @param oldest working days after it beyond which nothing is chased any more, at least {@code secondAfter}
 * @param from the hour from which letters go out, in Vietnam's time
 * @param to the hour from which they do not any more
 */
public record LadderSettings(
        int remindBefore, int overdueAfter, int secondAfter, int oldest, LocalTime from, LocalTime to) {

    public static final LadderSettings STANDARD =
            new LadderSettings(5, 1, 5, 15, LocalTime.of(7, 30), LocalTime.of(17, 0));

    /** @throws IllegalArgumentException whose message begins with the component's name */
    public LadderSettings {
        require(remindBefore >= 1, "remind-before: expected at least 1");
        require(overdueAfter >= 1, "overdue-after: expected at least 1");
        require(secondAfter > overdueAfter, "second-after: expected more than overdue-after");
        require(oldest >= secondAfter, "oldest: expected at least second-after");
        require(from.isBefore(to), "from: expected an hour before that of to");
    }

    boolean open(LocalTime hour) {
        return !hour.isBefore(from) && hour.isBefore(to);
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
