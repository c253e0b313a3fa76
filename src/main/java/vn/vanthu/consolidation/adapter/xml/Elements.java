package vn.vanthu.consolidation.adapter.xml;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.vanthu.consolidation.adapter.XmlText;

/** Elements of the report's namespace as they are written. */
final class Elements {

    static final String NAMESPACE = "urn:vanthu:consolidated-report:1";

    private static final WstxOutputFactory FACTORY = new WstxOutputFactory();

    private final XMLStreamWriter out;

    /** @param stream stays open */
    Elements(OutputStream stream) throws XMLStreamException {
        out = FACTORY.createXMLStreamWriter(stream, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
        out.setDefaultNamespace(NAMESPACE);
    }

    Elements root(String name) throws XMLStreamException {
        open(name);
        out.writeDefaultNamespace(NAMESPACE);
        return this;
    }

    Elements open(String name) throws XMLStreamException {
        out.writeStartElement(NAMESPACE, name);
        return this;
    }

    Elements with(String attribute, Object value) throws XMLStreamException {
        out.writeAttribute(attribute, XmlText.legal(value.toString()));
        return this;
    }

    Elements with(String attribute, BigDecimal value) throws XMLStreamException {
        return with(attribute, value.toPlainString());
    }

    /** Nothing where there is no value. */
    Elements with(String attribute, Optional<BigDecimal> value) throws XMLStreamException {
        return value.isPresent() ? with(attribute, value.get()) : this;
    }

    /** Nothing where the text is empty. */
    Elements known(String attribute, String text) throws XMLStreamException {
        return text.isEmpty() ? this : with(attribute, text);
    }

    Elements text(String words) throws XMLStreamException {
        out.writeCharacters(XmlText.legal(words));
        return this;
    }

    Elements close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    Elements element(String name, String words) throws XMLStreamException {
        return open(name).text(words).close();
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }
}
