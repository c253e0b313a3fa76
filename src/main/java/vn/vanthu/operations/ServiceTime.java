package vn.vanthu.operations;

import java.time.Clock;
import java.time.Instant;

/**
 * Giờ của hệ thống: the one clock every stage reads. It may run beside real time (the setting {@code vanthu.clock}), so an
 * instant that a mail server or a file system gives has to be brought onto it.
 */
public interface ServiceTime {

    Clock clock();

    /** The same moment as this service's clock would have shown it. */
    Instant ofOutside(Instant outside);

    default Instant now() {
        return clock().instant();
    }

    /** A service that keeps the time everybody keeps. */
    static ServiceTime same(Clock clock) {
        return new ServiceTime() {
            @Override
            public Clock clock() {
                return clock;
            }

            @Override
            public Instant ofOutside(Instant outside) {
                return outside;
            }
        };
    }
}
