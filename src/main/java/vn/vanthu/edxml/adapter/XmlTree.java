package vn.vanthu.edxml.adapter;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.vanthu.edxml.EdxmlUnreadable;

/** Reads XML into nodes within bounds: no DTD, no entities of the sender's making, and base64 straight into bytes. */
final class XmlTree {

    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int LONGEST_TEXT = 64 * 1024;
    private static final String BASE64 = "ContentTransferEncoded";
    private static final String LOOSE_BASE64 = "value";

    private final long limit;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private long decoded;
    private int elements;

    /** @param limit the most bytes that all base64 together may decode to */
    XmlTree(long limit) {
        this.limit = limit;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no external entities");
        });
    }

    XmlNode read(byte[] xml) throws EdxmlUnreadable {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new EdxmlUnreadable("not well-formed XML");
        }
    }

    private XmlNode read(XMLStreamReader reader) throws XMLStreamException, EdxmlUnreadable {
        Deque<XmlNode> open = new ArrayDeque<>();
        XmlNode document = new XmlNode("");
        open.push(document);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new EdxmlUnreadable("a document type or an entity of its own");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
                        throw new EdxmlUnreadable("too many or too deep elements");
                    }
                    XmlNode node = new XmlNode(reader.getLocalName());
                    open.element().children.add(node);
                    if (node.name.equals(BASE64) || node.name.equals(LOOSE_BASE64) && loose(open)) {
                        decode(reader, node);
                    } else {
                        open.push(node);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader, open.element());
                default -> {}
            }
        }
        return document;
    }

    private static boolean loose(Deque<XmlNode> open) {
        return open.element().name.equals("Attachment")
                && open.stream().anyMatch(node -> node.name.equals(LegacyEnvelope.LOOSE));
    }

    private static void text(XMLStreamReader reader, XmlNode node) throws EdxmlUnreadable {
        if (node.text.length() + reader.getTextLength() > LONGEST_TEXT) {
            throw new EdxmlUnreadable("a text too long");
        }
        node.text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** Leaves the reader on the element's end. */
    private void decode(XMLStreamReader reader, XmlNode node) throws XMLStreamException, EdxmlUnreadable {
        Base64Sink sink = new Base64Sink(limit - decoded);
        boolean fits = true;
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                fits = sink.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event != XMLStreamConstants.COMMENT && event != XMLStreamConstants.PROCESSING_INSTRUCTION) {
                throw new EdxmlUnreadable("something other than text where base64 belongs");
            }
            if (!fits) {
                break;
            }
        }
        if (!fits || !sink.finish()) {
            throw new EdxmlUnreadable("attachments over the limit");
        }
        node.bytes = sink.bytes();
        node.broken = sink.broken();
        decoded += node.bytes.length;
    }
}
