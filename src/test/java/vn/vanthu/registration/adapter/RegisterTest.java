package vn.vanthu.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.MailThread;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.registration.Receipt;
import vn.vanthu.registration.RegisteredSubmission;
import vn.vanthu.registration.RetryPolicy;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.TickingClock;

class RegisterTest {

    private static final Instant START = Instant.parse("2012-03-05T01:00:00Z");
    private static final RetryPolicy RETRIES =
            new RetryPolicy(3, Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofMinutes(3));

    @TempDir
    Path folder;

    private final TickingClock clock = new TickingClock(START);
    private JdbcClient jdbc;
    private JdbcRegistrar registrar;
    private JdbcInbox inbox;

    private void open(Databases kind) {
        DataSource database = kind.empty();
        jdbc = JdbcClient.create(database);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        FileOriginals originals = new FileOriginals(folder);
        registrar = new JdbcRegistrar(jdbc, transaction, originals, new NumberRegister(jdbc, transactions), clock);
        inbox = new JdbcInbox(jdbc, transaction, originals, RETRIES, clock, "test");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasRegisteredComesBackToTheLetter(Databases kind) {
        open(kind);
        Submission submission = mail("key", "Báo cáo quý I");
        Receipt receipt = registrar.register(submission);

        RegisteredSubmission claimed = inbox.claim(5).get(0);

        assertThat(claimed.caseNumber()).isEqualTo(receipt.caseNumber()).isEqualTo("2012-000001");
        assertThat(claimed.submission())
                .usingRecursiveComparison()
                .ignoringFields("deliveryKey")
                .isEqualTo(submission);
        assertThat(claimed.submission().originals().get(0).content().bytes())
                .isEqualTo(submission.originals().get(0).content().bytes());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSameDeliveryTwiceIsOneRegistration(Databases kind) {
        open(kind);
        Receipt first = registrar.register(mail("key", "Báo cáo"));
        Receipt again = registrar.register(mail("key", "Báo cáo"));

        assertThat(first.known()).isFalse();
        assertThat(again.known()).isTrue();
        assertThat(again.caseNumber()).isEqualTo(first.caseNumber());
        assertThat(registrar.register(mail("other", "Báo cáo")).caseNumber()).isEqualTo("2012-000002");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void numbersHaveNoGapAndNoTwinUnderConcurrentDoors(Databases kind) throws Exception {
        open(kind);
        registrar.register(mail("first", "x"));
        Set<String> numbers = new ConcurrentSkipListSet<>();
        try (var doors = new Pool()) {
            doors.run(IntStream.range(0, 40)
                    .mapToObj(i -> (Runnable) () ->
                            numbers.add(registrar.register(mail("k" + i, "x")).caseNumber()))
                    .toList());
        }
        assertThat(numbers).hasSize(40);
        assertThat(numbers.stream().map(n -> Integer.parseInt(n.substring(5))))
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 41).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aClaimedSubmissionIsNobodyElsesUntilTheLeaseEnds(Databases kind) {
        open(kind);
        registrar.register(mail("key", "x"));
        assertThat(inbox.claim(5)).hasSize(1);
        assertThat(inbox.claim(5)).isEmpty();
        clock.advance(RETRIES.lease());
        assertThat(inbox.claim(5)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSendersPapersAreTakenUpOneAfterTheOther(Databases kind) {
        open(kind);
        registrar.register(mail("first", "Báo cáo"));
        registrar.register(mail("second", "Báo cáo sửa đổi"));

        RegisteredSubmission first = inbox.claim(5).get(0);
        assertThat(inbox.claim(5)).isEmpty();
        jdbc.sql("update submission set state = 'ANSWERED' where id = :id")
                .param("id", first.id())
                .update();
        assertThat(inbox.claim(5)).extracting(RegisteredSubmission::caseNumber).containsExactly("2012-000002");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aRestartedWorkerTakesUpItsOwnClaimsAtOnce(Databases kind) {
        open(kind);
        registrar.register(mail("key", "x"));
        inbox.claim(5);
        inbox.release();
        assertThat(inbox.claim(5)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatFailsIsTriedAgainLaterThenKeptThenReplayedOnce(Databases kind) {
        open(kind);
        String caseNumber = registrar.register(mail("key", "x")).caseNumber();
        for (int attempt = 1; attempt <= 3; attempt++) {
            inbox.failed(inbox.claim(1).get(0), new IllegalStateException("disk full"));
            assertThat(inbox.claim(1)).isEmpty();
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(inbox.claim(1)).isEmpty();
        assertThat(state(caseNumber)).isEqualTo("FAILED");

        assertThat(inbox.replay(caseNumber)).isTrue();
        assertThat(inbox.replay(caseNumber)).isFalse();
        assertThat(inbox.claim(1)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPaperThatStopsTheProcessEachTimeEndsInTheFailedTray(Databases kind) {
        open(kind);
        String caseNumber = registrar.register(mail("key", "x")).caseNumber();
        for (int crash = 1; crash <= 3 * RETRIES.attempts(); crash++) {
            assertThat(inbox.claim(1)).hasSize(1);
            inbox.release();
        }
        assertThat(inbox.claim(1)).isEmpty();
        assertThat(state(caseNumber)).isEqualTo("FAILED");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theFirstPapersOfAYearMayComeAllAtOnce(Databases kind) throws Exception {
        open(kind);
        ExecutorService doors = Executors.newFixedThreadPool(4);
        try {
            List<Future<Receipt>> coming = IntStream.range(0, 8)
                    .mapToObj(i -> doors.submit(() -> registrar.register(mail("key " + i, "x"))))
                    .toList();
            List<String> cases = new ArrayList<>();
            for (Future<Receipt> one : coming) {
                cases.add(one.get().caseNumber());
            }
            assertThat(cases)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                            .mapToObj("2012-%06d"::formatted)
                            .toList());
        } finally {
            doors.shutdownNow();
        }
    }

    private String state(String caseNumber) {
        return jdbc.sql("select state from submission where case_number = :n")
                .param("n", caseNumber)
                .query(String.class)
                .single();
    }

    private static Submission mail(String key, String subject) {
        byte[] bytes = ("Subject: " + subject + key).getBytes(StandardCharsets.UTF_8);
        return new Submission(
                Channel.EMAIL,
                key,
                new Sender("krongpac@daklak.example", true),
                List.of(new Attachment("message.eml", "message/rfc822", Content.of(bytes))),
                new Stamps(Optional.of(START.minusSeconds(60)), START.minusSeconds(30), START),
                Optional.of(new MailThread("<1@daklak.example>", List.of("<0@daklak.example>"), subject)),
                false);
    }

    private static final class Pool implements AutoCloseable {
        private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(8);

        void run(List<Runnable> jobs) throws Exception {
            for (var done :
                    threads.invokeAll(jobs.stream().map(Executors::callable).toList())) {
                done.get();
            }
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
