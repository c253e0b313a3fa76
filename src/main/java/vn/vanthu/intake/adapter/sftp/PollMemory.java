package vn.vanthu.intake.adapter.sftp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps over a restart when the drop folders were last seen with nothing waiting in them. */
final class PollMemory {

    private static final Duration PRECISION = Duration.ofSeconds(10);

    private final Path file;
    private Instant written = Instant.MIN;

    PollMemory(Path file) {
        this.file = file;
    }

    /** Empty when nothing is kept or it cannot be read. */
    Optional<Instant> recall() {
        try {
            return Optional.of(Instant.parse(Files.readString(file).strip()));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Writes at most every ten seconds. */
    void remember(Instant poll) {
        if (written.equals(Instant.MIN) || !poll.isBefore(written.plus(PRECISION))) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Path fresh = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), poll.toString());
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                written = poll;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
