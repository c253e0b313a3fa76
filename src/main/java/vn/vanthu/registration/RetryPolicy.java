package vn.vanthu.registration;

import java.time.Duration;

/**
 * When work that failed by our own fault is tried again.
 *
 * @param attempts after this many it goes to the failed tray; at least 1
 * @param first pause after the first failure; each further pause is twice as long
 * @param longest no pause is longer
 * @param lease how long one claim holds; longer than the slowest paper takes to read
 */
public record RetryPolicy(int attempts, Duration first, Duration longest, Duration lease) {

    public static final RetryPolicy STANDARD =
            new RetryPolicy(8, Duration.ofSeconds(2), Duration.ofMinutes(10), Duration.ofMinutes(3));

    /** For what hangs on somebody else's server: it outlasts an afternoon without one. */
    public static final RetryPolicy OUTSIDE =
            new RetryPolicy(30, Duration.ofSeconds(2), Duration.ofMinutes(10), Duration.ofMinutes(3));

    public boolean exhausted(int attempts) {
        return attempts >= this.attempts;
    }

    /**
     * Whether work that was begun so often and never came to an end is what stops the process; a process that is only
     * stopped often is given the benefit of the doubt.
     */
    public boolean abandoned(int attempts) {
        return attempts >= 3 * this.attempts;
    }

    /** @param attempts made so far, from 1 */
    public Duration pauseAfter(int attempts) {
        Duration pause = first.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
