package vn.vanthu.operations.adapter.console;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanthu.correspondence.Addressee;
import vn.vanthu.dispatch.DraftEffect;
import vn.vanthu.dispatch.KeptDraft;
import vn.vanthu.dispatch.adapter.LetterName;
import vn.vanthu.document.Wording;
import vn.vanthu.registration.adapter.Timestamps;

/** Sổ chuyển văn bản, the table {@code forwarding}: what was passed on, to whom, by whom; the case is closed with its letter. */
public class ForwardRegister implements DraftEffect {

    private static final int LONGEST_NOTE = 2000;

    private final JdbcClient jdbc;

    public ForwardRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case waits for its letter from here on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(String draft, long submission, Addressee to, String by, String reason, String note, Instant now) {
        jdbc.sql(
                        """
                insert into forwarding (draft_id, submission_id, unit_id, agency, destination, forwarded_by, forwarded_at,
                    reason, note)
                values (:draft, :submission, :unit, :agency, :destination, :by, :now, :reason, :note)""")
                .param("draft", draft)
                .param("submission", submission)
                .param("unit", to.unitId())
                .param("agency", to.name())
                .param("destination", to.email())
                .param("by", by)
                .param("now", Timestamps.of(now))
                .param("reason", reason)
                .param("note", note)
                .update();
        jdbc.sql("update submission set state = 'DRAFTED' where id = :id")
                .param("id", submission)
                .update();
    }

    @Override
    public void issued(KeptDraft draft, String letterId, String by, Instant now) {
        jdbc.sql(
                        """
                select f.submission_id, f.agency, f.forwarded_by, f.reason, l.register_number, l.notation
                from forwarding f join letter l on l.id = :letter where f.draft_id = :draft""")
                .param("letter", letterId)
                .param("draft", draft.id())
                .query((row, n) -> close(row, now))
                .list();
    }

    private int close(ResultSet row, Instant now) throws SQLException {
        String note = Wording.of(
                "forward.closing", row.getString("agency"), LetterName.of(row).cited(), row.getString("reason"));
        return jdbc.sql(
                        "insert into closing (submission_id, closed_at, closed_by, note) values (:id, :now, :by, :note)")
                .param("id", row.getLong("submission_id"))
                .param("now", Timestamps.of(now))
                .param("by", row.getString("forwarded_by"))
                .param("note", note.substring(0, Math.min(note.length(), LONGEST_NOTE)))
                .update();
    }
}
