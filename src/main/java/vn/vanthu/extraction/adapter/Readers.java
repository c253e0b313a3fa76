package vn.vanthu.extraction.adapter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.extraction.LegacyText;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.ReadingFailure;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.FileSniffer;
import vn.vanthu.intake.Refusal;

/** Chooses the reader by the file's bytes, and stands between a library's failure and the service. */
public final class Readers implements PaperReader {

    /** For all files of one submission; hundreds that each take all of their own time would keep others waiting for hours. */
    private static final Duration TOGETHER = Duration.ofMinutes(2);

    private final List<PaperReader> readers;
    private final Duration together;

    public Readers(List<PaperReader> readers) {
        this(readers, TOGETHER);
    }

    Readers(List<PaperReader> readers, Duration together) {
        this.readers = List.copyOf(readers);
        this.together = together;
    }

    @Override
    public boolean reads(FileKind kind) {
        return reader(kind).isPresent();
    }

    /** The first file always has its turn; those that have none before the time for all is over are too much. */
    @Override
    public List<Reading> readAll(List<Attachment> files) {
        long end = System.nanoTime() + together.toNanos();
        List<Reading> readings = new ArrayList<>();
        for (Attachment file : files) {
            boolean late = !readings.isEmpty() && System.nanoTime() - end > 0;
            readings.add(
                    late
                            ? new Unreadable(file.name(), Reason.TOO_LARGE, "the files before it took over " + together)
                            : read(file));
        }
        return readings;
    }

    @Override
    public Reading read(Attachment file) {
        FileKind kind = FileSniffer.sniff(file.content().bytes());
        if (kind == FileKind.EMPTY) {
            return new Unreadable(file.name(), Reason.EMPTY, "");
        }
        if (kind == FileKind.ENCRYPTED) {
            return new Unreadable(file.name(), Reason.ENCRYPTED, "");
        }
        return reader(kind)
                .map(reader -> guarded(reader, file))
                .orElseGet(() -> new Unreadable(file.name(), Reason.KIND_REFUSED, kind.label()));
    }

    /** The same outcome in the words of a reading. */
    public static Unreadable unreadable(String file, Refusal refusal) {
        return new Unreadable(file, reason(refusal.fate()), refusal.getMessage());
    }

    /** What a failure says of a file: the refusal that a parser wrapped into its own exception, or else that it is broken. */
    public static Unreadable unreadable(String file, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return unreadable(file, refusal);
            }
        }
        return new Unreadable(file, Reason.BROKEN, thrown.getClass().getName());
    }

    /** True when there is something to see: a paragraph, or a table that is not all blank. */
    public static boolean shows(Paper.Piece piece) {
        return !(piece instanceof Paper.Table table)
                || table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> !cell.text()
                        .isEmpty());
    }

    private Optional<PaperReader> reader(FileKind kind) {
        return readers.stream().filter(reader -> reader.reads(kind)).findFirst();
    }

    private static Reading guarded(PaperReader reader, Attachment file) {
        try {
            Reading reading = reader.read(file);
            return reading instanceof Paper paper ? LegacyText.of(paper) : reading;
        } catch (ReadingFailure e) {
            throw e;
        } catch (OutOfMemoryError e) {
            return new Unreadable(file.name(), Reason.TOO_LARGE, "reading needs too much memory");
        } catch (RuntimeException | StackOverflowError e) {
            return new Unreadable(file.name(), Reason.BROKEN, e.getClass().getName());
        }
    }

    private static Reason reason(Fate fate) {
        return switch (fate) {
            case HOSTILE -> Reason.HOSTILE;
            case ENCRYPTED -> Reason.ENCRYPTED;
            case REFUSED_SIZE, REFUSED_DEPTH -> Reason.TOO_LARGE;
            case REFUSED_KIND -> Reason.KIND_REFUSED;
            default -> Reason.BROKEN;
        };
    }
}
