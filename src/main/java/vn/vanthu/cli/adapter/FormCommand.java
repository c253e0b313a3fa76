package vn.vanthu.cli.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.vanthu.forms.BlankForms;
import vn.vanthu.forms.FormFile;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** Writes the blank forms of one duty. Without the registers there are no figures of the period before. */
@Command(name = "form", description = "Writes the blank forms of one duty.", mixinStandardHelpOptions = true)
final class FormCommand implements Callable<Integer> {

    @Option(names = "--unit", required = true, paramLabel = "ID", description = "such as huyen-lak")
    private String unit;

    @Option(names = "--obligation", required = true, paramLabel = "CODE", description = "such as REPORT_QUARTER")
    private String obligation;

    @Option(names = "--period", required = true, paramLabel = "P", description = "such as 2012Q1")
    private String period;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the files are written")
    private Path out;

    @Option(
            names = "--config-dir",
            paramLabel = "DIR",
            description = "regimes, units and calendar that win over the own")
    private Path configDir = Path.of("config");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Workbench bench = new Workbench(configDir)) {
            bench.requireUnit(unit);
            write(bench.forms());
        }
        return 0;
    }

    private void write(BlankForms forms) throws IOException {
        Duty duty = forms.duty(unit, ObligationCode.valueOf(obligation), ReportingPeriod.parse(period))
                .orElseThrow(() -> new IllegalArgumentException(
                        unit + " does not owe " + obligation + " for the period " + period));
        List<FormFile> files = forms.of(duty);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("there is no form for " + obligation);
        }
        Files.createDirectories(out);
        for (FormFile form : files) {
            Path file = out.resolve(form.name());
            Files.write(file, form.bytes());
            spec.commandLine().getOut().println(file);
        }
    }
}
