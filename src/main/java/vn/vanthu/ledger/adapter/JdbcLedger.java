package vn.vanthu.ledger.adapter;

import java.util.List;
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

    private JdbcLedger() {}

    public static Ledger of(JdbcClient jdbc, Duties duties) {
        return new Ledger(duties, period -> entries(jdbc, period));
    }

    private static List<Entry> entries(JdbcClient jdbc, ReportingPeriod period) {
        return jdbc.sql(
                        """
                select a.*, s.case_number,
                    case when c.answered = true and a.verdict = 'NEEDS_PERSON' then 'ACCEPTED' else a.verdict end as settled
                from answer a join submission s on s.id = a.submission_id
                    left join closing c on c.submission_id = a.submission_id
                where a.period = :period
                    and (c.submission_id is null or c.answered = true or a.verdict <> 'NEEDS_PERSON')""")
                .param("period", period.toString())
                .query((row, n) -> new Entry(
                        row.getString("unit_id"),
                        new DutyKey(ObligationCode.valueOf(row.getString("obligation")), period),
                        row.getString("case_number"),
                        row.getInt("version"),
                        Verdict.valueOf(row.getString("settled")),
                        row.getBoolean("nil"),
                        Timestamps.optional(row, "counted_at"),
                        row.getInt("days_late")))
                .list();
    }
}
