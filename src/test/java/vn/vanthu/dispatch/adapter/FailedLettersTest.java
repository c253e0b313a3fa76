package vn.vanthu.dispatch.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.dispatch.Clearance;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.registration.RetryPolicy;
import vn.vanthu.registration.adapter.FileOriginals;
import vn.vanthu.registration.adapter.JdbcRegistrar;
import vn.vanthu.registration.adapter.NumberRegister;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.TickingClock;

class FailedLettersTest {

    private static final Instant START = Instant.parse("2012-03-05T01:00:00Z");
    private static final RetryPolicy ONE_ATTEMPT =
            new RetryPolicy(1, Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofMinutes(3));

    @TempDir
    Path folder;

    private final TickingClock clock = new TickingClock(START);
    private JdbcOutbox outbox;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReplayedLetterLeavesAsItWas(Databases kind) {
        open(kind);
        Outgoing first = outbox.claim(5).get(0);
        outbox.failed(first, new IOException("no such host"));
        assertThat(outbox.claim(5)).isEmpty();

        assertThat(outbox.replay("letter-1")).isTrue();

        assertThat(outbox.claim(5)).singleElement().usingRecursiveComparison().isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyALetterThatGaveUpIsReplayed(Databases kind) {
        open(kind);
        assertThat(outbox.replay("letter-1")).as("still waiting").isFalse();
        outbox.sent(outbox.claim(5).get(0));
        assertThat(outbox.replay("letter-1")).as("already sent").isFalse();
        assertThat(outbox.replay("letter-2")).as("unknown").isFalse();
        assertThat(outbox.claim(5)).isEmpty();
    }

    private void open(Databases kind) {
        DataSource database = kind.empty();
        JdbcClient jdbc = JdbcClient.create(database);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        FileOriginals originals = new FileOriginals(folder);
        new JdbcRegistrar(jdbc, transaction, originals, new NumberRegister(jdbc, transactions), clock)
                .register(submission());
        Content letter = Content.of("Công văn".getBytes(StandardCharsets.UTF_8));
        originals.store(letter);
        jdbc.sql(
                        """
                insert into letter (id, submission_id, register_year, register_number, notation, kind, unit_id, made_at,
                    message_id, subject, covering_text, docx_sha256, pdf_sha256)
                select 'letter-1', id, 2012, 1, 'SNV-CCHC', 'RECEIPT', 'xa-mau', registered_at, '<1@snv.example>',
                    'tiếp nhận', 'Kính gửi', :sha, :sha from submission""")
                .param("sha", letter.sha256())
                .update();
        jdbc.sql(
                        """
                insert into outbox (letter_id, submission_id, channel, destination, state, attempts, next_try_at)
                select 'letter-1', id, 'EMAIL', 'xa.mau@daklak.example', 'WAITING', 0, registered_at from submission""")
                .update();
        outbox = new JdbcOutbox(
                jdbc, transaction, originals, new OutgoingFolder(folder), ONE_ATTEMPT, clock, "test", Clearance.ALWAYS);
    }

    private static Submission submission() {
        return new Submission(
                Channel.SFTP,
                "key",
                new Sender("xa-mau", true),
                List.of(new Attachment("a.txt", "", Content.of(new byte[] {1}))),
                new Stamps(Optional.empty(), START, START),
                Optional.empty(),
                false);
    }
}
