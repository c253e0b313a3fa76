package vn.vanthu.cli.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.vanthu.correspondence.DocumentFields;
import vn.vanthu.correspondence.DocumentWriter;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.DocumentJson;
import vn.vanthu.correspondence.adapter.PrinterChoice;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.FormatProfile;

/** Writes one document: from a template and its fields, or as the law prescribes for a document given as data. */
@Command(
        name = "render",
        description = "Writes one document from a template, or one given as data.",
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Source source;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where NAME.docx is written")
    private Path out;

    @Option(names = "--pdf", description = "write NAME.pdf too")
    private boolean pdf;

    @Option(names = "--office", description = "let LibreOffice print what the embedded printer cannot draw")
    private boolean office;

    @Spec
    private CommandSpec spec;

    private static final class Source {
        @ArgGroup(exclusive = false)
        private Filled filled;

        @ArgGroup(exclusive = false)
        private Given given;
    }

    private static final class Filled {
        @Option(names = "--template", required = true, paramLabel = "NAME", description = "such as receipt")
        private String template;

        @Option(names = "--data", required = true, paramLabel = "FILE.json", description = "the template's fields")
        private Path data;
    }

    private static final class Given {
        @Option(
                names = "--document",
                required = true,
                paramLabel = "FILE.json",
                description = "a document: issuer, number, subject, body and so on")
        private Path document;

        @Option(
                names = "--profile",
                paramLabel = "NAME",
                description = "ND30_2020 or TT01_2011; without it, what was in force on the document's date")
        private String profile;
    }

    @Override
    public Integer call() throws IOException {
        try (PrinterChoice printer = Workbench.printer(office)) {
            TemplateRenderer renderer = Workbench.renderer(printer);
            if (source.filled != null) {
                Map<String, Object> fields = read(source.filled.data, new TypeReference<>() {});
                write(source.filled.template, renderer.render(source.filled.template, fields));
            } else {
                AdministrativeDocument document = document(source.given.document);
                write(
                        DocumentFields.template(document),
                        new DocumentWriter(renderer).write(document, profile(source.given.profile)));
            }
        }
        return 0;
    }

    private static AdministrativeDocument document(Path file) throws IOException {
        JsonNode json = read(file, new TypeReference<>() {});
        try {
            return DocumentJson.read(json);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage());
        }
    }

    private static Optional<FormatProfile> profile(String name) {
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(FormatProfile.named(name)
                .orElseThrow(() -> new IllegalArgumentException("--profile: ND30_2020 or TT01_2011 is expected")));
    }

    private static <T> T read(Path file, TypeReference<T> type) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException(file + ": cannot be opened");
        }
        try {
            return new ObjectMapper().readValue(file.toFile(), type);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": a JSON object is expected; line "
                    + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + " is none");
        }
    }

    private void write(String name, RenderedLetter letter) throws IOException {
        Files.createDirectories(out);
        writeFile(name + ".docx", letter.docx());
        if (pdf) {
            writeFile(name + ".pdf", letter.pdf());
        }
    }

    private void writeFile(String name, byte[] bytes) throws IOException {
        Path file = out.resolve(name);
        Files.write(file, bytes);
        spec.commandLine().getOut().println(file);
    }
}
