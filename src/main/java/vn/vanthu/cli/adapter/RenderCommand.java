package vn.vanthu.cli.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.PrinterChoice;

/** Previews one document: a template of the working directory or the built-in one, filled from a JSON file. */
@Command(name = "render", description = "Writes one document from a template.", mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    @Option(names = "--template", required = true, paramLabel = "NAME", description = "such as receipt")
    private String template;

    @Option(names = "--data", required = true, paramLabel = "FILE.json", description = "the template's fields")
    private Path data;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where NAME.docx is written")
    private Path out;

    @Option(names = "--pdf", description = "write NAME.pdf too")
    private boolean pdf;

    @Option(names = "--office", description = "let LibreOffice print what the embedded printer cannot draw")
    private boolean office;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(data)) {
            throw new IOException(data + ": cannot be opened");
        }
        RenderedLetter letter;
        try (PrinterChoice printer = Workbench.printer(office)) {
            letter = Workbench.renderer(printer).render(template, fields());
        }
        Files.createDirectories(out);
        write(template + ".docx", letter.docx());
        if (pdf) {
            write(template + ".pdf", letter.pdf());
        }
        return 0;
    }

    private Map<String, Object> fields() throws IOException {
        try {
            return new ObjectMapper().readValue(data.toFile(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IOException(data + ": a JSON object is expected; line "
                    + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + " is none");
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = out.resolve(name);
        Files.write(file, bytes);
        spec.commandLine().getOut().println(file);
    }
}
