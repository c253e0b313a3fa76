package vn.vanthu.consolidation.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.consolidation.adapter.FilledRegister.Q1;
import static vn.vanthu.consolidation.adapter.FilledRegister.QUARTER;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.consolidation.adapter.ConsolidationDesk.Outcome;
import vn.vanthu.consolidation.adapter.ConsolidationDesk.Result;
import vn.vanthu.consolidation.adapter.Drawing.State;
import vn.vanthu.testing.Databases;

/** Two processes on one PostgreSQL do the same at the same moment. */
class TwoInstancesTest {

    private static final String CLERK = "Lê Thị Mẫu";
    private static final int ROUNDS = 4;

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private List<FilledRegister> instances;

    @BeforeEach
    void open() {
        var database = Databases.POSTGRESQL.empty();
        instances = IntStream.range(0, 2)
                .mapToObj(i -> new FilledRegister(database, folder, "vanban@tinh.example"))
                .toList();
        first().answer(first().units().get(0), Q1, 1, Map.of("3/3.1.1", "10"));
        instances.get(1).clock.advance(Duration.ofSeconds(1));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @RepeatedTest(ROUNDS)
    void oneDraftComesOfTwoThatDrawAtOnce() throws Exception {
        List<Outcome> outcomes = atOnce(one -> one.desk.draw(QUARTER, Q1, CLERK));

        assertThat(outcomes).extracting(Outcome::result).containsExactlyInAnyOrder(Result.DONE, Result.UNCHANGED);
        assertThat(outcomes)
                .extracting(outcome -> outcome.drawing().orElseThrow().id())
                .containsOnly(first().book.latest(QUARTER, Q1).orElseThrow().id());
        assertThat(first().count("consolidation")).isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void oneNumberIsGivenWhereTwoIssueAtOnce() throws Exception {
        first().desk.draw(QUARTER, Q1, CLERK);
        first().desk.approve(QUARTER, Q1, Optional.empty(), CLERK);

        List<Outcome> outcomes = atOnce(one -> one.desk.issue(QUARTER, Q1, CLERK));

        assertThat(outcomes).extracting(Outcome::result).containsExactlyInAnyOrder(Result.DONE, Result.NOT_IN_STATE);
        assertThat(first().count("letter")).isEqualTo(1);
        assertThat(first().count("outbox")).isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void aDraftThatIsDrawnWhileAnotherIsIssuedIsNeverOfTheIssuedVersion() throws Exception {
        first().desk.draw(QUARTER, Q1, CLERK);
        first().desk.approve(QUARTER, Q1, Optional.empty(), CLERK);
        first().answer(first().units().get(1), Q1, 1, Map.of("3/3.1.1", "5"));
        instances.get(1).clock.advance(Duration.ofSeconds(1));

        List<Callable<Outcome>> deeds = List.of(
                () -> first().desk.issue(QUARTER, Q1, CLERK),
                () -> instances.get(1).desk.draw(QUARTER, Q1, CLERK));
        List<Outcome> outcomes = together(deeds);

        assertThat(outcomes.get(1).result()).isEqualTo(Result.DONE);
        List<Drawing> all = first().book.of(QUARTER, Q1);
        assertThat(all).hasSize(2);
        boolean issued = outcomes.get(0).result() == Result.DONE;
        assertThat(all.get(0).version()).isEqualTo(issued ? 2 : 1);
        assertThat(all.get(1).state()).isEqualTo(issued ? State.ISSUED : State.WITHDRAWN);
        assertThat(first().count("letter")).isEqualTo(issued ? 1 : 0);
    }

    private FilledRegister first() {
        return instances.get(0);
    }

    @FunctionalInterface
    private interface Deed {
        Outcome on(FilledRegister instance);
    }

    private List<Outcome> atOnce(Deed deed) throws Exception {
        return together(instances.stream()
                .<Callable<Outcome>>map(one -> () -> deed.on(one))
                .toList());
    }

    private List<Outcome> together(List<Callable<Outcome>> deeds) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(deeds.size());
        List<Future<Outcome>> running = new ArrayList<>();
        for (Callable<Outcome> deed : deeds) {
            running.add(threads.submit(() -> {
                barrier.await();
                return deed.call();
            }));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> one : running) {
            outcomes.add(one.get());
        }
        return outcomes;
    }
}
