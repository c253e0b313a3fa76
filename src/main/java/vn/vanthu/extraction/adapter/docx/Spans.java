package vn.vanthu.extraction.adapter.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.adapter.ooxml.StreamCursor;

/** Where in the text of the main part each paragraph's content stands; of several at one place the first. */
interface Spans {

    /** Of readings that nobody writes into. */
    Spans NONE = new Spans() {};

    /** A paragraph not yet at its end. */
    record Open(Place.Position at, int start, boolean empty, String prefix) {}

    default Open open(Place.Position at) throws XMLStreamException {
        return null;
    }

    default Open behindProperties(Open paragraph) throws XMLStreamException {
        return null;
    }

    default void close(Open paragraph) {}

    default void enterBox() {}

    default void leaveBox() {}

    /** Notes the paragraphs of the text itself; within a text box nothing may be written (Word drops comments there). */
    final class Noted implements Spans {
        private final Map<Place.Position, ParagraphSpan> found = new HashMap<>();
        private final StreamCursor xml;
        private int boxes;

        /** @param xml what the paragraphs are read from */
        Noted(StreamCursor xml) {
            this.xml = xml;
        }

        Map<Place.Position, ParagraphSpan> found() {
            return found;
        }

        @Override
        public Open open(Place.Position at) throws XMLStreamException {
            return new Open(at, xml.endOffset(), xml.empty(), xml.prefix());
        }

        @Override
        public Open behindProperties(Open paragraph) throws XMLStreamException {
            return new Open(paragraph.at(), xml.endOffset(), paragraph.empty(), paragraph.prefix());
        }

        @Override
        public void close(Open paragraph) {
            if (boxes == 0) {
                int end = paragraph.empty() ? paragraph.start() : xml.startOffset();
                found.putIfAbsent(
                        paragraph.at(),
                        new ParagraphSpan(paragraph.start(), end, paragraph.empty(), paragraph.prefix()));
            }
        }

        @Override
        public void enterBox() {
            boxes++;
        }

        @Override
        public void leaveBox() {
            boxes--;
        }
    }
}
