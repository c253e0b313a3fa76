package vn.vanthu.intake.adapter.sftp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vanthu.intake.DropEntry;
import vn.vanthu.intake.DropEntry.DropFile;

/**
 * Names the files of registered folders until every one is deleted. Without it, a crash half-way through would leave the
 * rest of a folder looking like a new submission.
 */
final class RemovalJournal {

    private final Path file;
    private final Set<String> lines = new LinkedHashSet<>();

    RemovalJournal(Path file) {
        this.file = file;
        try {
            lines.addAll(Files.readAllLines(file));
        } catch (NoSuchFileException e) {
            lines.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(String unitId, DropFile file) {
        return unitId + "/" + file.path() + "|" + file.size() + "|" + file.modified();
    }

    boolean names(String unitId, DropFile dropped) {
        return lines.contains(line(unitId, dropped));
    }

    /** A single file needs no entry: whatever is left of it is all of it. */
    void enter(DropEntry entry) {
        if (entry.folder() && lines.addAll(lines(entry))) {
            write();
        }
    }

    void leave(DropEntry entry) {
        if (lines.removeAll(lines(entry))) {
            write();
        }
    }

    private static Set<String> lines(DropEntry entry) {
        return entry.finished().stream()
                .map(dropped -> line(entry.unitId(), dropped))
                .collect(Collectors.toSet());
    }

    /** Forgets all but these. */
    void keepOnly(Collection<String> present) {
        if (lines.retainAll(present)) {
            write();
        }
    }

    private void write() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(fresh, lines);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
