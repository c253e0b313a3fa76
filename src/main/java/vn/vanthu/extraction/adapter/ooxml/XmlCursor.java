package vn.vanthu.extraction.adapter.ooxml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.intake.Refusal;

/**
 * One XML part read forward, element by element. Names are as in the standard without the prefix of text documents and
 * spreadsheets; those of markup compatibility carry "mc:", those of formulas "m:", all others ":".
 */
public final class XmlCursor {

    private static final WstxInputFactory FACTORY = factory();
    private static final Set<String> MAIN = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    /** Handles the element that the cursor stands on and leaves the cursor on its end. */
    public interface Handler {
        void on(String name) throws XMLStreamException, IOException;
    }

    private final XMLStreamReader2 xml;
    private final Budget budget;

    private XmlCursor(XMLStreamReader2 xml, Budget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    /** Stands on the root element. */
    static XmlCursor open(InputStream in, Budget budget) throws XMLStreamException, IOException {
        return open((XMLStreamReader2) FACTORY.createXMLStreamReader(in), budget);
    }

    /** The same over a part's characters, whose offsets are then those of the text. */
    public static XmlCursor open(String part, Budget budget) throws XMLStreamException, IOException {
        return open((XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(part)), budget);
    }

    private static XmlCursor open(XMLStreamReader2 xml, Budget budget) throws XMLStreamException, IOException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw Refusal.hostile("XML with a document type");
            }
        }
        return new XmlCursor(xml, budget);
    }

    public void children(Handler handler) throws XMLStreamException, IOException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                budget.step();
                handler.on(name());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
        }
    }

    /** Reads on behind the root, so that what follows it and the part's checksum are seen too. */
    public void finish() throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    public void skip() throws XMLStreamException, IOException {
        for (int level = 1; level > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                budget.step();
                level++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                level--;
            }
        }
    }

    /** The element's own text; elements within are skipped. */
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

    /** An attribute by its local name, whatever its prefix; null if absent. */
    public String attribute(String local) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(local)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** {@code w:val} as a switch: on when absent (ECMA-376 Part 1, 17.17.4). */
    public boolean on() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** {@code w:val} as a number, or the default when absent or no number. */
    public int number(int otherwise) {
        return number("val", otherwise);
    }

    public int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
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

    private String name() {
        String space = xml.getNamespaceURI();
        String local = xml.getLocalName();
        if (space != null && MAIN.contains(space)) {
            return local;
        }
        if (space != null && space.contains("/markup-compatibility/")) {
            return "mc:" + local;
        }
        return (space != null && space.endsWith("/math") ? "m:" : ":") + local;
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 400);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 256);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 20);
        return factory;
    }
}
