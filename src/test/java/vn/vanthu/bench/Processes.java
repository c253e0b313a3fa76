package vn.vanthu.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** What other processes have used. */
final class Processes {

    private Processes() {}

    /** Processor time of a process and all that it started. */
    static long processorNanos(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(one ->
                        one.info().totalCpuDuration().map(Duration::toNanos).orElse(0L))
                .sum();
    }

    /** Processor time of all that this process started. */
    static long ofChildren() {
        return ProcessHandle.current()
                .descendants()
                .mapToLong(one ->
                        one.info().totalCpuDuration().map(Duration::toNanos).orElse(0L))
                .sum();
    }
}
