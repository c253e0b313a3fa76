package vn.vanthu.doors;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import vn.vanthu.intake.Submission;
import vn.vanthu.registration.Receipt;
import vn.vanthu.registration.Registrar;

/** Registers in memory; can be told to fail. */
final class FakeRegistrar implements Registrar {

    static final Instant REGISTERED = Instant.parse("2012-03-05T01:00:00Z");

    private final Map<String, Submission> byKey = new LinkedHashMap<>();
    private volatile Predicate<Submission> broken = submission -> false;
    /** Of every submission ever offered; not forgotten. */
    final Set<String> accounts = ConcurrentHashMap.newKeySet();

    final AtomicInteger refusals = new AtomicInteger();
    final AtomicInteger repeats = new AtomicInteger();

    @Override
    public synchronized Receipt register(Submission submission) {
        accounts.add(submission.sender().account());
        if (broken.test(submission)) {
            refusals.incrementAndGet();
            throw new IllegalStateException("nothing can be stored");
        }
        boolean known = byKey.putIfAbsent(submission.deliveryKey(), submission) != null;
        if (known) {
            repeats.incrementAndGet();
        }
        return new Receipt("2012-%06d".formatted(byKey.size()), REGISTERED, known);
    }

    synchronized List<Submission> all() {
        return List.copyOf(byKey.values());
    }

    synchronized void forget() {
        byKey.clear();
        broken = submission -> false;
        refusals.set(0);
        repeats.set(0);
    }

    void breakFor(Predicate<Submission> submissions) {
        broken = submissions;
    }
}
