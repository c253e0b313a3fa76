package vn.vanthu.extraction.adapter.rtf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.adapter.BoundedReader;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/** Reads Rich Text Format in one pass over its bytes. */
public final class RtfReader extends BoundedReader {

    public RtfReader(ReadingLimits limits) {
        super(FileKind.RTF, limits);
    }

    @Override
    protected Reading read(Attachment file, Budget budget) throws IOException {
        List<Paper.Piece> pieces = new ArrayList<>();
        RtfWalk walk = new RtfWalk(file.content().bytes(), new Flow.Pages(pieces), budget);
        walk.read();
        return paper(file, pieces, new Paper.Script(walk.encodings(), false), walk.pictureSeen());
    }
}
