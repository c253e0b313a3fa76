package vn.vanthu.extraction.adapter.odt;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.HardenedXml;
import vn.vanthu.intake.Refusal;

/**
 * One XML part of an OpenDocument file read forward, its text and its elements in the order in which they stand. Elements
 * carry their local names, which are unambiguous among those that matter here.
 */
final class OdfXml {

    /** Handles the element that the cursor stands on and leaves the cursor on its end. */
    interface Elements {
        void on(String name) throws XMLStreamException, IOException;
    }

    interface Letters {
        void on(String text) throws IOException;
    }

    private final XMLStreamReader xml;
    private final Budget budget;

    private OdfXml(XMLStreamReader xml, Budget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    /** Stands on the root element. */
    static OdfXml open(InputStream in, Budget budget) throws XMLStreamException, IOException {
        XMLStreamReader xml = HardenedXml.FACTORY.createXMLStreamReader(in);
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw Refusal.hostile("XML with a document type");
            }
        }
        return new OdfXml(xml, budget);
    }

    void children(Elements elements) throws XMLStreamException, IOException {
        content(elements, text -> {});
    }

    void content(Elements elements, Letters letters) throws XMLStreamException, IOException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    budget.step();
                    elements.on(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    letters.on(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    void skip() throws XMLStreamException, IOException {
        children(name -> skip());
    }

    /** Reads on behind the root, so that what follows it and the part's checksum are seen too. */
    void finish() throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    /** An attribute by its local name, whatever its prefix; null if absent. */
    String attribute(String local) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(local)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean on(String attribute) {
        return "true".equals(attribute(attribute));
    }

    /** A count of at least 1; the default when absent or no number. */
    int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        boolean digits = value != null && value.matches("\\d{1,9}");
        return digits ? Math.max(1, Integer.parseInt(value)) : otherwise;
    }
}
