package vn.vanthu.extraction.adapter.process;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import vn.vanthu.extraction.adapter.process.WorkerLost.Cause;

/** ATTENTION while no process that reads can be started; how often one was lost, and why. */
final class ReadingHealth implements HealthIndicator {

    private final ProcessReader reader;
    private final ReadingRecord record;

    ReadingHealth(ProcessReader reader, ReadingRecord record) {
        this.reader = reader;
        this.record = record;
    }

    @Override
    public Health health() {
        return (record.startable() ? Health.up() : Health.status("ATTENTION"))
                .withDetail("processes", reader.processes())
                .withDetail("started", record.starts())
                .withDetail("late", record.losses(Cause.LATE))
                .withDetail("outOfMemory", record.losses(Cause.MEMORY))
                .withDetail("crashed", record.losses(Cause.CRASHED) + record.losses(Cause.GARBLED))
                .withDetail("killed", record.losses(Cause.KILLED))
                .build();
    }
}
