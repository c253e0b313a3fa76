package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.Refusal;

/** Reads Word documents (ECMA-376, transitional and strict) in one pass over the XML, without an object model. */
public final class DocxReader implements PaperReader {

    private final ReadingLimits limits;

    public DocxReader(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean reads(FileKind kind) {
        return kind == FileKind.DOCX;
    }

    @Override
    public Reading read(Attachment file) {
        try {
            return read(file, new Budget(limits));
        } catch (Refusal e) {
            return Readers.unreadable(file.name(), e);
        } catch (XMLStreamException | IOException | RuntimeException | StackOverflowError e) {
            return refusal(e)
                    .map(refusal -> Readers.unreadable(file.name(), refusal))
                    .orElseGet(() -> new Unreadable(
                            file.name(), Reason.BROKEN, e.getClass().getName()));
        }
    }

    private Reading read(Attachment file, Budget budget) throws XMLStreamException, IOException {
        DocxPackage parts = new DocxPackage(file.content(), limits, budget);
        parts.searchSideTexts();
        Styles styles = new Styles();
        Optional<XmlCursor> styleSheet = parts.part("styles");
        if (styleSheet.isPresent()) {
            styles.read(styleSheet.get());
        }
        Numbering numbering = new Numbering();
        Optional<XmlCursor> lists = parts.part("numbering");
        if (lists.isPresent()) {
            numbering.read(lists.get());
        }
        List<Paper.Piece> pieces = new ArrayList<>();
        StoryReader story = new StoryReader(parts.main(), styles, new ListCounter(numbering, styles), budget);
        story.document(new Flow.Pages(pieces));
        if (pieces.stream().anyMatch(DocxReader::shows)) {
            return new Paper(file.name(), FileKind.DOCX, pieces);
        }
        return new Unreadable(file.name(), story.pictureSeen() ? Reason.NO_TEXT_LAYER : Reason.EMPTY, "");
    }

    private static boolean shows(Paper.Piece piece) {
        return !(piece instanceof Paper.Table table)
                || table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> !cell.text()
                        .isEmpty());
    }

    /** The refusal that a parser wrapped into its own exception. */
    private static Optional<Refusal> refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
