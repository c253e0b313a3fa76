package vn.vanthu.operations.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.vanthu.operations.SteppedTime;

/** Keeps a simulated clock's offset in the data folder, so that a restart goes on in the same time. */
public final class ClockFile {

    private final Path file;

    public ClockFile(Path dataDir) {
        this.file = dataDir.resolve("clock-offset");
    }

    /**
     * The service's time at start: the system's; or the kept offset; or, on a fresh folder, the instant that is set. Never
     * earlier than the last entry in a register.
     */
    public SteppedTime open(Clock system, Optional<Instant> start, Optional<Instant> lastEntry) {
        Duration offset = start.map(instant -> kept().orElseGet(() -> Duration.between(system.instant(), instant)))
                .orElse(Duration.ZERO);
        SteppedTime time = new SteppedTime(system, offset);
        lastEntry.filter(last -> last.isAfter(time.clock().instant())).ifPresent(time::moveTo);
        keep(time);
        return time;
    }

    /** To be called after the time was moved. */
    public void keep(SteppedTime time) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.writeString(
                    file.resolveSibling(file.getFileName() + ".new"),
                    time.offset().toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** The offset that the folder keeps from the service's last run; empty before the first. */
    public Optional<Duration> kept() {
        try {
            return Files.exists(file)
                    ? Optional.of(Duration.parse(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
