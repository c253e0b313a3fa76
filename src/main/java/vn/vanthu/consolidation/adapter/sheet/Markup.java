package vn.vanthu.consolidation.adapter.sheet;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML part of a workbook as it is written. Names have no prefix unless they are written with one. */
final class Markup {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final XMLOutputFactory FACTORY = factory();

    private final XMLStreamWriter out;

    /** @param stream stays open */
    Markup(OutputStream stream) throws XMLStreamException {
        out = FACTORY.createXMLStreamWriter(stream, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** The first element, in the namespace of workbooks. */
    Markup root(String name) throws XMLStreamException {
        return root(name, MAIN);
    }

    Markup root(String name, String namespace) throws XMLStreamException {
        out.writeStartElement(name);
        return attribute("xmlns", namespace);
    }

    Markup prefix(String prefix, String namespace) throws XMLStreamException {
        return attribute("xmlns:" + prefix, namespace);
    }

    Markup open(String name) throws XMLStreamException {
        out.writeStartElement(name);
        return this;
    }

    Markup attribute(String name, Object value) throws XMLStreamException {
        out.writeAttribute(name, value.toString());
        return this;
    }

    Markup empty(String name, Object... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute((String) attributes[i], attributes[i + 1]);
        }
        return this;
    }

    Markup text(String text) throws XMLStreamException {
        out.writeCharacters(text);
        return this;
    }

    Markup element(String name, String text) throws XMLStreamException {
        return open(name).text(text).close();
    }

    Markup close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }

    private static XMLOutputFactory factory() {
        WstxOutputFactory factory = new WstxOutputFactory();
        factory.getConfig().doSupportNamespaces(false);
        return factory;
    }
}
