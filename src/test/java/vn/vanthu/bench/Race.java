package vn.vanthu.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;

/**
 * Times several ways to do one work, turn by turn in one run, so that a noisy machine is noisy for all of them. Beside the
 * clock it reads the processor time spent by whoever did the work, in all its threads: what a core does in a second.
 */
final class Race {

    private static final int ROUNDS = 7;
    private static final int WARM_UPS = 3;
    private static final long ROUND_NANOS = 1_000_000_000L;
    private static final long LONGEST_NANOS = 8 * ROUND_NANOS;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private record Rate(double wall, double core) {}

    private record Runner(String name, Callable<?> work, LongSupplier processor, List<Rate> rates) {}

    private final String title;
    private final List<Runner> runners = new ArrayList<>();

    Race(String title) {
        this.title = title;
    }

    Race with(String name, Callable<?> work) {
        return with(name, work, SYSTEM::getProcessCpuTime);
    }

    /** @param processor nanoseconds of processor time that the worker has used so far, when it is another process */
    Race with(String name, Callable<?> work, LongSupplier processor) {
        runners.add(new Runner(name, work, processor, new ArrayList<>()));
        return this;
    }

    /**
     * One thread; some rounds to warm up, then the medians of the rest. A round lasts until the worker has had a second
     * of processor time, so that a busy machine makes it longer, not shorter. The last runner is what the others are held
     * against, round by round.
     */
    void run() throws Exception {
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (Runner runner : runners) {
                Rate rate = rate(runner);
                if (round >= 0) {
                    runner.rates().add(rate);
                }
            }
        }
        System.out.println();
        System.out.println("| " + title + " | a second | ratio | a core's second | ratio |");
        System.out.println("|---|---|---|---|---|");
        List<Rate> base = runners.get(runners.size() - 1).rates();
        for (Runner runner : runners) {
            double[] wall = new double[ROUNDS];
            double[] core = new double[ROUNDS];
            double[] wallRatio = new double[ROUNDS];
            double[] coreRatio = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                Rate rate = runner.rates().get(round);
                wall[round] = rate.wall();
                core[round] = rate.core();
                wallRatio[round] = rate.wall() / base.get(round).wall();
                coreRatio[round] = rate.core() / base.get(round).core();
            }
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.2f | %.1f | %.2f |",
                    runner.name(),
                    median(wall),
                    median(wallRatio),
                    median(core),
                    median(coreRatio)));
        }
    }

    private static Rate rate(Runner runner) throws Exception {
        long used = runner.processor().getAsLong();
        long start = System.nanoTime();
        long done = 0;
        long elapsed;
        do {
            runner.work().call();
            done++;
            elapsed = System.nanoTime() - start;
        } while (elapsed < ROUND_NANOS
                || elapsed < LONGEST_NANOS && runner.processor().getAsLong() - used < ROUND_NANOS);
        long busy = runner.processor().getAsLong() - used;
        return new Rate(done * 1e9 / elapsed, done * 1e9 / Math.max(1, busy));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
