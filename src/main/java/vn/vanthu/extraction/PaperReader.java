package vn.vanthu.extraction;

import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/** Opens one kind of file. It never throws for what the sender sent; it says {@link Unreadable} instead. */
public interface PaperReader {

    boolean reads(FileKind kind);

    /** @throws ReadingFailure when it is our own fault that the file could not be read */
    Reading read(Attachment file);
}
