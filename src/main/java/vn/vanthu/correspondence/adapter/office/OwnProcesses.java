package vn.vanthu.correspondence.adapter.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The processes that keep their profile in a folder of ours; they carry its name in their command. */
final class OwnProcesses {

    private static final long SECONDS_TO_DIE = 5;

    private OwnProcesses() {}

    static List<ProcessHandle> in(Path folder) {
        String name = folder.getFileName().toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(name))
                .toList();
    }

    /** Ends what is left of them, and removes the folder. */
    static void end(Path folder) {
        for (ProcessHandle process : in(folder)) {
            process.destroyForcibly();
            try {
                process.onExit().get(SECONDS_TO_DIE, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
                continue;
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | java.io.UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
