package vn.vanthu.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Times several ways to do one work, turn by turn in one run, so that a noisy machine is noisy for all of them. */
final class Race {

    private static final int ROUNDS = 7;
    private static final long ROUND_NANOS = 1_000_000_000L;

    private record Runner(String name, Callable<?> work, List<Double> rates) {}

    private final String title;
    private final List<Runner> runners = new ArrayList<>();

    Race(String title) {
        this.title = title;
    }

    Race with(String name, Callable<?> work) {
        runners.add(new Runner(name, work, new ArrayList<>()));
        return this;
    }

    /** One thread; two rounds to warm up, then the median of the rest. The last runner is what the others are held against. */
    void run() throws Exception {
        for (int round = -2; round < ROUNDS; round++) {
            for (Runner runner : runners) {
                double rate = rate(runner.work());
                if (round >= 0) {
                    runner.rates().add(rate);
                }
            }
        }
        System.out.println();
        System.out.println("| " + title + " | a second | ratio |");
        System.out.println("|---|---|---|");
        double base = median(runners.get(runners.size() - 1));
        for (Runner runner : runners) {
            double rate = median(runner);
            System.out.println(String.format(Locale.ROOT, "| %s | %.1f | %.2f |", runner.name(), rate, rate / base));
        }
    }

    private static double rate(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        long done = 0;
        long elapsed;
        do {
            work.call();
            done++;
            elapsed = System.nanoTime() - start;
        } while (elapsed < ROUND_NANOS);
        return done * 1e9 / elapsed;
    }

    private static double median(Runner runner) {
        double[] sorted =
                runner.rates().stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
