package vn.vanthu.cli.adapter;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Consolidator;
import vn.vanthu.consolidation.Dossier;
import vn.vanthu.consolidation.ReportDuty;
import vn.vanthu.consolidation.adapter.JdbcReturnShelf;
import vn.vanthu.consolidation.adapter.LatestInput;
import vn.vanthu.consolidation.adapter.SuperiorSettings;
import vn.vanthu.consolidation.adapter.WrittenForms;
import vn.vanthu.correspondence.LetterRenderer;
import vn.vanthu.dispatch.adapter.draft.ConcessionRegister;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.adapter.DutyFiles;

/** The options that say which report is meant, and that report as the register of the data folder gives it. */
final class PeriodDossier {

    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            converter = StatusCommand.PeriodText.class,
            description = "2012Q1, 2012H1, 2012 or 2011-2015")
    private ReportingPeriod period;

    @Option(
            names = "--obligation",
            paramLabel = "CODE",
            description = "such as REPORT_QUARTER; the period's report if not given")
    private String obligation;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = CheckCommand.InstantText.class,
            description = "what the register held at that moment; if not given, all that it holds")
    private Instant asOf;

    @Mixin
    private RegisterOptions options;

    private RegisterAccess register;
    private Duties duties;

    /** @throws IllegalArgumentException where nobody owes such a duty for the period */
    ConsolidatedReport consolidate() throws IOException {
        register = options.access();
        DataSource database = register.database();
        JdbcClient jdbc = JdbcClient.create(database);
        duties = DutyFiles.load(Optional.of(register.configDir()), new ConcessionRegister(jdbc));
        Obligation duty = ReportDuty.of(
                        duties.regimes(),
                        period,
                        Optional.ofNullable(obligation).map(ObligationCode::valueOf))
                .orElseThrow(this::notOwed);
        Instant moment = asOf != null
                ? asOf
                : new LatestInput(jdbc, duties)
                        .of(duty.code(), period, register.clock().instant());
        Dossier dossier = new JdbcReturnShelf(database, duties)
                .dossier(duty.code(), period, moment)
                .orElseThrow(this::notOwed);
        return Consolidator.of(dossier);
    }

    WrittenForms forms(LetterRenderer renderer) {
        SuperiorSettings superior = register.settings("vanthu.consolidation", SuperiorSettings.class);
        return new WrittenForms(renderer, register.agency(), superior, duties.regimes());
    }

    private IllegalArgumentException notOwed() {
        return new IllegalArgumentException(
                "nobody owes " + (obligation == null ? "a report" : obligation) + " for the period " + period);
    }
}
