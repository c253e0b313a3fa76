package vn.vanthu.reminder.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.dispatch.adapter.LetterName;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.adapter.Timestamps;
import vn.vanthu.reminder.Notice;
import vn.vanthu.reminder.SentSteps;
import vn.vanthu.reminder.SentSteps.Sent;
import vn.vanthu.reminder.Step;

/** The table {@code letter_duty}: which steps were taken, by which letter and why. */
final class LadderRegister {

    private static final String DRAFTED =
            """
            select d.unit_id, d.obligation, d.period, d.step, d.addressee_id, l.made_at
            from letter_draft_duty d join letter_draft l on l.id = d.draft_id
            """;
    private static final String ROWS =
            """
            select d.unit_id, d.obligation, d.period, d.step, d.addressee_id, l.made_at, l.register_number, l.notation
            from letter_duty d join letter l on l.id = d.letter_id
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    LadderRegister(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Steps taken since the day, in Vietnam's time, without those of letters that were withdrawn. */
    SentSteps since(LocalDate day) {
        OffsetDateTime from = Timestamps.of(day.atStartOfDay(VietnamTime.ZONE).toInstant());
        List<Sent> steps = new ArrayList<>(jdbc.sql(ROWS + " where l.made_at >= :from and d.withdrawn = ''")
                .param("from", from)
                .query((row, n) -> sent(row, LetterName.of(row).cited()))
                .list());
        steps.addAll(jdbc.sql(DRAFTED + " where l.made_at >= :from and l.state in ('WAITING', 'DISCARDED')")
                .param("from", from)
                .query((row, n) -> sent(row, ""))
                .list());
        return new SentSteps(steps);
    }

    /** What a draft says. */
    List<Sent> ofDraft(String draftId) {
        return jdbc.sql(DRAFTED + " where l.id = :id")
                .param("id", draftId)
                .query((row, n) -> sent(row, ""))
                .list();
    }

    /** Drafts in the template's words that wait since before the day: their figures are those of another day. */
    List<String> stale(LocalDate day) {
        return jdbc.sql(
                        """
                select id from letter_draft l where state = 'WAITING' and revision = 0 and made_at < :from
                    and exists (select 1 from letter_draft_duty d where d.draft_id = l.id) order by made_at""")
                .param("from", Timestamps.of(day.atStartOfDay(VietnamTime.ZONE).toInstant()))
                .query(String.class)
                .list();
    }

    void enterDraft(String draftId, Notice.Item item, String addresseeId, List<String> why) {
        Duty duty = item.duty();
        jdbc.sql(
                        """
                insert into letter_draft_duty (draft_id, unit_id, obligation, period, step, addressee_id, why)
                values (:draft, :unit, :obligation, :period, :step, :addressee, :why)""")
                .param("draft", draftId)
                .param("unit", duty.unit().id())
                .param("obligation", duty.obligation().code().name())
                .param("period", duty.period().toString())
                .param("step", item.step().name())
                .param("addressee", addresseeId)
                .param("why", text(why))
                .update();
    }

    /** The steps of a draft are those of its letter. */
    void issued(String draftId, String letterId) {
        jdbc.sql(
                        """
                insert into letter_duty (unit_id, obligation, period, step, addressee_id, letter_id, why)
                select unit_id, obligation, period, step, addressee_id, :letter, why from letter_draft_duty
                where draft_id = :draft""")
                .param("letter", letterId)
                .param("draft", draftId)
                .update();
    }

    /** What one letter says. */
    List<Sent> of(String letterId) {
        return jdbc.sql(ROWS + " where l.id = :id")
                .param("id", letterId)
                .query((row, n) -> sent(row, LetterName.of(row).cited()))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the step was taken already */
    void enter(String letterId, Notice.Item item, String addresseeId, List<String> why) {
        Duty duty = item.duty();
        jdbc.sql(
                        """
                insert into letter_duty (unit_id, obligation, period, step, addressee_id, letter_id, why)
                values (:unit, :obligation, :period, :step, :addressee, :letter, :why)""")
                .param("unit", duty.unit().id())
                .param("obligation", duty.obligation().code().name())
                .param("period", duty.period().toString())
                .param("step", item.step().name())
                .param("addressee", addresseeId)
                .param("letter", letterId)
                .param("why", text(why))
                .update();
    }

    private static Sent sent(ResultSet row, String number) throws SQLException {
        return new Sent(
                row.getString("unit_id"),
                ObligationCode.valueOf(row.getString("obligation")),
                ReportingPeriod.parse(row.getString("period")),
                Step.valueOf(row.getString("step")),
                row.getString("addressee_id"),
                Timestamps.instant(row, "made_at").atZone(VietnamTime.ZONE).toLocalDate(),
                number);
    }

    private String text(List<String> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lines of text must be writable as JSON", e);
        }
    }
}
