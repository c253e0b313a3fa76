package vn.vanthu.extraction.adapter.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.adapter.process.WorkerLost.Cause;
import vn.vanthu.intake.Attachment;

/** One process that reads, as seen by the one who asks it. For one thread at a time. */
final class Worker {

    private static final Duration START = Duration.ofSeconds(30);
    private static final long LAST_BREATH_MS = 2000;
    /** What a shell says of a process that a signal ended: hang-up, interrupt, kill, terminate. */
    private static final Set<Integer> SIGNALLED = Set.of(128 + 1, 128 + 2, 128 + 9, 128 + 15);

    private record Question(Duration recognition, Attachment file) {}

    private final Process process;
    private final Path folder;
    private final ScheduledExecutorService clock;
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile boolean late;
    private int files;
    private long idleSince = System.nanoTime();

    private Worker(Process process, Path folder, ScheduledExecutorService clock) {
        this.process = process;
        this.folder = folder;
        this.clock = clock;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** @throws IOException when no such process comes up, which is no file's fault */
    static Worker start(Fork fork, DataSize memory, ScheduledExecutorService clock) throws IOException {
        Path folder = WorkFolders.create();
        Worker worker = null;
        try {
            worker = new Worker(fork.start(memory, folder), folder, clock);
            worker.exchange(null, START);
            return worker;
        } catch (WorkerLost e) {
            worker.end();
            throw new IOException("the process that reads did not start: " + e.getMessage());
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
    }

    Reading read(Attachment file, Duration patience) throws WorkerLost {
        return ask(file, Duration.ZERO, patience);
    }

    /** @param time what the process gives itself */
    Reading recognise(Attachment file, Duration time, Duration patience) throws WorkerLost {
        return ask(file, time, patience);
    }

    private Reading ask(Attachment file, Duration recognition, Duration patience) throws WorkerLost {
        byte[] answer = exchange(new Question(recognition, file), patience);
        files++;
        idleSince = System.nanoTime();
        try {
            return ReadingDecoder.decode(file.name(), answer);
        } catch (IOException e) {
            throw new WorkerLost(Cause.GARBLED, "the process that reads answered what is no reading");
        }
    }

    int files() {
        return files;
    }

    Duration idle() {
        return Duration.ofNanos(System.nanoTime() - idleSince);
    }

    boolean alive() {
        return !late && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Ends the process with all that it started, and takes its folder away. */
    void end() {
        kill();
        try {
            process.waitFor(LAST_BREATH_MS, TimeUnit.MILLISECONDS);
            FileSystemUtils.deleteRecursively(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    /** @param question null when only to listen */
    private byte[] exchange(Question question, Duration patience) throws WorkerLost {
        ScheduledFuture<?> end = deadline(patience);
        try {
            if (question != null) {
                out.writeInt(Math.toIntExact(question.recognition().toMillis()));
                Frames.write(out, question.file().content().bytes());
            }
            return Frames.read(in, Frames.ANSWER);
        } catch (IOException e) {
            throw lost(e, patience);
        } finally {
            end.cancel(false);
        }
    }

    private ScheduledFuture<?> deadline(Duration patience) throws WorkerLost {
        try {
            return clock.schedule(this::giveUp, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            throw new WorkerLost(Cause.KILLED, "reading has ended");
        }
    }

    private void giveUp() {
        late = true;
        kill();
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private WorkerLost lost(IOException failure, Duration patience) {
        boolean ended = ended();
        if (late) {
            return new WorkerLost(Cause.LATE, "reading took over " + patience.toSeconds() + " s");
        }
        if (failure instanceof ProtocolException || !ended) {
            return new WorkerLost(Cause.GARBLED, "the process that reads gave no answer");
        }
        int exit = process.exitValue();
        if (exit == Fork.OUT_OF_MEMORY) {
            return new WorkerLost(Cause.MEMORY, "reading needs too much memory");
        }
        return new WorkerLost(
                SIGNALLED.contains(exit) ? Cause.KILLED : Cause.CRASHED, "the process that reads ended with " + exit);
    }

    /** Its streams close a moment before it is gone. */
    private boolean ended() {
        try {
            return process.waitFor(LAST_BREATH_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
