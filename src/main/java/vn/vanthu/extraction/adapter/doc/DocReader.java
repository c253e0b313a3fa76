package vn.vanthu.extraction.adapter.doc;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.BoundedReader;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.ole.Compound;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.Refusal;

/** Reads binary Word documents: Word 97 to 2003 whole, Word 6 and 95 as paragraphs. */
public final class DocReader extends BoundedReader {

    public DocReader(ReadingLimits limits) {
        super(FileKind.DOC, limits);
    }

    @Override
    protected Reading read(Attachment file, Budget budget) throws IOException {
        try (POIFSFileSystem compound = Compound.open(file.content().bytes())) {
            HostileStorages.in(compound.getRoot(), budget);
            Fib fib = new Fib(stream(compound.getRoot(), "WordDocument"));
            if (!fib.word97()) {
                return old(file, new OldText(fib.main(), budget));
            }
            if (fib.encrypted()) {
                return new Unreadable(file.name(), Reason.ENCRYPTED, "");
            }
            return read(file, compound.getRoot(), fib, budget);
        }
    }

    private Reading read(Attachment file, DirectoryNode root, Fib fib, Budget budget) throws IOException {
        Bytes table = stream(root, fib.tableStream());
        Bytes data = root.hasEntryCaseInsensitive("Data") ? stream(root, "Data") : Bytes.NONE;
        Templates.check(fib.find(table, Fib.Structure.ASSOCIATED_FILES));
        Pieces pieces = new Pieces(fib, table, budget);
        Formats formats = new Formats(fib, table, data, pieces, budget);
        StoryWalk walk = new StoryWalk(pieces.text(), formats, budget);
        List<Paper.Piece> found = new ArrayList<>();
        Flow pages = new Flow.Pages(found);
        int main = fib.length(Fib.Story.MAIN);
        walk.read(0, main, pages);
        for (Boxes.Box box : formats.boxes().loose()) {
            walk.read(box.start(), box.end(), pages.boxes());
        }
        walk.search(main, fib.start(Fib.Story.BOXES));
        walk.search(fib.start(Fib.Story.HEADER_BOXES), pieces.text().length);
        walk.check();
        return paper(file, found, new Paper.Script(walk.encodings(), false), walk.pictureSeen());
    }

    private Reading old(Attachment file, OldText text) throws Refusal {
        if (text.encrypted()) {
            return new Unreadable(file.name(), Reason.ENCRYPTED, "");
        }
        List<Paper.Piece> found = new ArrayList<>();
        text.read(new Flow.Pages(found));
        return paper(file, found, new Paper.Script(text.encodings(), false), false);
    }

    private Bytes stream(DirectoryNode root, String name) throws IOException {
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
            byte[] bytes = in.readNBytes(limits().partBytes() + 1);
            if (bytes.length > limits().partBytes()) {
                throw new Refusal(Fate.REFUSED_SIZE, "over " + limits().partBytes() + " bytes");
            }
            return Bytes.of(bytes);
        }
    }
}
