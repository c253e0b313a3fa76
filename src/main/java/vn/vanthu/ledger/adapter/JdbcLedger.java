package vn.vanthu.ledger.adapter;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.assessment.DutyKey;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.Ledger;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.adapter.Timestamps;

/** The ledger as it stands in the register. What a case left to a person counts as the clerk who closed it said. */
public final class JdbcLedger {

    private static final String NOW =
            """
            select a.unit_id, a.obligation, a.version, a.verdict, a.nil, a.counted_at, a.days_late, s.case_number
            from answer a join submission s on s.id = a.submission_id
            where a.period = :period and (s.state <> 'CLOSED' or a.verdict <> 'NEEDS_PERSON')
            union all
            select d.unit_id, d.obligation, cast(null as int), 'ACCEPTED', false, d.counted_at, d.days_late, s.case_number
            from closing_duty d join submission s on s.id = d.submission_id
            where d.period = :period""";

    private static final String AS_OF =
            """
            select a.unit_id, a.obligation, a.version, a.verdict, a.nil, a.counted_at, a.days_late, s.case_number
            from answer a join submission s on s.id = a.submission_id join assessment b on b.submission_id = a.submission_id
                left join closing c on c.submission_id = a.submission_id
            where a.period = :period and b.assessed_at <= :moment
                and (c.closed_at is null or c.closed_at > :moment or a.verdict <> 'NEEDS_PERSON')
            union all
            select d.unit_id, d.obligation, cast(null as int), 'ACCEPTED', false, d.counted_at, d.days_late, s.case_number
            from closing_duty d join submission s on s.id = d.submission_id join closing c on c.submission_id = d.submission_id
            where d.period = :period and c.closed_at <= :moment""";

    private JdbcLedger() {}

    public static Ledger of(JdbcClient jdbc, Duties duties) {
        return new Ledger(duties, period -> entries(jdbc, period));
    }

    /**
     * The ledger as it stood at a moment, without what was decided later. Each period is looked up once, so it is to be
     * asked about that moment only.
     */
    public static Ledger asOf(JdbcClient jdbc, Duties duties, Instant moment) {
        Map<ReportingPeriod, List<Entry>> known = new HashMap<>();
        return new Ledger(
                duties, period -> known.computeIfAbsent(period, wanted -> entries(jdbc, wanted, AS_OF, moment)));
    }

    private static List<Entry> entries(JdbcClient jdbc, ReportingPeriod period) {
        return entries(jdbc, period, NOW, Instant.EPOCH);
    }

    private static List<Entry> entries(JdbcClient jdbc, ReportingPeriod period, String sql, Instant moment) {
        return jdbc.sql(sql)
                .param("period", period.toString())
                .param("moment", Timestamps.of(moment))
                .query((row, n) -> new Entry(
                        row.getString("unit_id"),
                        new DutyKey(ObligationCode.valueOf(row.getString("obligation")), period),
                        row.getString("case_number"),
                        row.getInt("version"),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getBoolean("nil"),
                        Timestamps.optional(row, "counted_at"),
                        row.getInt("days_late")))
                .list();
    }
}
