package vn.vanthu.cli.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.assessment.adapter.AssessmentJson;
import vn.vanthu.correspondence.MarkedCopies;
import vn.vanthu.correspondence.adapter.comments.DocxAnnotator;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.intake.Withheld;
import vn.vanthu.registration.RegisteredSubmission;

/** Says what would be answered to files, and registers nothing. */
@Command(
        name = "check",
        description = "Reads files as a submission would be read and says what would be answered.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = InstantText.class,
            description = "the moment of sending, such as 2012-03-05T08:00:00+07:00; now if not given")
    private Instant asOf;

    @Option(names = "--unit", paramLabel = "ID", description = "the unit that sends; if not given, the paper's issuer")
    private String unit = "";

    @Option(names = "--json", description = "one JSON object a submission, one a line")
    private boolean json;

    @Option(names = "--together", description = "all files are one submission")
    private boolean together;

    @Option(
            names = "--marked",
            paramLabel = "DIR",
            description = "writes there the Word files that fall short, with comments at the places")
    private Path marked;

    @Option(
            names = "--config-dir",
            paramLabel = "DIR",
            description = "regimes, units and calendar that win over the own")
    private Path configDir = Path.of("config");

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "a file; a folder is one submission")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Workbench bench = new Workbench(configDir)) {
            bench.requireUnit(unit);
            Instant at = asOf == null ? Instant.now() : asOf;
            boolean accepted = true;
            for (Submitted one : submissions()) {
                Assessment assessment = bench.assess(registered(one.files(), at));
                out.println(json ? view(one.name(), at, assessment) : Report.text(one.name(), assessment));
                if (marked != null) {
                    mark(assessment, at);
                }
                accepted &= assessment.verdict() == Verdict.ACCEPTED;
            }
            return accepted ? 0 : 1;
        }
    }

    /** A name that is taken already gets a number. */
    private void mark(Assessment assessment, Instant at) throws IOException {
        Files.createDirectories(marked);
        String author = spec.root().qualifiedName();
        for (Attachment copy : new MarkedCopies(new DocxAnnotator()).of(assessment, author, at)) {
            Path file = marked.resolve(copy.name());
            for (int i = 2; Files.exists(file); i++) {
                file = marked.resolve(copy.name().replaceFirst("\\.docx$", " " + i + ".docx"));
            }
            Files.write(file, copy.content().bytes());
        }
    }

    private record Submitted(String name, List<Attachment> files) {}

    /** Opens every path before the first is read, so that a mistyped one costs nothing. */
    private List<Submitted> submissions() throws IOException {
        List<Submitted> found = new ArrayList<>();
        for (Path path : files) {
            found.add(new Submitted(path.toString(), load(path)));
        }
        if (!together) {
            return found;
        }
        String names = String.join(", ", found.stream().map(Submitted::name).toList());
        return List.of(new Submitted(
                names, found.stream().flatMap(one -> one.files().stream()).toList()));
    }

    private static List<Attachment> load(Path path) throws IOException {
        if (!Files.isReadable(path)) {
            throw new IOException(path + ": cannot be opened");
        }
        if (!Files.isDirectory(path)) {
            return List.of(attachment(path, path.getFileName().toString()));
        }
        List<Attachment> attachments = new ArrayList<>();
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
                attachments.add(attachment(file, path.relativize(file).toString()));
            }
        }
        if (attachments.isEmpty()) {
            throw new IOException(path + ": an empty folder");
        }
        return attachments;
    }

    private static Attachment attachment(Path file, String name) throws IOException {
        long size = Files.size(file);
        return size > IntakeLimits.DEFAULT.fileBytes()
                ? Withheld.original(name, Withheld.Reason.TOO_LARGE, name + ", " + size)
                : new Attachment(name, "", Content.of(Files.readAllBytes(file)));
    }

    private RegisteredSubmission registered(List<Attachment> attachments, Instant at) {
        return RegisteredSubmission.unregistered(
                new Submission(
                        Channel.FILE,
                        "",
                        new Sender(unit, true),
                        attachments,
                        new Stamps(Optional.empty(), at, at),
                        Optional.empty(),
                        false),
                at);
    }

    private static String view(String name, Instant at, Assessment assessment) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode node = mapper.createObjectNode();
        node.put("channel", Channel.FILE.name());
        node.put("receivedAt", VietnamTime.iso(at));
        node.put("sentAt", VietnamTime.iso(at));
        node.setAll(new AssessmentJson(mapper).of(assessment));
        node.put("file", name);
        ArrayNode letters = node.putArray("letters");
        Report.answer(assessment).ifPresent(kind -> letters.addObject().put("kind", kind.name()));
        return mapper.writeValueAsString(node);
    }

    static final class InstantText implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("expected an instant such as 2012-03-05T08:00:00+07:00");
            }
        }
    }
}
