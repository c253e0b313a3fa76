package vn.vanthu.extraction.adapter;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/** A reader of one kind of file within limits; whatever goes wrong in it is said of the file. */
public abstract class BoundedReader implements PaperReader {

    private final FileKind kind;
    private final ReadingLimits limits;

    protected BoundedReader(FileKind kind, ReadingLimits limits) {
        this.kind = kind;
        this.limits = limits;
    }

    @Override
    public final boolean reads(FileKind other) {
        return other == kind;
    }

    @Override
    public final Reading read(Attachment file) {
        try {
            return read(file, new Budget(limits));
        } catch (XMLStreamException | IOException | RuntimeException | StackOverflowError e) {
            return Readers.unreadable(file.name(), e);
        }
    }

    protected abstract Reading read(Attachment file, Budget budget) throws XMLStreamException, IOException;

    protected final ReadingLimits limits() {
        return limits;
    }

    /** The paper, where there is anything to see on it; else why not. */
    protected final Reading paper(Attachment file, List<Paper.Piece> pieces, Paper.Script script, boolean pictureSeen) {
        if (pieces.stream().anyMatch(Readers::shows)) {
            return new Paper(file.name(), kind, pieces, script);
        }
        return new Unreadable(file.name(), pictureSeen ? Reason.NO_TEXT_LAYER : Reason.EMPTY, "");
    }
}
