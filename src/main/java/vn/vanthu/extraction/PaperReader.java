package vn.vanthu.extraction;

import java.util.List;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/** Opens one kind of file. It never throws for what the sender sent; it says {@link Unreadable} instead. */
public interface PaperReader {

    boolean reads(FileKind kind);

    /** @throws ReadingFailure when it is our own fault that the file could not be read */
    Reading read(Attachment file);

    /**
     * The files of one submission, in their order.
     *
     * @throws ReadingFailure when it is our own fault that one of them could not be read
     */
    default List<Reading> readAll(List<Attachment> files) {
        return files.stream().map(this::read).toList();
    }
}
