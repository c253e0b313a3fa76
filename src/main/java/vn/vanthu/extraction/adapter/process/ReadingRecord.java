package vn.vanthu.extraction.adapter.process;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import vn.vanthu.extraction.adapter.process.WorkerLost.Cause;

/** What became of the processes that read, since the service started. */
public final class ReadingRecord {

    private final AtomicLong started = new AtomicLong();
    private final AtomicLongArray lost = new AtomicLongArray(Cause.values().length);
    private volatile boolean startable = true;

    void started() {
        startable = true;
        started.incrementAndGet();
    }

    void startFailed() {
        startable = false;
    }

    void lost(Cause cause) {
        lost.incrementAndGet(cause.ordinal());
    }

    long starts() {
        return started.get();
    }

    long losses(Cause cause) {
        return lost.get(cause.ordinal());
    }

    /** False when the last attempt to start one failed. */
    boolean startable() {
        return startable;
    }
}
