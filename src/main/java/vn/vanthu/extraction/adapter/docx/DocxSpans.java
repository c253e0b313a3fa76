package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.ooxml.OfficePackage;
import vn.vanthu.extraction.adapter.ooxml.StreamCursor;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.ListCounter;

/** Finds in a Word file's main part the paragraphs that the places of a {@link DocxReader}'s paper mean. */
public final class DocxSpans {

    private DocxSpans() {}

    /** @param mainPart the text of the package's main part without byte order mark */
    public static Map<Place.Position, ParagraphSpan> of(OfficePackage parts, String mainPart, ReadingLimits limits)
            throws XMLStreamException, IOException {
        Budget budget = new Budget(limits);
        Styles styles = new Styles();
        Fonts fonts = new Fonts(parts);
        ListCounter lists = new ListCounter(new Numbering(styles, fonts));
        StreamCursor xml = StreamCursor.open(mainPart, budget);
        Spans.Noted spans = new Spans.Noted(xml);
        new StoryReader(xml, styles, fonts, lists, budget, spans).document(new Flow.Pages(new ArrayList<>()));
        return spans.found();
    }
}
