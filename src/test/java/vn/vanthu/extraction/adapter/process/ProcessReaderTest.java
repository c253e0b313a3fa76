package vn.vanthu.extraction.adapter.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.ReadingFailure;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.process.WorkerLost.Cause;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.FileKind;

/** Real processes, whose reader does what the file orders. */
class ProcessReaderTest {

    private static final Fork HOSTILE = Fork.ofThisProgram(HostileReader.class.getName(), List.of());

    /** For what a machine that has much else to do takes its time over. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ReadingRecord record = new ReadingRecord();
    private ProcessReader reader = reader(HOSTILE, 500, Duration.ofMinutes(1), Duration.ofSeconds(20));

    private ProcessReader reader(Fork fork, int files, Duration idle, Duration time) {
        return ProcessReader.of(
                fork,
                new ReadingSettings(Set.of(FileKind.PDF), 2, DataSize.ofMegabytes(64), time, files, idle),
                record);
    }

    private void use(ProcessReader other) {
        reader.close();
        reader = other;
    }

    @AfterEach
    void noProcessIsLeft() {
        reader.close();
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(children()).extracting(ProcessHandle::info).isEmpty());
    }

    /** Those alive; a process that has ended stays in the list until the virtual machine has noticed. */
    private static List<ProcessHandle> children() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .toList();
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Attachment file(String order) {
        return new Attachment("tệp.pdf", "", Content.of(order.getBytes(StandardCharsets.UTF_8)));
    }

    private Reading read(String order) {
        return reader.read(file(order));
    }

    /** The process that read a good file. */
    private long pid() {
        Paper paper = (Paper) read("good");
        assertThat(paper.file()).isEqualTo("tệp.pdf");
        return Long.parseLong(((Paper.Text) paper.pieces().get(0)).text().substring("good ".length()));
    }

    @ParameterizedTest
    @CsvSource({
        "exit, BROKEN, CRASHED",
        "memory, TOO_LARGE, MEMORY",
        "deep, BROKEN, CRASHED",
        "refuse, BROKEN, CRASHED",
        "garbage, BROKEN, GARBLED",
        "huge, BROKEN, GARBLED",
        "close, BROKEN, GARBLED"
    })
    void aFileThatEndsItsProcessIsUnreadableAndTheNextIsRead(String order, Reason reason, Cause cause) {
        Reading reading = read(order);
        assertThat(reading).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.file()).isEqualTo("tệp.pdf");
            assertThat(unreadable.reason()).isEqualTo(reason);
            assertThat(unreadable.detail()).isNotBlank().doesNotContain("tên riêng");
        });
        assertThat(record.losses(cause)).isEqualTo(1);
        assertThat(pid()).isPositive();
        assertThat(record.starts()).isEqualTo(2);
    }

    @Test
    void aFileThatNeverEndsIsGivenUpInTimeAndTriedOnlyOnce() {
        use(reader(HOSTILE, 500, Duration.ofMinutes(1), Duration.ofSeconds(1)));
        assertThat(pid()).isPositive();
        long start = System.nanoTime();
        assertThat(read("loop")).isEqualTo(new Unreadable("tệp.pdf", Reason.TOO_LARGE, "reading took over 3 s"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        assertThat(record.losses(Cause.LATE)).isEqualTo(1);
        assertThat(pid()).isPositive();
    }

    @Test
    void oneProcessReadsManyFiles() {
        long first = pid();
        assertThat(pid()).isEqualTo(first);
        assertThat(record.starts()).isEqualTo(1);
    }

    @Test
    void aProcessThatHasReadEnoughIsReplaced() {
        use(reader(HOSTILE, 2, Duration.ofMinutes(1), Duration.ofSeconds(20)));
        long first = pid();
        assertThat(pid()).isEqualTo(first);
        assertThat(pid()).isNotEqualTo(first);
    }

    @Test
    void aProcessThatRestsLongIsEnded() {
        use(reader(HOSTILE, 500, Duration.ofSeconds(1), Duration.ofSeconds(20)));
        long first = pid();
        await().atMost(PATIENCE).until(() -> reader.processes() == 0);
        await().atMost(PATIENCE)
                .until(() ->
                        ProcessHandle.of(first).filter(ProcessHandle::isAlive).isEmpty());
        assertThat(pid()).isNotEqualTo(first);
    }

    @Test
    void whatEarlierFilesLeftBehindIsNotLaidToTheNext() {
        long first = pid();
        assertThat(read("exit unless first")).isInstanceOf(Paper.class);
        assertThat(record.losses(Cause.CRASHED)).isEqualTo(1);
        assertThat(pid()).isNotEqualTo(first);
    }

    @Test
    void aProcessKilledWhileItRestsIsReplacedUnnoticed() {
        long first = pid();
        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        await().atMost(PATIENCE)
                .until(() ->
                        ProcessHandle.of(first).filter(ProcessHandle::isAlive).isEmpty());
        assertThat(pid()).isNotEqualTo(first);
    }

    @Test
    void aFileWhoseProcessesAreAllKilledFromOutsideIsNotBlamed() throws InterruptedException {
        Thread killer = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                children().forEach(ProcessHandle::destroyForcibly);
            }
        });
        pid();
        killer.start();
        try {
            assertThatThrownBy(() -> read("loop")).isInstanceOf(ReadingFailure.class);
        } finally {
            killer.interrupt();
            killer.join();
        }
        assertThat(pid()).isPositive();
    }

    @Test
    void thatNoProcessStartsIsOurFaultAndPassesThroughTheReaders() {
        use(reader(
                Fork.ofThisProgram(HostileReader.class.getName(), List.of("do not start")),
                500,
                Duration.ofMinutes(1),
                Duration.ofSeconds(20)));
        Readers readers = new Readers(List.of(reader));
        assertThatThrownBy(() -> readers.read(file("%PDF-1.4")))
                .isInstanceOf(ReadingFailure.class)
                .hasMessageContaining("did not start");
        assertThat(new ReadingHealth(reader, record).health().getStatus().getCode())
                .isEqualTo("ATTENTION");
    }

    @Test
    void severalThreadsShareTwoProcesses() throws Exception {
        List<Future<Reading>> readings = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (int i = 0; i < 60; i++) {
                String order = i % 20 == 7 ? "exit" : "good";
                readings.add(threads.submit(() -> read(order)));
            }
            List<Reading> all = new ArrayList<>();
            for (Future<Reading> reading : readings) {
                all.add(reading.get());
            }
            assertThat(all).filteredOn(Unreadable.class::isInstance).hasSize(3);
            Set<String> texts = all.stream()
                    .filter(Paper.class::isInstance)
                    .map(paper -> ((Paper.Text) ((Paper) paper).pieces().get(0)).text())
                    .collect(Collectors.toSet());
            assertThat(texts).hasSizeLessThanOrEqualTo(8).allMatch(text -> text.startsWith("good "));
            assertThat(reader.processes()).isLessThanOrEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aReaderThatIsClosedBlamesNobody() throws Exception {
        use(reader(HOSTILE, 500, Duration.ofMinutes(1), Duration.ofMinutes(5)));
        ProcessHandle reads = ProcessHandle.of(pid()).orElseThrow();
        Duration before = cpu(reads);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Reading> reading = thread.submit(() -> read("loop"));
            await().atMost(PATIENCE).until(() -> cpu(reads).minus(before).toMillis() > 500);
            reader.close();
            assertThatThrownBy(reading::get).hasCauseInstanceOf(ReadingFailure.class);
        } finally {
            thread.shutdownNow();
        }
        assertThatThrownBy(() -> read("good")).isInstanceOf(ReadingFailure.class);
    }

    @Test
    void aProcessThatIsBusyEndsWithTheOneThatAsksHoweverThatEnds() throws Exception {
        Process asker = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asker.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long pid = Long.parseLong(asker.inputReader().readLine().substring("good ".length()));
        assertThat(ProcessHandle.of(pid)).isPresent();
        asker.destroyForcibly();
        await().atMost(PATIENCE)
                .until(() ->
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    /** Asks once, says who answered, and asks something that takes for ever. */
    static final class Asker {
        private Asker() {}

        public static void main(String[] args) {
            try (ProcessReader reader = ProcessReader.of(HOSTILE, ReadingSettings.DEFAULT, new ReadingRecord())) {
                Paper paper = (Paper) reader.read(file("good"));
                System.out.println(((Paper.Text) paper.pieces().get(0)).text());
                reader.read(file("loop"));
            }
        }
    }
}
