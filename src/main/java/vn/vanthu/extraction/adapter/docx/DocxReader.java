package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.LazyPresentation;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.adapter.BoundedReader;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.ooxml.NotPlain;
import vn.vanthu.extraction.adapter.ooxml.OfficePackage;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.ListCounter;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/** Reads Word documents (ECMA-376, transitional and strict) in one pass over the XML, without an object model. */
public final class DocxReader extends BoundedReader {

    private static final String MAIN = "word/document.xml";

    /** Texts that are not read, but whose fields might fetch something. */
    private static final Set<String> SIDE_TEXTS =
            Set.of("header", "footer", "footnotes", "endnotes", "comments", "glossaryDocument");

    public DocxReader(ReadingLimits limits) {
        super(FileKind.DOCX, limits);
    }

    @Override
    protected Reading read(Attachment file, Budget budget) throws XMLStreamException, IOException {
        try {
            return read(file, OfficePackage.plain(file.content(), MAIN, limits(), budget), budget);
        } catch (NotPlain e) {
            Budget rest = budget.again();
            return read(file, new OfficePackage(file.content(), MAIN, limits(), rest), rest);
        }
    }

    private Reading read(Attachment file, OfficePackage parts, Budget budget) throws XMLStreamException, IOException {
        parts.search(SIDE_TEXTS, FieldSearch::search);
        Styles styles = new Styles();
        Optional<XmlCursor> styleSheet = parts.part("styles");
        if (styleSheet.isPresent()) {
            styles.read(styleSheet.get());
        }
        Fonts fonts = new Fonts(parts);
        Numbering numbering = new Numbering(styles, fonts);
        Optional<XmlCursor> lists = parts.part("numbering");
        if (lists.isPresent()) {
            numbering.read(lists.get());
        }
        List<Paper.Piece> pieces = new ArrayList<>();
        StoryReader story =
                new StoryReader(parts.main(), styles, fonts, new ListCounter(numbering), budget, Spans.NONE);
        story.document(new Flow.Pages(pieces));
        Reading reading = paper(file, pieces, new Paper.Script(fonts.met(), false), story.pictureSeen());
        return reading instanceof Paper paper
                ? paper.looking(LazyPresentation.when(() -> LookReader.measure(file.content(), MAIN, limits())))
                : reading;
    }
}
