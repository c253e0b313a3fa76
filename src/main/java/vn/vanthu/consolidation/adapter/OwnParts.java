package vn.vanthu.consolidation.adapter;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.consolidation.Dossier.OwnPart;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.adapter.Timestamps;

/** Phần theo dõi của Sở, the table {@code own_part}: what clerks of the department wrote; nothing of it is ever lost. */
public final class OwnParts {

    private final JdbcClient jdbc;

    public OwnParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What counted at a moment, by section code. */
    public List<OwnPart> asOf(ObligationCode obligation, ReportingPeriod period, Instant moment) {
        return jdbc.sql(
                        """
                select p.code, p.words, p.written_by, p.written_at from own_part p
                where p.obligation = :obligation and p.period = :period and p.revision =
                    (select max(q.revision) from own_part q where q.obligation = p.obligation and q.period = p.period
                        and q.code = p.code and q.written_at <= :moment)
                order by p.code""")
                .param("obligation", obligation.name())
                .param("period", period.toString())
                .param("moment", Timestamps.of(moment))
                .query((row, n) -> new OwnPart(
                        row.getString("code"),
                        row.getString("words"),
                        row.getString("written_by"),
                        Timestamps.instant(row, "written_at")))
                .list();
    }

    /**
     * The same words once more are no new revision.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another clerk writes the same part at this moment
     */
    public void write(
            ObligationCode obligation, ReportingPeriod period, String code, String words, String by, Instant now) {
        boolean known = asOf(obligation, period, now).stream()
                .anyMatch(part -> part.code().equals(code) && part.text().equals(words));
        if (!known) {
            jdbc.sql(
                            """
                    insert into own_part (obligation, period, code, revision, words, written_by, written_at)
                    select :obligation, :period, :code, coalesce(max(revision), 0) + 1, :words, :by, :now from own_part
                    where obligation = :obligation and period = :period and code = :code""")
                    .param("obligation", obligation.name())
                    .param("period", period.toString())
                    .param("code", code)
                    .param("words", words)
                    .param("by", by)
                    .param("now", Timestamps.of(now))
                    .update();
        }
    }
}
