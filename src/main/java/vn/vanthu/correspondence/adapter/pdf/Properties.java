package vn.vanthu.correspondence.adapter.pdf;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A Word file's own title and author; empty when it names none. */
record Properties(String title, String author) {

    /** @param core the part docProps/core.xml, or null */
    static Properties read(byte[] core) throws XMLStreamException {
        Map<String, String> found = new HashMap<>();
        XMLStreamReader in = core == null ? null : Xml.reader(core);
        while (in != null && in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT
                    && (in.getLocalName().equals("title") || in.getLocalName().equals("creator"))) {
                found.put(in.getLocalName(), in.getElementText());
            }
        }
        return new Properties(found.getOrDefault("title", ""), found.getOrDefault("creator", ""));
    }
}
