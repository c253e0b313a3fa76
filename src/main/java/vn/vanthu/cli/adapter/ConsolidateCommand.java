package vn.vanthu.cli.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.vanthu.consolidation.Awaited;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Edition;
import vn.vanthu.consolidation.OpenQuestion;
import vn.vanthu.consolidation.ReportForms.Format;
import vn.vanthu.consolidation.Returns;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.consolidation.adapter.ReportRemarks;
import vn.vanthu.correspondence.adapter.PrinterChoice;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.ledger.Standing;

/** Writes the consolidated report of a period as a draft; the register is only read. */
@Command(
        name = "consolidate",
        description = "Writes the consolidated report of a period from the data folder, as DOCX, PDF, XLSX and XML. The"
                + " same register gives the same files on any day. Exit 0 when it is written.",
        mixinStandardHelpOptions = true)
final class ConsolidateCommand implements Callable<Integer> {

    @Mixin
    private PeriodDossier wanted;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the files are written")
    private Path out;

    @Option(names = "--json", description = "one JSON object instead of the table")
    private boolean json;

    @Option(names = "--strict", description = "exit 1 when a unit is lacking or a question is open")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ConsolidatedReport report = wanted.consolidate();
        WholeReport whole = WholeReport.of(report, Edition.PREVIEW);
        List<Path> files = write(whole);
        List<Standing> lacking = lacking(report);
        List<OpenQuestion> questions = whole.questions();
        PrintWriter printer = spec.commandLine().getOut();
        if (json) {
            printer.println(object(report, lacking, questions, files));
        } else {
            printer.println(ConsolidationTable.text(report, lacking, questions));
            files.forEach(printer::println);
        }
        boolean complete =
                lacking.isEmpty() && ConsolidationTable.unread(report).isEmpty();
        return strict && !(complete && questions.isEmpty()) ? 1 : 0;
    }

    private List<Path> write(WholeReport whole) throws IOException {
        Map<Format, byte[]> written;
        try (PrinterChoice printer = Workbench.printer(false)) {
            written = wanted.forms(Workbench.renderer(printer)).write(whole);
        }
        Files.createDirectories(out);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<Format, byte[]> one : written.entrySet()) {
            Path file =
                    out.resolve(name(whole.report()) + "." + one.getKey().name().toLowerCase(Locale.ROOT));
            Files.write(file, one.getValue());
            files.add(file);
        }
        return files;
    }

    /** {@code tong-hop-2012Q1-report-quarter}. */
    private static String name(ConsolidatedReport report) {
        Returns now = report.dossier().now();
        String code = now.obligation().code().name();
        return "tong-hop-" + now.period() + "-" + code.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static List<Standing> lacking(ConsolidatedReport report) {
        return Awaited.of(report.dossier().now().units().stream()
                .map(UnitReturn::standing)
                .toList());
    }

    private static ObjectNode object(
            ConsolidatedReport report, List<Standing> lacking, List<OpenQuestion> questions, List<Path> files) {
        Returns now = report.dossier().now();
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("period", now.period().toString());
        node.put("obligation", now.obligation().code().name());
        node.put("asOf", VietnamTime.iso(report.dossier().asOf()));
        node.put("units", now.units().size());
        node.put("counted", ConsolidationTable.counted(report));
        node.set("lacking", ReportRemarks.lacking(lacking));
        node.set("unread", ReportRemarks.lacking(ConsolidationTable.unread(report)));
        node.set("questions", ReportRemarks.questions(questions));
        ArrayNode paths = node.putArray("files");
        files.forEach(file -> paths.add(file.toString()));
        return node;
    }
}
