package vn.vanthu.consolidation.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.consolidation.adapter.Drawing.Act;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.adapter.Timestamps;

/** Khóa kỳ báo cáo, the table {@code period_closing}. */
public final class PeriodClosings {

    private final JdbcClient jdbc;

    public PeriodClosings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reopened empty while it is closed; {@code reopenedNote} then is, too */
    public record Closing(int ordinal, Act closed, String note, Optional<Act> reopened, String reopenedNote) {

        public boolean inForce() {
            return reopened.isEmpty();
        }
    }

    /** The latest first. */
    public List<Closing> of(ObligationCode obligation, ReportingPeriod period) {
        return jdbc.sql("select * from period_closing where obligation = :obligation and period = :period"
                        + " order by ordinal desc")
                .param("obligation", obligation.name())
                .param("period", period.toString())
                .query((row, n) -> closing(row))
                .list();
    }

    public Optional<Closing> inForce(ObligationCode obligation, ReportingPeriod period) {
        return of(obligation, period).stream().findFirst().filter(Closing::inForce);
    }

    /** @return false when it is closed already */
    public boolean close(ObligationCode obligation, ReportingPeriod period, String by, String note, Instant now) {
        return jdbc.sql(
                                """
                insert into period_closing (obligation, period, ordinal, closed_at, closed_by, note)
                select :obligation, :period, coalesce(max(ordinal), 0) + 1, :now, :by, :note from period_closing
                where obligation = :obligation and period = :period
                having count(*) = count(reopened_at)""")
                        .param("obligation", obligation.name())
                        .param("period", period.toString())
                        .param("now", Timestamps.of(now))
                        .param("by", by)
                        .param("note", note)
                        .update()
                > 0;
    }

    /** @return false when it is not closed */
    public boolean reopen(ObligationCode obligation, ReportingPeriod period, String by, String note, Instant now) {
        return jdbc.sql(
                                """
                update period_closing set reopened_at = :now, reopened_by = :by, reopened_note = :note
                where obligation = :obligation and period = :period and reopened_at is null""")
                        .param("obligation", obligation.name())
                        .param("period", period.toString())
                        .param("now", Timestamps.of(now))
                        .param("by", by)
                        .param("note", note)
                        .update()
                > 0;
    }

    private static Closing closing(ResultSet row) throws SQLException {
        String by = row.getString("reopened_by");
        String note = row.getString("reopened_note");
        return new Closing(
                row.getInt("ordinal"),
                new Act(row.getString("closed_by"), Timestamps.instant(row, "closed_at")),
                row.getString("note"),
                Timestamps.optional(row, "reopened_at").map(at -> new Act(by, at)),
                note == null ? "" : note);
    }
}
