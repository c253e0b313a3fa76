package vn.vanthu.extraction.adapter.ocr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.AllReaders;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.ocr.OcrSettings.Use;
import vn.vanthu.extraction.adapter.process.ProcessReader;
import vn.vanthu.extraction.adapter.signature.SignatureVerifier;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.FileSniffer;

/** Has papers that came as pictures recognised, where that can be done; whatever fails on the way leaves them unread. */
public final class ScanReader implements PaperReader {

    private static final Logger log = LoggerFactory.getLogger(ScanReader.class);

    private final PaperReader readers;
    private final ProcessReader processes;
    private final OcrSettings settings;
    private String missing;

    ScanReader(PaperReader readers, ProcessReader processes, OcrSettings settings) {
        this.readers = readers;
        this.processes = processes;
        this.settings = settings;
    }

    /** Every reader there is, those of other processes first. */
    public static ScanReader over(ProcessReader processes, OcrSettings settings, SignatureVerifier verifier) {
        List<PaperReader> readers = new ArrayList<>(List.of(processes));
        readers.addAll(AllReaders.within(ReadingLimits.DEFAULT, verifier));
        return new ScanReader(new Readers(readers), processes, settings);
    }

    @Override
    public boolean reads(FileKind kind) {
        return readers.reads(kind);
    }

    @Override
    public Reading read(Attachment file) {
        return readAll(List.of(file)).get(0);
    }

    /** Where any paper of the submission can be read, its scans are not looked at: they would not be believed before it. */
    @Override
    public List<Reading> readAll(List<Attachment> files) {
        List<Reading> readings = new ArrayList<>(readers.readAll(files));
        if (readings.stream().anyMatch(Paper.class::isInstance)) {
            return readings;
        }
        long end = System.nanoTime() + settings.time().toNanos();
        for (int i = 0; i < files.size(); i++) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (scan(files.get(i), readings.get(i))
                    && left.toMillis() > 0
                    && missing().isEmpty()) {
                readings.set(i, processes.recognise(files.get(i), left).orElse(readings.get(i)));
            }
        }
        return readings;
    }

    /** Why nothing is recognised; empty when it is. Looked for once. */
    synchronized String missing() {
        if (missing == null) {
            missing = settings.enabled() == Use.OFF
                    ? "switched off"
                    : new Tesseract(settings.command(), settings.languages()).missing();
            if (!missing.isEmpty() && settings.enabled() != Use.OFF) {
                log.warn("Scans are not read: {}: {}", settings.command(), missing);
            }
        }
        return missing;
    }

    private static boolean scan(Attachment file, Reading reading) {
        FileKind kind = FileSniffer.sniff(file.content().bytes());
        return reading instanceof Unreadable unreadable
                && unreadable.reason() == Reason.NO_TEXT_LAYER
                && (kind == FileKind.PDF || kind == FileKind.IMAGE);
    }
}
