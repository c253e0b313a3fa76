package vn.vanthu.registration.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.operations.adapter.QuietExceptionHandler;
import vn.vanthu.registration.Inbox;
import vn.vanthu.registration.Originals;
import vn.vanthu.registration.RegisteredSubmission;
import vn.vanthu.registration.RetryPolicy;

/** The queue over {@code submission}; several processes may share one database. */
public class JdbcInbox implements Inbox {

    private static final Logger log = LoggerFactory.getLogger(JdbcInbox.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Originals originals;
    private final RetryPolicy retries;
    private final Clock clock;
    private final String worker;

    public JdbcInbox(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Originals originals,
            RetryPolicy retries,
            Clock clock,
            String worker) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.originals = originals;
        this.retries = retries;
        this.clock = clock;
        this.worker = worker;
    }

    /** Gives back what this worker had claimed when it was last stopped, so that a restart need not wait for the lease. */
    public void release() {
        jdbc.sql("update submission set next_try_at = :now, worker = null where state = 'WAITING' and worker = :worker")
                .param("now", Timestamps.of(clock.instant()))
                .param("worker", worker)
                .update();
    }

    @Override
    public List<RegisteredSubmission> claim(int limit) {
        return transaction.execute(status -> {
            Instant now = clock.instant();
            List<Long> ids = jdbc.sql(
                            """
                    select id from submission s where state = 'WAITING' and next_try_at <= :now
                        and not exists (select 1 from submission e
                            where e.account = s.account and e.state = 'WAITING' and e.id < s.id)
                    order by id limit :limit for update skip locked""")
                    .param("now", Timestamps.of(now))
                    .param("limit", limit)
                    .query(Long.class)
                    .list();
            return ids.stream()
                    .filter(id -> take(id, now))
                    .map(this::registered)
                    .toList();
        });
    }

    private boolean take(long id, Instant now) {
        int attempts = attempts(id);
        boolean abandoned = retries.abandoned(attempts);
        jdbc.sql("update submission set state = :state, attempts = :attempts, next_try_at = :until, worker = :worker"
                        + " where id = :id")
                .param("state", abandoned ? "FAILED" : "WAITING")
                .param("attempts", abandoned ? attempts : attempts + 1)
                .param("until", Timestamps.of(now.plus(retries.lease())))
                .param("worker", worker)
                .param("id", id)
                .update();
        return !abandoned;
    }

    @Override
    public void failed(RegisteredSubmission claimed, Throwable cause) {
        log.error("case {} failed: {}", claimed.caseNumber(), QuietExceptionHandler.describe(cause));
        transaction.executeWithoutResult(status -> {
            int attempts = attempts(claimed.id());
            jdbc.sql(
                            """
                    update submission set state = :state, next_try_at = :next, worker = null, last_error = :error
                    where id = :id and state = 'WAITING'""")
                    .param("state", retries.exhausted(attempts) ? "FAILED" : "WAITING")
                    .param("next", Timestamps.of(clock.instant().plus(retries.pauseAfter(attempts))))
                    .param("error", shorten(cause.toString()))
                    .param("id", claimed.id())
                    .update();
        });
    }

    @Override
    public boolean replay(String caseNumber) {
        return jdbc.sql("update submission set state = 'WAITING', attempts = 0, next_try_at = :now"
                                + " where case_number = :caseNumber and state = 'FAILED'")
                        .param("now", Timestamps.of(clock.instant()))
                        .param("caseNumber", caseNumber)
                        .update()
                == 1;
    }

    private int attempts(long id) {
        return jdbc.sql("select attempts from submission where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private RegisteredSubmission registered(long id) {
        List<Attachment> files = jdbc.sql(
                        "select name, declared_type, sha256 from original where submission_id = :id order by ordinal")
                .param("id", id)
                .query((row, n) -> new Attachment(
                        row.getString("name"), row.getString("declared_type"), originals.load(row.getString("sha256"))))
                .list();
        return jdbc.sql("select s.*, s.message_id as thread_id from submission s where id = :id")
                .param("id", id)
                .query((row, n) -> new RegisteredSubmission(
                        id,
                        row.getString("case_number"),
                        Timestamps.instant(row, "registered_at"),
                        submission(row, files)))
                .single();
    }

    private static Submission submission(ResultSet row, List<Attachment> files) throws SQLException {
        return new Submission(
                Channel.valueOf(row.getString("channel")),
                row.getString("delivery_key"),
                new Sender(row.getString("account"), row.getBoolean("verified")),
                files,
                new Stamps(
                        Timestamps.optional(row, "claimed_at"),
                        Timestamps.instant(row, "sent_at"),
                        Timestamps.instant(row, "received_at")),
                MailThreads.read(row),
                row.getBoolean("automatic"));
    }

    static String shorten(String error) {
        return error.length() <= 1000 ? error : error.substring(0, 1000);
    }
}
