package vn.vanthu.operations.adapter.console;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.DueClock;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Timeliness;
import vn.vanthu.registration.SubmissionState;
import vn.vanthu.registration.adapter.Timestamps;

/** Hồ sơ chờ công chức: what a clerk does with a case that the service could not settle by itself. */
public class HeldCases {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Duties duties;
    private final Clock clock;

    public HeldCases(JdbcClient jdbc, TransactionTemplate transaction, Duties duties, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.duties = duties;
        this.clock = clock;
    }

    public enum Outcome {
        DONE,
        NO_SUCH_CASE,
        /** The case is in another state, or was closed in other words. */
        NOT_HELD,
        /** One of the duties that the case should count for is not owed by its unit. */
        NO_DUTY,
        /** A letter or a version of a report rests on the decision. */
        DECISION_STANDS
    }

    private record Found(long id, SubmissionState state, Instant sent, Instant received, Instant registered) {

        Instant at(DueClock clock) {
            return switch (clock) {
                case SENT -> sent;
                case RECEIVED -> received;
                case REGISTERED -> registered;
            };
        }
    }

    /** Closes a held case for good. Doing so twice in the same words does nothing more. */
    public Outcome close(String caseNumber, Settlement settlement) {
        return transaction.execute(status -> locked(caseNumber)
                .map(found -> switch (found.state()) {
                    case HELD -> close(found, settlement);
                    case CLOSED -> same(found.id(), settlement) ? Outcome.DONE : Outcome.NOT_HELD;
                    default -> Outcome.NOT_HELD;
                })
                .orElse(Outcome.NO_SUCH_CASE));
    }

    private Outcome close(Found found, Settlement settlement) {
        List<Duty> counted = settlement.answers().stream().flatMap(this::owed).toList();
        if (counted.size() != settlement.answers().size()) {
            return Outcome.NO_DUTY;
        }
        jdbc.sql("insert into closing (submission_id, closed_at, closed_by, note) values (:id, :now, :by, :note)")
                .param("id", found.id())
                .param("now", Timestamps.of(clock.instant()))
                .param("by", settlement.by())
                .param("note", settlement.note())
                .update();
        counted.forEach(duty -> count(found, duty));
        jdbc.sql("update submission set state = 'CLOSED' where id = :id")
                .param("id", found.id())
                .update();
        return Outcome.DONE;
    }

    private Stream<Duty> owed(Settlement.Counted counted) {
        return duties.find(counted.unitId(), counted.obligation(), counted.period()).stream();
    }

    /** The case's own time is held against the due, as it would have been without a person. */
    private void count(Found found, Duty duty) {
        Optional<Timeliness> time = duty.due() instanceof Due.Known due
                ? Optional.of(Timeliness.of(due, found.at(due.clock())))
                : Optional.empty();
        jdbc.sql(
                        """
                insert into closing_duty (submission_id, unit_id, obligation, period, counted_at, days_late)
                values (:id, :unit, :obligation, :period, :countedAt, :daysLate)""")
                .param("id", found.id())
                .param("unit", duty.unit().id())
                .param("obligation", duty.obligation().code().name())
                .param("period", duty.period().toString())
                .param("countedAt", time.map(Timeliness::at).map(Timestamps::of).orElse(null))
                .param("daysLate", time.map(Timeliness::daysLate).orElse(0))
                .update();
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
        jdbc.sql("delete from held_paper where submission_id = :id")
                .param("id", id)
                .update();
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
        return jdbc.sql(
                        """
                select id, state, sent_at, received_at, registered_at from submission where case_number = :caseNumber
                for update""")
                .param("caseNumber", caseNumber)
                .query((row, n) -> new Found(
                        row.getLong("id"),
                        SubmissionState.valueOf(row.getString("state")),
                        Timestamps.instant(row, "sent_at"),
                        Timestamps.instant(row, "received_at"),
                        Timestamps.instant(row, "registered_at")))
                .optional();
    }

    private boolean built(long id) {
        return any("select count(*) from outbox where submission_id = :id", id)
                || any("select count(*) from content where submission_id = :id", id)
                || any("select count(*) from answer where submission_id = :id and version is not null", id);
    }

    private boolean same(long id, Settlement settlement) {
        Set<Settlement.Counted> counted =
                new HashSet<>(jdbc.sql("select unit_id, obligation, period from closing_duty where submission_id = :id")
                        .param("id", id)
                        .query((row, n) -> new Settlement.Counted(
                                row.getString("unit_id"),
                                ObligationCode.valueOf(row.getString("obligation")),
                                ReportingPeriod.parse(row.getString("period"))))
                        .list());
        return jdbc.sql("select closed_by, note from closing where submission_id = :id")
                .param("id", id)
                .query((row, n) -> new Settlement(row.getString("closed_by"), row.getString("note"), counted))
                .single()
                .equals(settlement);
    }

    private boolean any(String count, long id) {
        return jdbc.sql(count).param("id", id).query(Integer.class).single() > 0;
    }
}
