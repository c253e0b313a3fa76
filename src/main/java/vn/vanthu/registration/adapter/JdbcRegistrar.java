package vn.vanthu.registration.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.MailThread;
import vn.vanthu.intake.Submission;
import vn.vanthu.registration.Originals;
import vn.vanthu.registration.Receipt;
import vn.vanthu.registration.Registrar;
import vn.vanthu.registration.SubmissionState;

/** Registers in one commit, after the bytes are on disk. */
public class JdbcRegistrar implements Registrar {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Originals originals;
    private final NumberRegister numbers;
    private final Clock clock;

    public JdbcRegistrar(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Originals originals,
            NumberRegister numbers,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.originals = originals;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public Receipt register(Submission submission) {
        String key = digest(submission.deliveryKey());
        return find(key).orElseGet(() -> enter(key, submission));
    }

    private Receipt enter(String key, Submission submission) {
        submission.originals().forEach(original -> originals.store(original.content()));
        try {
            return transaction.execute(status -> insert(key, submission));
        } catch (DuplicateKeyException e) {
            return find(key).orElseThrow(() -> e);
        }
    }

    private Optional<Receipt> find(String key) {
        return jdbc.sql("select case_number, registered_at from submission where delivery_key = :key")
                .param("key", key)
                .query((row, n) ->
                        new Receipt(row.getString("case_number"), Timestamps.instant(row, "registered_at"), true))
                .optional();
    }

    private Receipt insert(String key, Submission submission) {
        Instant now = clock.instant();
        int year = VietnamTime.year(now);
        String caseNumber = "%d-%06d".formatted(year, numbers.next("CASE", year));
        Optional<MailThread> thread = submission.thread();
        jdbc.sql(
                        """
                insert into submission (case_number, delivery_key, channel, account, verified, automatic, claimed_at,
                    sent_at, received_at, registered_at, message_id, mail_references, mail_subject, state, attempts,
                    next_try_at)
                values (:caseNumber, :key, :channel, :account, :verified, :automatic, :claimed, :sent, :received, :now,
                    :messageId, :references, :subject, :state, 0, :now)""")
                .param("caseNumber", caseNumber)
                .param("key", key)
                .param("channel", submission.channel().name())
                .param("account", submission.sender().account())
                .param("verified", submission.sender().verified())
                .param("automatic", submission.automatic())
                .param(
                        "claimed",
                        submission.stamps().claimed().map(Timestamps::of).orElse(null))
                .param("sent", Timestamps.of(submission.stamps().sent()))
                .param("received", Timestamps.of(submission.stamps().received()))
                .param("now", Timestamps.of(now))
                .param("messageId", thread.map(MailThread::messageId).orElse(null))
                .param(
                        "references",
                        thread.map(t -> String.join(" ", t.references())).orElse(null))
                .param("subject", thread.map(MailThread::subject).orElse(null))
                .param("state", SubmissionState.WAITING.name())
                .update();
        long id = jdbc.sql("select id from submission where case_number = :caseNumber")
                .param("caseNumber", caseNumber)
                .query(Long.class)
                .single();
        insertOriginals(id, submission.originals());
        return new Receipt(caseNumber, now, false);
    }

    private void insertOriginals(long id, List<Attachment> files) {
        for (int i = 0; i < files.size(); i++) {
            Attachment file = files.get(i);
            jdbc.sql("insert into original (submission_id, ordinal, name, declared_type, sha256)"
                            + " values (:id, :ordinal, :name, :type, :sha256)")
                    .param("id", id)
                    .param("ordinal", i + 1)
                    .param("name", file.name())
                    .param("type", file.declaredType())
                    .param("sha256", file.content().sha256())
                    .update();
        }
    }

    private static String digest(String key) {
        return Content.of(key.getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
