package vn.vanthu.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.vanthu.correspondence.adapter.TemplateRenderer;

/** docxtemplater in a Node process of its own, which writes one letter for each line it is sent. */
final class Docxtemplater implements AutoCloseable {

    private static final List<String> FILES = List.of("package.json", "driver.js");

    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    private Docxtemplater(Process process) {
        this.process = process;
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Empty, with a printed sentence, when Node or the package cannot be had. */
    static Optional<Docxtemplater> start(TemplateRenderer renderer, Path folder) throws Exception {
        Files.createDirectories(folder);
        for (String file : FILES) {
            try (InputStream in = Docxtemplater.class.getResourceAsStream("/bench/docxtemplater/" + file)) {
                Files.copy(in, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.write(
                folder.resolve("template.docx"),
                BenchLetter.template(
                        renderer,
                        name -> "{" + name + "}",
                        name -> (name.equals("ordinal") ? "{#findings}" : "")
                                + "{" + name + "}"
                                + (name.equals("basis") ? "{/findings}" : "")));
        new ObjectMapper().writeValue(folder.resolve("data.json").toFile(), BenchLetter.data(1));
        try {
            if (!succeeds(folder, "npm", "install", "--no-audit", "--no-fund", "--silent")) {
                System.out.println("docxtemplater is left out: npm could not install it.");
                return Optional.empty();
            }
            return Optional.of(new Docxtemplater(new ProcessBuilder("node", "driver.js")
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()));
        } catch (IOException e) {
            System.out.println("docxtemplater is left out: node and npm are not installed.");
            return Optional.empty();
        }
    }

    private static boolean succeeds(Path folder, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("npm.log").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }

    /** @return bytes of the letter, or the path it was written to */
    String render(String request) throws IOException {
        in.write(request + "\n");
        in.flush();
        String answer = out.readLine();
        if (answer == null) {
            throw new IOException("docxtemplater ended");
        }
        return answer;
    }

    long processorNanos() {
        return Processes.processorNanos(process.toHandle());
    }

    @Override
    public void close() throws Exception {
        in.close();
        process.waitFor(10, TimeUnit.SECONDS);
        process.destroyForcibly();
    }
}
