package vn.vanthu.dispatch.adapter.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanthu.dispatch.adapter.LetterName;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Concession.Extension;
import vn.vanthu.obligation.Concession.Grant;
import vn.vanthu.obligation.Grants;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.adapter.Timestamps;

/** Sổ gia hạn, the table {@code concession}: what clerks have granted; in force once the letter that says so is issued. */
public class ConcessionRegister implements Grants {

    private final JdbcClient jdbc;

    public ConcessionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Concession> all() {
        return jdbc.sql(
                        """
                select c.*, l.register_number, l.notation, l.made_at from concession c join letter l on l.id = c.letter_id
                order by c.period, c.obligation, c.unit_id""")
                .query((row, n) -> {
                    LocalDate day = Timestamps.instant(row, "made_at")
                            .atZone(VietnamTime.ZONE)
                            .toLocalDate();
                    return (Concession)
                            extension(row, new Grant(LetterName.of(row).cited(), day));
                })
                .list();
    }

    /** What a draft would grant. */
    Optional<Extension> awaited(String draftId) {
        return jdbc.sql("select * from concession where draft_id = :draft and letter_id is null")
                .param("draft", draftId)
                .query((row, n) -> extension(row, new Grant("", LocalDate.EPOCH)))
                .optional();
    }

    /** Whether something was granted for the duty, or waits for approval. */
    public boolean has(String unitId, ObligationCode obligation, ReportingPeriod period) {
        return jdbc.sql("select count(*) from concession where unit_id = :unit and obligation = :obligation"
                                + " and period = :period")
                        .param("unit", unitId)
                        .param("obligation", obligation.name())
                        .param("period", period.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Enters what a draft grants.
     *
     * @param requestedBy the case or the words by which it was asked
     * @throws org.springframework.dao.DuplicateKeyException when there is one for the duty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Extension extension, String draftId, String requestedBy, String reason) {
        jdbc.sql(
                        """
                insert into concession (unit_id, obligation, period, last_day, last_hour, requested_by, reason, draft_id)
                values (:unit, :obligation, :period, :day, :hour, :requestedBy, :reason, :draft)""")
                .param("unit", extension.unitId())
                .param("obligation", extension.obligation().name())
                .param("period", extension.period().toString())
                .param("day", extension.lastDay())
                .param("hour", extension.hour().map(Object::toString).orElse(""))
                .param("requestedBy", requestedBy)
                .param("reason", reason)
                .param("draft", draftId)
                .update();
    }

    void issued(String draftId, String letterId) {
        jdbc.sql("update concession set letter_id = :letter where draft_id = :draft")
                .param("letter", letterId)
                .param("draft", draftId)
                .update();
    }

    void drop(String draftId) {
        jdbc.sql("delete from concession where draft_id = :draft and letter_id is null")
                .param("draft", draftId)
                .update();
    }

    private static Extension extension(ResultSet row, Grant grant) throws SQLException {
        String hour = row.getString("last_hour");
        return new Extension(
                row.getString("unit_id"),
                ObligationCode.valueOf(row.getString("obligation")),
                ReportingPeriod.parse(row.getString("period")),
                row.getObject("last_day", LocalDate.class),
                hour.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(hour)),
                grant);
    }
}
