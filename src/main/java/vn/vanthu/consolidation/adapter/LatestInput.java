package vn.vanthu.consolidation.adapter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.consolidation.Lookback;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.adapter.Timestamps;

/**
 * Thời điểm số liệu: when what a report is drawn from changed last. A report of that moment is the same on whatever later
 * day it is drawn up.
 */
public final class LatestInput {

    private static final String DECIDED =
            """
            select max(m.moment) as moment from (
                select b.assessed_at as moment from answer a join assessment b on b.submission_id = a.submission_id
                    where a.period in (:periods) and b.assessed_at <= :now
                union all
                select c.closed_at from closing_duty d join closing c on c.submission_id = d.submission_id
                    where d.period in (:periods) and c.closed_at <= :now
                union all
                select c.closed_at from answer a join closing c on c.submission_id = a.submission_id
                    where a.period in (:periods) and c.closed_at <= :now
                union all
                select l.made_at from concession g join letter l on l.id = g.letter_id
                    where g.period in (:periods) and l.made_at <= :now
                union all
                select p.written_at from own_part p
                    where p.period = :period and p.obligation = :obligation and p.written_at <= :now
            ) m""";

    private final JdbcClient jdbc;
    private final Duties duties;

    public LatestInput(JdbcClient jdbc, Duties duties) {
        this.jdbc = jdbc;
        this.duties = duties;
    }

    /** Not after {@code now}; the beginning of the period where nothing has happened yet. */
    public Instant of(ObligationCode obligation, ReportingPeriod period, Instant now) {
        Instant beginning = period.firstDay().atStartOfDay(VietnamTime.ZONE).toInstant();
        return Stream.concat(
                        Stream.concat(Stream.of(beginning), decided(obligation, period, now).stream()),
                        fallenDue(obligation, period, now))
                .filter(moment -> !moment.isAfter(now))
                .max(Instant::compareTo)
                .orElse(now);
    }

    private Optional<Instant> decided(ObligationCode obligation, ReportingPeriod period, Instant now) {
        return jdbc.sql(DECIDED)
                .param("periods", periods(obligation, period))
                .param("period", period.toString())
                .param("obligation", obligation.name())
                .param("now", Timestamps.of(now))
                .query((row, n) -> Timestamps.optional(row, "moment"))
                .single();
    }

    private List<String> periods(ObligationCode obligation, ReportingPeriod period) {
        return duties.regimes()
                .obligation(obligation, period)
                .map(one -> Lookback.of(duties.regimes(), one, period))
                .map(before -> Stream.of(
                                Stream.of(period),
                                before.within().stream().map(Lookback.Earlier::period),
                                before.trend().stream(),
                                substitutes(obligation, period))
                        .flatMap(periods -> periods))
                .orElseGet(() -> Stream.of(period))
                .map(ReportingPeriod::toString)
                .distinct()
                .toList();
    }

    private Stream<ReportingPeriod> substitutes(ObligationCode obligation, ReportingPeriod period) {
        return duties.regimes().of(period).stream()
                .flatMap(regime -> regime
                        .obligation(obligation)
                        .flatMap(one -> one.substitute(period))
                        .flatMap(regime::obligation)
                        .flatMap(other -> other.kind().flatMap(period::ofSameEnd))
                        .stream());
    }

    private Stream<Instant> fallenDue(ObligationCode obligation, ReportingPeriod period, Instant now) {
        return duties.of(period).stream()
                .filter(duty -> duty.obligation().code().equals(obligation))
                .map(Duty::due)
                .filter(Due.Known.class::isInstance)
                .map(due -> ((Due.Known) due).bound());
    }
}
