package vn.vanthu.extraction.adapter.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.BoundedReader;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/** Reads web pages: what Word saves as one, and what e-office systems give out as a Word file. */
public final class HtmlReader extends BoundedReader {

    /** A page's elements take some thirty times its bytes in memory. */
    private static final int PAGE_BYTES = 8 << 20;

    public HtmlReader(ReadingLimits limits) {
        super(FileKind.HTML, limits);
    }

    @Override
    protected Reading read(Attachment file, Budget budget) throws IOException {
        if (file.content().size() > PAGE_BYTES) {
            return new Unreadable(file.name(), Reason.TOO_LARGE, "over " + PAGE_BYTES + " bytes");
        }
        PageText text = PageText.of(file.content().bytes());
        Document page = Parser.htmlParser().parseInput(text.text(), "");
        budget.lookAtClock();
        List<Paper.Piece> pieces = new ArrayList<>();
        PageWalk walk = new PageWalk(budget);
        walk.read(page, new Flow.Pages(pieces));
        Set<LegacyEncoding> encodings = EnumSet.noneOf(LegacyEncoding.class);
        encodings.addAll(text.encodings());
        encodings.addAll(walk.encodings());
        return paper(file, pieces, new Paper.Script(encodings, false), walk.pictureSeen());
    }
}
