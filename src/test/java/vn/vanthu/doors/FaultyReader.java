package vn.vanthu.doors;

import java.util.concurrent.atomic.AtomicInteger;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.docx.DocxReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/** Reads Word files, but fails at those whose name tells it to. */
final class FaultyReader implements PaperReader {

    static final String POISON = "poison.docx";

    final AtomicInteger failures = new AtomicInteger();
    private final DocxReader docx = new DocxReader(ReadingLimits.DEFAULT);

    @Override
    public boolean reads(FileKind kind) {
        return docx.reads(kind);
    }

    @Override
    public Reading read(Attachment file) {
        if (file.name().equals(POISON)) {
            failures.incrementAndGet();
            throw new IllegalStateException("a fault of this service");
        }
        return docx.read(file);
    }
}
