package vn.vanthu.cli.adapter;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.format.FormatChecker;
import vn.vanthu.format.FormatFinding;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.IntakeLimits;

/** Kiểm tra thể thức: holds the looks of files against the law, and registers nothing. */
@Command(name = "format", description = "Checks a document's layout against the law.", mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            converter = ProfileName.class,
            description = "ND30_2020 or TT01_2011; if not given, by the document's date")
    private FormatProfile profile;

    @Option(names = "--json", description = "one JSON object a file, one a line")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "a DOCX or PDF file")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new IOException(file + ": cannot be opened");
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Workbench bench = new Workbench(Path.of("config"))) {
            boolean right = true;
            for (Path file : files) {
                FormatReport report = check(bench, file);
                out.println(json ? report.json() : report.text());
                right &= report.right();
            }
            return right ? 0 : 1;
        }
    }

    private FormatReport check(Workbench bench, Path file) throws IOException {
        if (Files.size(file) > IntakeLimits.DEFAULT.fileBytes()) {
            return FormatReport.unread(file.toString(), "TOO_LARGE");
        }
        String name = file.getFileName().toString();
        Reading reading = bench.read(new Attachment(name, "", Content.of(Files.readAllBytes(file))));
        if (reading instanceof Unreadable unreadable) {
            return FormatReport.unread(file.toString(), unreadable.reason().name());
        }
        Paper paper = (Paper) reading;
        if (paper.presentation().source() == Presentation.Source.NONE) {
            return FormatReport.unread(file.toString(), "KIND_REFUSED");
        }
        OpenedPaper opened = OpenedPaper.of(paper);
        FormatProfile measure = profile == null ? FormatProfile.on(day(opened)) : profile;
        List<FormatFinding> findings = FormatChecker.check(opened, measure);
        return new FormatReport(file.toString(), Optional.of(measure), findings, "");
    }

    /** The document's own date; a draft without one is of today. */
    private static LocalDate day(OpenedPaper opened) {
        return opened.head().document().date().orElseGet(() -> Instant.now()
                .atZone(VietnamTime.ZONE)
                .toLocalDate());
    }

    static final class ProfileName implements ITypeConverter<FormatProfile> {
        @Override
        public FormatProfile convert(String name) {
            return FormatProfile.named(name)
                    .orElseThrow(() -> new TypeConversionException("expected ND30_2020 or TT01_2011"));
        }
    }
}
