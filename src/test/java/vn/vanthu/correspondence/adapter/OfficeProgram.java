package vn.vanthu.correspondence.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where it is installed. */
final class OfficeProgram {

    private OfficeProgram() {}

    static boolean isThere() {
        return Ruler.installed("soffice");
    }

    /** Converts all files of a folder, which get the names they had with the format's ending. */
    static void convert(List<Path> files, String format, Path to) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + to.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                to.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(Files.createTempFile(to, "office", ".log").toFile())
                .redirectErrorStream(true)
                .start();
        try {
            if (!process.waitFor(240, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("LibreOffice did not end");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
