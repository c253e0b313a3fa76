package vn.vanthu.obligation.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vanthu.obligation.ConcessionBook;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Duties;

/**
 * The concessions of the department's files, read again when a file's name, size or time has changed. While the files are
 * faulty, what was in force before stays in force.
 */
final class LiveConcessions implements ConcessionBook {

    private static final Logger log = LoggerFactory.getLogger(LiveConcessions.class);

    private record Stamp(long size, FileTime changed) {}

    private final Optional<Path> configDirectory;
    private final Duties ordered;
    private Optional<Map<String, Stamp>> read;
    private Concessions inForce;
    private List<String> faults = List.of();

    /** @throws FaultyFiles with every fault of the files as they are now */
    LiveConcessions(Optional<Path> configDirectory, Duties ordered) {
        this.configDirectory = configDirectory;
        this.ordered = ordered;
        this.read = stamps();
        this.inForce = ConcessionFiles.load(configDirectory, ordered);
    }

    @Override
    public synchronized Concessions current() {
        look();
        return inForce;
    }

    @Override
    public synchronized List<String> faults() {
        look();
        return faults;
    }

    private void look() {
        Optional<Map<String, Stamp>> now = stamps();
        if (now.isPresent() && now.equals(read)) {
            return;
        }
        List<String> before = faults;
        try {
            inForce = ConcessionFiles.load(configDirectory, ordered);
            faults = List.of();
            read = now;
            log.info("concessions read: {} in force", inForce.all().size());
        } catch (FaultyFiles faulty) {
            faults = faulty.faults();
            read = now;
        } catch (UncheckedIOException unreadable) {
            faults = List.of(unreadable.getMessage());
            read = Optional.empty();
        }
        if (!faults.isEmpty() && !faults.equals(before)) {
            log.warn("concessions are faulty, those before stay in force: {}", String.join("; ", faults));
        }
    }

    /** Empty when the folder cannot be looked at. */
    private Optional<Map<String, Stamp>> stamps() {
        Optional<Path> folder = configDirectory
                .map(config -> config.resolve(ConcessionFiles.FOLDER))
                .filter(Files::isDirectory);
        Map<String, Stamp> stamps = new HashMap<>();
        if (folder.isEmpty()) {
            return Optional.of(stamps);
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Stamp stamp = new Stamp(Files.size(file), Files.getLastModifiedTime(file));
                stamps.put(file.getFileName().toString(), stamp);
            }
            return Optional.of(stamps);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
