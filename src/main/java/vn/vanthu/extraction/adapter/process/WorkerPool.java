package vn.vanthu.extraction.adapter.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Starts processes when they are needed, keeps those that may be needed again, ends the others. */
final class WorkerPool implements AutoCloseable {

    private final Fork fork;
    private final ReadingSettings settings;
    private final ReadingRecord record;
    private final Semaphore places;
    private final ScheduledExecutorService clock = clock();
    private final Deque<Worker> resting = new ArrayDeque<>();
    private final Set<Worker> busy = new HashSet<>();
    private boolean closed;

    WorkerPool(Fork fork, ReadingSettings settings, ReadingRecord record) {
        this.fork = fork;
        this.settings = settings;
        this.record = record;
        this.places = new Semaphore(settings.processes(), true);
        long pace = Math.max(1000, settings.idle().toMillis() / 2);
        clock.scheduleWithFixedDelay(this::endIdle, pace, pace, TimeUnit.MILLISECONDS);
    }

    /**
     * Waits until one is free. It is to be given back or ended.
     *
     * @param fresh true for one that has not read anything yet
     * @throws IOException when none can be started
     */
    Worker take(boolean fresh) throws IOException, InterruptedException {
        places.acquire();
        boolean taken = false;
        try {
            Worker worker = fresh ? null : rested();
            worker = open(worker == null ? started() : worker);
            taken = true;
            return worker;
        } finally {
            if (!taken) {
                places.release();
            }
        }
    }

    void giveBack(Worker worker) {
        boolean rests;
        synchronized (this) {
            busy.remove(worker);
            rests = !closed && worker.alive() && worker.files() < settings.files();
            if (rests) {
                resting.push(worker);
            }
        }
        if (!rests) {
            worker.end();
        }
        places.release();
    }

    void end(Worker worker) {
        synchronized (this) {
            busy.remove(worker);
        }
        worker.end();
        places.release();
    }

    synchronized boolean closed() {
        return closed;
    }

    synchronized int alive() {
        return busy.size() + resting.size();
    }

    @Override
    public void close() {
        Set<Worker> all;
        synchronized (this) {
            closed = true;
            all = new HashSet<>(busy);
            all.addAll(resting);
            resting.clear();
        }
        all.forEach(Worker::end);
        clock.shutdownNow();
    }

    private Worker started() throws IOException {
        try {
            Worker worker = Worker.start(fork, settings.memory(), clock);
            record.started();
            return worker;
        } catch (IOException e) {
            record.startFailed();
            throw e;
        }
    }

    private synchronized Worker rested() {
        Worker worker = resting.poll();
        while (worker != null && !worker.alive()) {
            worker.end();
            worker = resting.poll();
        }
        return worker;
    }

    private synchronized Worker open(Worker worker) throws IOException {
        if (closed) {
            worker.end();
            throw new IOException("reading has ended");
        }
        busy.add(worker);
        return worker;
    }

    private void endIdle() {
        Duration longest = settings.idle();
        Set<Worker> idle = new HashSet<>();
        synchronized (this) {
            resting.removeIf(worker -> worker.idle().compareTo(longest) > 0 && idle.add(worker));
        }
        idle.forEach(Worker::end);
    }

    private static ScheduledExecutorService clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "reading-clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
