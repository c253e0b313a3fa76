package vn.vanthu.consolidation.adapter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.consolidation.Dossier;
import vn.vanthu.consolidation.Dossier.PastPeriod;
import vn.vanthu.consolidation.Lookback;
import vn.vanthu.consolidation.ReturnShelf;
import vn.vanthu.consolidation.Returns;
import vn.vanthu.consolidation.adapter.StandingPapers.Depth;
import vn.vanthu.document.Outline;
import vn.vanthu.ledger.Ledger;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.adapter.JdbcLedger;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * The returns as the register has them, of one moment: all of it is read in one snapshot. Of earlier periods within the
 * year only the figures are kept in memory.
 */
public final class JdbcReturnShelf implements ReturnShelf {

    private static final int ROWS_AT_ONCE = 50;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;
    private final Duties duties;

    public JdbcReturnShelf(DataSource database, Duties duties) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.snapshot = new TransactionTemplate(new JdbcTransactionManager(database));
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.duties = duties;
    }

    @Override
    public Optional<Dossier> dossier(ObligationCode obligation, ReportingPeriod period, Instant asOf) {
        return snapshot.execute(status -> new Reading(asOf).dossier(obligation, period));
    }

    /** One look at the register. */
    private final class Reading {

        private final Instant asOf;
        private final Ledger ledger;
        private final StandingPapers papers;

        Reading(Instant asOf) {
            this.asOf = asOf;
            this.ledger = JdbcLedger.asOf(JdbcClient.create(jdbc), duties, asOf);
            this.papers = new StandingPapers(JdbcClient.create(jdbc), asOf, new Pool());
        }

        Optional<Dossier> dossier(ObligationCode code, ReportingPeriod period) {
            return duties.regimes().obligation(code, period).flatMap(obligation -> returns(
                            obligation, period, Depth.WHOLE)
                    .map(now -> dossier(now, Lookback.of(duties.regimes(), obligation, period))));
        }

        private Dossier dossier(Returns now, Lookback before) {
            Obligation obligation = now.obligation();
            return new Dossier(
                    asOf,
                    now,
                    before.last()
                            .flatMap(period -> duties.regimes()
                                    .obligation(obligation.code(), period)
                                    .flatMap(same -> returns(same, period, Depth.WHOLE)))
                            .filter(JdbcReturnShelf::answered),
                    before.within().stream()
                            .flatMap(one -> returns(one.obligation(), one.period(), Depth.FIGURES).stream())
                            .filter(JdbcReturnShelf::answered)
                            .toList(),
                    new OwnParts(JdbcClient.create(jdbc)).asOf(obligation.code(), now.period(), asOf),
                    before.trend().stream()
                            .map(period -> new PastPeriod(period, standings(obligation.code(), period)))
                            .filter(past -> past.standings().stream().anyMatch(Standing::answered))
                            .toList());
        }

        private Optional<Returns> returns(Obligation obligation, ReportingPeriod period, Depth depth) {
            List<Standing> standings = standings(obligation.code(), period);
            Regime regime = duties.regimes().of(period).orElseThrow();
            Optional<Outline> outline = regime.outline(obligation);
            return standings.isEmpty()
                    ? Optional.empty()
                    : outline.map(papersOutline -> new Returns(
                            obligation, period, papersOutline, regime.checks(), papers.of(standings, depth)));
        }

        private List<Standing> standings(ObligationCode code, ReportingPeriod period) {
            return ledger.of(period, asOf).stream()
                    .filter(standing -> standing.duty().obligation().code().equals(code))
                    .toList();
        }
    }

    private static boolean answered(Returns returns) {
        return returns.units().stream().anyMatch(unit -> unit.content().isPresent());
    }
}
