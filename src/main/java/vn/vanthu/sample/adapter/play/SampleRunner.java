package vn.vanthu.sample.adapter.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.obligation.Duties;
import vn.vanthu.operations.SteppedTime;
import vn.vanthu.operations.adapter.ClockFile;

/** Plays the sample quarter through the real doors on an empty data folder, and prints what came of it. */
public class SampleRunner implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SampleRunner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CAST = 8;

    private final JdbcClient jdbc;
    private final Duties duties;
    private final SteppedTime time;
    private final ClockFile clockFile;
    private final Doors doors;
    private final ResultTable table;

    public SampleRunner(
            JdbcClient jdbc, Duties duties, SteppedTime time, ClockFile clockFile, Doors doors, ResultTable table) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.time = time;
        this.clockFile = clockFile;
        this.doors = doors;
        this.table = table;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Duration offset = time.offset();
        Instant start = time.clock().instant();
        Optional<SampleQuarter> quarter = SampleQuarter.around(start, duties);
        if (count("submission", "true") == 0 && quarter.isPresent()) {
            try {
                play(quarter.get(), start);
            } catch (Exception e) {
                log.error("the sample quarter stopped: {}", e.toString());
            } finally {
                time.follow(offset);
                clockFile.keep(time);
            }
        }
    }

    private void play(SampleQuarter quarter, Instant now) throws Exception {
        Script script = new Script(
                quarter.period(),
                duties.regimes().of(quarter.period()).orElseThrow().outline(),
                quarter.bound(),
                quarter.cast(duties, CAST));
        List<Act> acts = script.acts();
        if (acts.get(0).at().isBefore(now)) {
            time.startAt(acts.get(0).at());
        }
        table.begin(quarter.period(), acts.size());
        List<ResultTable.Row> rows = new ArrayList<>();
        for (Act act : acts) {
            if (act.at().isAfter(time.clock().instant())) {
                time.moveTo(act.at());
            }
            doors.send(act, script.subject());
            await(rows.size() + 1);
            rows.add(new ResultTable.Row(act, latestCase()));
        }
        table.print(rows);
    }

    /** Waits until so many submissions are in, every one is decided, and every letter has left. */
    private void await(int submissions) throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (count("submission", "state <> 'WAITING'") < submissions || count("outbox", "state = 'WAITING'") > 0) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("submission " + submissions + " was not answered in " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private long count(String register, String condition) {
        return jdbc.sql("select count(*) from " + register + " where " + condition)
                .query(Long.class)
                .single();
    }

    private String latestCase() {
        return jdbc.sql("select case_number from submission order by id desc limit 1")
                .query(String.class)
                .single();
    }
}
