package vn.vanthu.cli.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.NearCodes;
import vn.vanthu.consolidation.Trace;

/** Says where numbers of the consolidated report come from. */
@Command(
        name = "trace",
        description =
                "Says where a number of the consolidated report comes from: each unit's value, its submission, file"
                        + " and place, and the arithmetic.",
        mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {

    @Mixin
    private PeriodDossier wanted;

    @Parameters(arity = "1..*", paramLabel = "CODE", description = "such as 3/3.1.1, or 3.3.1 where forms are one list")
    private List<String> codes;

    @Option(names = "--json", description = "one JSON object a code, the same as /api/periods/PERIOD/trace/CODE")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ConsolidatedReport report = wanted.consolidate();
        List<Trace> traces = traces(report);
        PrintWriter out = spec.commandLine().getOut();
        ObjectMapper mapper = new ObjectMapper();
        for (Trace trace : traces) {
            out.println(json ? mapper.writeValueAsString(trace) : TraceTable.text(trace, report));
        }
        return 0;
    }

    /** @throws IllegalArgumentException naming every code that no form has, and what may have been meant */
    private List<Trace> traces(ConsolidatedReport report) {
        List<String> known = report.forms().stream()
                .flatMap(form -> form.lines().stream())
                .map(FigureLine::indicator)
                .map(indicator -> indicator.code())
                .toList();
        List<Trace> traces = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String code : codes) {
            Trace.of(report.forms(), code).ifPresentOrElse(traces::add, () -> unknown.add(asked(known, code)));
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", unknown));
        }
        return traces;
    }

    private static String asked(List<String> known, String code) {
        List<String> near = NearCodes.of(known, code);
        return "no form has the code \"" + code + "\"" + (near.isEmpty() ? "" : "; near: " + String.join(", ", near));
    }
}
