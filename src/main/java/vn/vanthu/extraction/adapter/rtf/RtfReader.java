package vn.vanthu.extraction.adapter.rtf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/** Reads Rich Text Format in one pass over its bytes. */
public final class RtfReader implements PaperReader {

    private final ReadingLimits limits;

    public RtfReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean reads(FileKind kind) {
        return kind == FileKind.RTF;
    }

    @Override
    public Reading read(Attachment file) {
        List<Paper.Piece> pieces = new ArrayList<>();
        RtfWalk walk = new RtfWalk(file.content().bytes(), new Flow.Pages(pieces), new Budget(limits));
        try {
            walk.read();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Readers.unreadable(file.name(), e);
        }
        if (pieces.stream().anyMatch(Readers::shows)) {
            return new Paper(file.name(), FileKind.RTF, pieces, new Paper.Script(walk.encodings(), false));
        }
        return new Unreadable(file.name(), walk.pictureSeen() ? Reason.NO_TEXT_LAYER : Reason.EMPTY, "");
    }
}
