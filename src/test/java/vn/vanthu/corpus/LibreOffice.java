package vn.vanthu.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** Turns the Word files of specimens into DOC or PDF, a folder at a time; there is none where it is not installed. */
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
        for (Specimen specimen : specimens) {
            for (Attachment file : specimen.files()) {
                if (file.name().endsWith(".docx")) {
                    Path path = in.resolve(specimen.seed() + "-" + file.name());
                    Files.write(path, file.content().bytes());
                    command.add(path.toString());
                }
            }
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log-" + ending + ".txt").toFile())
                .start();
        if (!process.waitFor(30, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("no end of converting to " + ending);
        }
        List<Specimen> converted = new ArrayList<>();
        for (Specimen specimen : specimens) {
            converted.add(converted(specimen, ending, out));
        }
        return converted;
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
