package vn.vanthu.reminder.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
        return new SentSteps(jdbc.sql(ROWS + " where l.made_at >= :from and d.withdrawn = ''")
                .param("from", Timestamps.of(day.atStartOfDay(VietnamTime.ZONE).toInstant()))
                .query((row, n) -> sent(row))
                .list());
    }

    /** What one letter says. */
    List<Sent> of(String letterId) {
        return jdbc.sql(ROWS + " where l.id = :id")
                .param("id", letterId)
                .query((row, n) -> sent(row))
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

    private static Sent sent(ResultSet row) throws SQLException {
        return new Sent(
                row.getString("unit_id"),
                ObligationCode.valueOf(row.getString("obligation")),
                ReportingPeriod.parse(row.getString("period")),
                Step.valueOf(row.getString("step")),
                row.getString("addressee_id"),
                Timestamps.instant(row, "made_at").atZone(VietnamTime.ZONE).toLocalDate(),
                LetterName.of(row).cited());
    }

    private String text(List<String> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lines of text must be writable as JSON", e);
        }
    }
}
