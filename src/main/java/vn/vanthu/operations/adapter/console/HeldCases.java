package vn.vanthu.operations.adapter.console;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.registration.SubmissionState;
import vn.vanthu.registration.adapter.Timestamps;

/** Hồ sơ chờ công chức: what a clerk does with a case that the service could not settle by itself. */
public class HeldCases {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public HeldCases(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    public enum Outcome {
        DONE,
        NO_SUCH_CASE,
        /** The case is in another state, or was closed in other words. */
        NOT_HELD,
        /** There is no recognised duty that could count as done. */
        NO_DUTY,
        /** A letter or a version of a report rests on the decision. */
        DECISION_STANDS
    }

    private record Found(long id, SubmissionState state) {}

    /** Closes a held case for good. Doing so twice in the same words does nothing more. */
    public Outcome close(String caseNumber, Settlement settlement) {
        return transaction.execute(status -> locked(caseNumber)
                .map(found -> switch (found.state()) {
                    case HELD -> close(found.id(), settlement);
                    case CLOSED -> same(found.id(), settlement) ? Outcome.DONE : Outcome.NOT_HELD;
                    default -> Outcome.NOT_HELD;
                })
                .orElse(Outcome.NO_SUCH_CASE));
    }

    private Outcome close(long id, Settlement settlement) {
        if (settlement.answered() && !leftToAPerson(id)) {
            return Outcome.NO_DUTY;
        }
        jdbc.sql(
                        """
                insert into closing (submission_id, closed_at, closed_by, note, answered)
                values (:id, :now, :by, :note, :answered)""")
                .param("id", id)
                .param("now", Timestamps.of(clock.instant()))
                .param("by", settlement.by())
                .param("note", settlement.note())
                .param("answered", settlement.answered())
                .update();
        jdbc.sql("update submission set state = 'CLOSED' where id = :id")
                .param("id", id)
                .update();
        return Outcome.DONE;
    }

    /**
     * Puts a held case back in the queue, to be judged by the units, calendars and regimes of now. The decision before is
     * kept. Only where nothing rests on it yet.
     */
    public Outcome reassess(String caseNumber, Settlement reason) {
        return transaction.execute(status -> locked(caseNumber)
                .map(found -> found.state() != SubmissionState.HELD
                        ? Outcome.NOT_HELD
                        : built(found.id()) ? Outcome.DECISION_STANDS : reassess(found.id(), reason))
                .orElse(Outcome.NO_SUCH_CASE));
    }

    private Outcome reassess(long id, Settlement reason) {
        jdbc.sql(
                        """
                insert into earlier_assessment (submission_id, assessed_at, verdict, body, set_aside_at, set_aside_by, note)
                select submission_id, assessed_at, verdict, body, :now, :by, :note from assessment
                where submission_id = :id""")
                .param("id", id)
                .param("now", Timestamps.of(clock.instant()))
                .param("by", reason.by())
                .param("note", reason.note())
                .update();
        jdbc.sql("delete from answer where submission_id = :id").param("id", id).update();
        jdbc.sql("delete from assessment where submission_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update submission set state = 'WAITING', attempts = 0, next_try_at = :now where id = :id")
                .param("id", id)
                .param("now", Timestamps.of(clock.instant()))
                .update();
        return Outcome.DONE;
    }

    private Optional<Found> locked(String caseNumber) {
        return jdbc.sql("select id, state from submission where case_number = :caseNumber for update")
                .param("caseNumber", caseNumber)
                .query((row, n) -> new Found(row.getLong("id"), SubmissionState.valueOf(row.getString("state"))))
                .optional();
    }

    private boolean leftToAPerson(long id) {
        return any("select count(*) from answer where submission_id = :id and verdict = 'NEEDS_PERSON'", id);
    }

    private boolean built(long id) {
        return any("select count(*) from outbox where submission_id = :id", id)
                || any("select count(*) from content where submission_id = :id", id)
                || any("select count(*) from answer where submission_id = :id and version is not null", id);
    }

    private boolean same(long id, Settlement settlement) {
        return jdbc.sql("select closed_by, note, answered from closing where submission_id = :id")
                .param("id", id)
                .query((row, n) ->
                        new Settlement(row.getString("closed_by"), row.getString("note"), row.getBoolean("answered")))
                .single()
                .equals(settlement);
    }

    private boolean any(String count, long id) {
        return jdbc.sql(count).param("id", id).query(Integer.class).single() > 0;
    }
}
