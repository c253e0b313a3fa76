package vn.vanthu.cli.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.vanthu.dispatch.adapter.draft.ConcessionRegister;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.ledger.adapter.JdbcLedger;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.adapter.DutyFiles;
import vn.vanthu.operations.adapter.console.PeriodStatus;
import vn.vanthu.operations.adapter.console.StatusMatrix;

/** Shows who has answered which duty of a period. */
@Command(
        name = "status",
        description = "Shows which unit has answered which duty of a period, from the data folder.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            converter = PeriodText.class,
            description = "2012Q1, 2012H1, 2012 or 2011-2015")
    private ReportingPeriod period;

    @Option(names = "--json", description = "one JSON object, the same as /api/periods/PERIOD/status")
    private boolean json;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = CheckCommand.InstantText.class,
            description = "the moment that tells due from not due; the service's own time if not given")
    private Instant asOf;

    @Mixin
    private RegisterOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RegisterAccess register = options.access();
        JdbcClient jdbc = register.open();
        Duties duties = DutyFiles.load(Optional.of(register.configDir()), new ConcessionRegister(jdbc));
        Clock clock = asOf == null ? register.clock() : Clock.fixed(asOf, VietnamTime.ZONE);
        PeriodStatus status = new StatusMatrix(JdbcLedger.of(jdbc, duties), duties, clock).of(period);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? new ObjectMapper().writeValueAsString(status) : StatusTable.text(status));
        return 0;
    }

    static final class PeriodText implements ITypeConverter<ReportingPeriod> {
        @Override
        public ReportingPeriod convert(String text) {
            try {
                return ReportingPeriod.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
