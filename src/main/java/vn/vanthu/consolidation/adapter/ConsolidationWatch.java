package vn.vanthu.consolidation.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.consolidation.DrawingRule;
import vn.vanthu.consolidation.adapter.ConsolidationDesk.Outcome;
import vn.vanthu.consolidation.adapter.ConsolidationDesk.Result;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.adapter.JdbcLedger;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ReportingPeriod;

/** Theo dõi việc tổng hợp: looks whether reports are to be drawn up by themselves. Any number of instances may look. */
public class ConsolidationWatch {

    private static final Logger log = LoggerFactory.getLogger(ConsolidationWatch.class);
    private static final String SERVICE = "";

    private final JdbcClient jdbc;
    private final Duties duties;
    private final ConsolidationDesk desk;
    private final ConsolidationBook book;
    private final PeriodClosings closings;
    private final int oldest;
    private final Clock clock;

    /** @param oldest days after the last on-time day beyond which nothing is drawn up */
    public ConsolidationWatch(
            JdbcClient jdbc,
            Duties duties,
            ConsolidationDesk desk,
            ConsolidationBook book,
            PeriodClosings closings,
            int oldest,
            Clock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.desk = desk;
        this.book = book;
        this.closings = closings;
        this.oldest = oldest;
        this.clock = clock;
    }

    private record Fallen(Obligation obligation, ReportingPeriod period, LocalDate lastDay) {}

    /**
     * One look. A report that cannot be drawn up does not keep back the others.
     *
     * @return how many were drawn up
     */
    public int pass() {
        Instant now = clock.instant();
        LocalDate today = now.atZone(VietnamTime.ZONE).toLocalDate();
        int drawn = 0;
        Optional<RuntimeException> failure = Optional.empty();
        for (Fallen one : fallen(today)) {
            try {
                drawn += draw(one, today, now) ? 1 : 0;
            } catch (RuntimeException e) {
                failure = failure.or(() -> Optional.of(e));
            }
        }
        failure.ifPresent(e -> {
            throw e;
        });
        return drawn;
    }

    private boolean draw(Fallen one, LocalDate today, Instant now) {
        if (!answered(one)
                || closings.inForce(one.obligation().code(), one.period()).isPresent()) {
            return false;
        }
        Optional<Boolean> complete =
                book.latest(one.obligation().code(), one.period()).map(Drawing::complete);
        if (complete.orElse(false) || !DrawingRule.wanted(today, one.lastDay(), standings(one, now), complete)) {
            return false;
        }
        Outcome outcome = desk.draw(one.obligation().code(), one.period(), SERVICE);
        if (outcome.result() == Result.DONE) {
            log.info("drew up {} of {}", one.obligation().code(), one.period());
        }
        return outcome.result() == Result.DONE;
    }

    private List<Standing> standings(Fallen one, Instant now) {
        return JdbcLedger.asOf(jdbc, duties, now).of(one.period(), now).stream()
                .filter(standing -> standing.duty()
                        .obligation()
                        .code()
                        .equals(one.obligation().code()))
                .toList();
    }

    /** A register in which nobody answered is not asked for a report: it was not kept then. */
    private boolean answered(Fallen one) {
        return jdbc.sql("select count(*) from answer where obligation = :obligation and period = :period")
                        .param("obligation", one.obligation().code().name())
                        .param("period", one.period().toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<Fallen> fallen(LocalDate today) {
        return duties.regimes().periods().stream()
                .filter(period -> period.firstDay().getYear() >= today.getYear() - 2
                        && !period.firstDay().isAfter(today))
                .flatMap(period -> duties.regimes().of(period).stream()
                        .flatMap(regime -> regime.obligations().stream())
                        .filter(obligation -> obligation.handling() == Obligation.Handling.CHECK
                                && !obligation.outline().isEmpty())
                        .flatMap(obligation -> duties.due(obligation.code(), period).stream()
                                .filter(Due.Known.class::isInstance)
                                .map(due -> new Fallen(obligation, period, ((Due.Known) due).lastDay()))))
                .filter(one -> one.lastDay().isBefore(today) && !one.lastDay().isBefore(today.minusDays(oldest)))
                .toList();
    }
}
