package vn.vanthu.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/**
 * Turns the Word files of specimens into DOC or PDF, a folder at a time and each only once; there is none where it is not
 * installed.
 */
final class LibreOffice {

    private final Path program;
    private final Path work;

    private LibreOffice(Path program, Path work) {
        this.program = program;
        this.work = work;
    }

    /** @param work a folder of its own */
    static Optional<LibreOffice> installed(Path work) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new LibreOffice(program, work));
    }

    /** @param ending "doc" or "pdf" */
    List<Specimen> converted(List<Specimen> specimens, String ending) throws IOException, InterruptedException {
        Path in = Files.createDirectories(work.resolve("in-" + ending));
        Path out = Files.createDirectories(work.resolve("out-" + ending));
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                ending,
                "--outdir",
                out.toString()));
        List<Path> awaited = new ArrayList<>();
        for (Specimen specimen : specimens) {
            for (Attachment file : specimen.files()) {
                if (file.name().endsWith(".docx")) {
                    String name = specimen.seed() + "-" + file.name();
                    Path made = out.resolve(name.replace(".docx", "." + ending));
                    if (!same(in.resolve(name), file.content().bytes()) || !Files.exists(made)) {
                        Files.deleteIfExists(made);
                        Files.write(in.resolve(name), file.content().bytes());
                        command.add(in.resolve(name).toString());
                        awaited.add(made);
                    }
                }
            }
        }
        if (!awaited.isEmpty()) {
            run(command, awaited, work.resolve("log-" + ending + ".txt"));
        }
        List<Specimen> converted = new ArrayList<>();
        for (Specimen specimen : specimens) {
            converted.add(converted(specimen, ending, out));
        }
        return converted;
    }

    /** Ends the program itself once all is there: it does not always come to an end after its last file. */
    private static void run(List<String> command, List<Path> awaited, Path log)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(30);
        while (!process.waitFor(10, TimeUnit.SECONDS)) {
            boolean late = System.nanoTime() > end;
            if (late || awaited.stream().allMatch(Files::exists)) {
                process.waitFor(10, TimeUnit.SECONDS);
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                break;
            }
        }
        for (Path path : awaited) {
            if (!Files.exists(path)) {
                throw new IOException("not converted: " + path.getFileName());
            }
        }
    }

    private static boolean same(Path file, byte[] bytes) throws IOException {
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static Specimen converted(Specimen specimen, String ending, Path out) throws IOException {
        List<Attachment> files = new ArrayList<>();
        for (Attachment file : specimen.files()) {
            if (file.name().endsWith(".docx")) {
                String name = file.name().replace(".docx", "." + ending);
                byte[] bytes = Files.readAllBytes(out.resolve(specimen.seed() + "-" + name));
                files.add(new Attachment(name, "", Content.of(bytes)));
            } else {
                files.add(file);
            }
        }
        return specimen.with(files);
    }
}
