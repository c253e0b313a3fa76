package vn.vanthu.extraction.adapter.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.HardenedXml;
import vn.vanthu.intake.Refusal;

/** The full parser, with document types and entities turned off; the part is read as it is unpacked. */
public final class StreamCursor extends XmlCursor {

    private final XMLStreamReader2 xml;

    private StreamCursor(XMLStreamReader2 xml, Budget budget) {
        super(budget);
        this.xml = xml;
    }

    /** Stands on the root element. */
    static StreamCursor open(InputStream in, Budget budget) throws XMLStreamException, IOException {
        return open((XMLStreamReader2) HardenedXml.FACTORY.createXMLStreamReader(in), budget);
    }

    /** The same over a part's characters, whose offsets are then those of the text. */
    public static StreamCursor open(String part, Budget budget) throws XMLStreamException, IOException {
        return open((XMLStreamReader2) HardenedXml.FACTORY.createXMLStreamReader(new StringReader(part)), budget);
    }

    private static StreamCursor open(XMLStreamReader2 xml, Budget budget) throws XMLStreamException, IOException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw Refusal.hostile("XML with a document type");
            }
        }
        return new StreamCursor(xml, budget);
    }

    @Override
    public void children(Handler handler) throws XMLStreamException, IOException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                step();
                handler.on(shown(xml.getNamespaceURI(), xml.getLocalName()));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
        }
    }

    @Override
    public void finish() throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    @Override
    public void skip() throws XMLStreamException, IOException {
        for (int level = 1; level > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                step();
                level++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                level--;
            }
        }
    }

    @Override
    public String text() throws XMLStreamException, IOException {
        StringBuilder text = null;
        String first = "";
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (first.isEmpty()) {
                        first = xml.getText();
                    } else {
                        text = text == null ? new StringBuilder(first) : text;
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
                    return text == null ? first : text.toString();
                }
                default -> {}
            }
        }
    }

    @Override
    public String attribute(String local) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(local)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Characters of the part before the event that the cursor stands on. */
    public int startOffset() {
        return (int) xml.getLocationInfo().getStartingCharOffset();
    }

    /** Characters of the part before what follows the event that the cursor stands on. */
    public int endOffset() throws XMLStreamException {
        return (int) xml.getLocationInfo().getEndingCharOffset();
    }

    /** True on the start of {@code <x/>}. */
    public boolean empty() throws XMLStreamException {
        return xml.isEmptyElement();
    }

    /** Of the element's name; empty when it has none. */
    public String prefix() {
        return xml.getPrefix();
    }
}
