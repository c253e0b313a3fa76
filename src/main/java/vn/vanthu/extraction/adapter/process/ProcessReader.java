package vn.vanthu.extraction.adapter.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.ReadingFailure;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.process.WorkerLost.Cause;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/**
 * Has files read in a process of its own, which is started when the first such file comes. A file that ends a process is
 * unreadable, if that process had read nothing before: otherwise it is tried once more, in a fresh one. That no process
 * can be started, or that somebody else ends them, is no fault of the file: then reading fails, to be tried again later.
 */
public final class ProcessReader implements PaperReader, AutoCloseable {

    /** The command of this program that reads. */
    public static final String COMMAND = "read-worker";

    /** Where this program begins. */
    private static final String PROGRAM = "vn.vanthu.Vanthu";

    private static final Logger log = LoggerFactory.getLogger(ProcessReader.class);

    /** A process that keeps its own time answers just after it. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    /** What a second try gets, however late the first ended. */
    private static final Duration LEAST = Duration.ofSeconds(5);

    private final ReadingSettings settings;
    private final ReadingRecord record;
    private final WorkerPool workers;

    private ProcessReader(Fork fork, ReadingSettings settings, ReadingRecord record) {
        this.settings = settings;
        this.record = record;
        this.workers = new WorkerPool(fork, settings, record);
    }

    /** @param recognition options of the command that say how pictures are recognised */
    public static ProcessReader of(ReadingSettings settings, List<String> recognition, ReadingRecord record) {
        List<String> arguments =
                new ArrayList<>(List.of(COMMAND, "--time", settings.time().toString()));
        arguments.addAll(recognition);
        WorkFolders.sweep(Path.of(System.getProperty("java.io.tmpdir")));
        return new ProcessReader(Fork.ofThisProgram(PROGRAM, arguments), settings, record);
    }

    static ProcessReader of(Fork fork, ReadingSettings settings, ReadingRecord record) {
        return new ProcessReader(fork, settings, record);
    }

    @Override
    public boolean reads(FileKind kind) {
        return settings.apart().contains(kind);
    }

    /** @throws ReadingFailure when no process can be started, or processes are ended from outside */
    @Override
    public Reading read(Attachment file) {
        Duration whole = settings.time().plus(GRACE);
        long start = System.nanoTime();
        try {
            try {
                return read(file, false, whole);
            } catch (WorkerLost first) {
                Duration left = whole.minusNanos(System.nanoTime() - start);
                return read(file, true, left.compareTo(LEAST) < 0 ? LEAST : left);
            }
        } catch (WorkerLost | IOException e) {
            throw new ReadingFailure(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReadingFailure("reading was interrupted");
        }
    }

    /**
     * What a picture says.
     *
     * @param time for the pages; those that were recognised by then count
     * @return empty when that ended its process, for whatever reason
     * @throws ReadingFailure when the reader is closed meanwhile
     */
    public Optional<Reading> recognise(Attachment file, Duration time) {
        try {
            Worker worker = workers.take(false);
            try {
                Reading reading = worker.recognise(file, time, time.plus(GRACE));
                workers.giveBack(worker);
                return Optional.of(reading);
            } catch (WorkerLost e) {
                ended(worker, file, e);
                return Optional.empty();
            }
        } catch (IOException e) {
            log.warn("{}", e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReadingFailure("reading was interrupted");
        }
    }

    int processes() {
        return workers.alive();
    }

    @Override
    public void close() {
        workers.close();
    }

    /** @throws WorkerLost when that may not be the file's fault */
    private Reading read(Attachment file, boolean fresh, Duration patience)
            throws IOException, InterruptedException, WorkerLost {
        Worker worker = workers.take(fresh);
        boolean first = worker.files() == 0;
        try {
            Reading reading = worker.read(file, patience);
            workers.giveBack(worker);
            return reading;
        } catch (WorkerLost e) {
            ended(worker, file, e);
            boolean blameless = e.why() == Cause.KILLED || !first && e.why() != Cause.LATE;
            if (blameless) {
                throw e;
            }
            return new Unreadable(file.name(), reason(e.why()), e.getMessage());
        }
    }

    private void ended(Worker worker, Attachment file, WorkerLost loss) {
        workers.end(worker);
        if (workers.closed()) {
            throw new ReadingFailure("reading has ended");
        }
        record.lost(loss.why());
        String sha256 = file.content().sha256();
        log.warn("{} bytes, sha256 {}: {}", file.content().size(), sha256, loss.getMessage());
    }

    private static Reason reason(Cause cause) {
        return cause == Cause.LATE || cause == Cause.MEMORY ? Reason.TOO_LARGE : Reason.BROKEN;
    }
}
