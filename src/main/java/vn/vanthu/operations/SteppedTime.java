package vn.vanthu.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.vanthu.document.VietnamTime;

/** Service time as the real time plus an offset, which may be moved forward but never back. */
public final class SteppedTime implements ServiceTime {

    private final Clock system;
    private volatile Duration offset;

    public SteppedTime(Clock system, Duration offset) {
        this.system = system;
        this.offset = offset;
    }

    @Override
    public Clock clock() {
        return new Ticking();
    }

    @Override
    public Instant ofOutside(Instant outside) {
        return outside.plus(offset);
    }

    public Duration offset() {
        return offset;
    }

    /** @throws IllegalArgumentException when that would turn time back */
    public synchronized void moveTo(Instant instant) {
        Instant now = clock().instant();
        if (instant.isBefore(now)) {
            throw new IllegalArgumentException("service time is " + now + " and does not go back to " + instant);
        }
        offset = Duration.between(system.instant(), instant);
    }

    /** Sets the time, back as well as forward; only while no register holds an entry. */
    public synchronized void startAt(Instant instant) {
        offset = Duration.between(system.instant(), instant);
    }

    /** Goes on with so much beside the system's time, unless the service's is ahead of that. */
    public synchronized void follow(Duration wanted) {
        if (offset.compareTo(wanted) < 0) {
            offset = wanted;
        }
    }

    private final class Ticking extends Clock {

        @Override
        public Instant instant() {
            return system.instant().plus(offset);
        }

        @Override
        public ZoneId getZone() {
            return VietnamTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return zone.equals(VietnamTime.ZONE) ? this : Clock.offset(system.withZone(zone), offset);
        }
    }
}
