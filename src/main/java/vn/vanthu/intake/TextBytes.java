package vn.vanthu.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What can be told of bytes that may be text. */
final class TextBytes {

    private static final int SAMPLE = 64 * 1024;
    /** After a byte order mark, an XML declaration and comments. */
    private static final Pattern OPENS_WEB_PAGE = Pattern.compile(
            "[^\\p{Alnum}<]{0,9}(?:<\\?[^>]{0,200}>\\s*|<!--.{0,400}?-->\\s*)*<(?:html|!doctype html)", Pattern.DOTALL);

    private static final Set<String> EDXML_ROOTS = Set.of("edXML", "Envelope", "Document");
    private static final Set<String> EDXML_NAMESPACES = Set.of("e-doc.vn", "inetcloud.vn/ns/edxml", "qcvn_102");
    private static final int FIRST_ELEMENTS = 8;

    private TextBytes() {}

    /** No control characters but white space in the first 64 KiB; UTF-16 counts when it carries its mark. */
    static boolean plausible(byte[] bytes) {
        if (wide(bytes)) {
            return true;
        }
        for (int i = 0; i < Math.min(SAMPLE, bytes.length); i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7F) {
                return false;
            }
        }
        return true;
    }

    static boolean blank(byte[] bytes) {
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : wide(bytes) ? 2 : 0;
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * True for XML whose root is edXML's own, or that of its older forms in SOAP (CV 512, CV 2803) with an element of
     * edXML's namespace among the first.
     */
    static boolean edxml(byte[] bytes) {
        if (!opensLikeXml(bytes)) {
            return false;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            int elements = 0;
            while (xml.hasNext() && elements < FIRST_ELEMENTS) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    boolean root = elements++ == 0;
                    if (root && !EDXML_ROOTS.contains(xml.getLocalName())) {
                        return false;
                    }
                    if (root && xml.getLocalName().equals("edXML") || edxmlNamespace(xml.getNamespaceURI())) {
                        return true;
                    }
                }
            }
        } catch (XMLStreamException e) {
            return false;
        }
        return false;
    }

    private static boolean edxmlNamespace(String uri) {
        return uri != null && EDXML_NAMESPACES.stream().anyMatch(uri.toLowerCase(Locale.ROOT)::contains);
    }

    /** The first tag is that of a web page. */
    static boolean webPage(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        return OPENS_WEB_PAGE.matcher(start).lookingAt();
    }

    private static boolean opensLikeXml(byte[] bytes) {
        for (int i = 0; i < Math.min(SAMPLE, bytes.length); i++) {
            int b = bytes[i] & 0xFF;
            if (b == '<') {
                return true;
            }
            if (b > ' ' && b < 0xBB) {
                return false;
            }
        }
        return false;
    }

    private static boolean wide(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }
}
