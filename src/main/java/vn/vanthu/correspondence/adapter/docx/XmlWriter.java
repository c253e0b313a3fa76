package vn.vanthu.correspondence.adapter.docx;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Writes elements back as text: all namespaces declared once on the root, and only those in use. */
final class XmlWriter {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private final Map<String, String> used = new TreeMap<>();

    XmlWriter(Element root) {
        Map<String, String> declared = new TreeMap<>();
        collect(root, declared);
        used.keySet().removeAll(Set.of("xml", "xmlns", ""));
    }

    private void collect(Element element, Map<String, String> declared) {
        if (!ScalarControl.FIELD.equals(element.getNamespaceURI())) {
            use(element.getPrefix(), element.getNamespaceURI());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Attr attribute = (Attr) attributes.item(at);
            if (XMLNS.equals(attribute.getNamespaceURI())) {
                declared.put(attribute.getLocalName(), attribute.getValue());
            } else if (!dropped(attribute) && !ignorable(attribute)) {
                use(attribute.getPrefix(), attribute.getNamespaceURI());
            }
        }
        if (MC.equals(element.getNamespaceURI()) && "Choice".equals(element.getLocalName())) {
            for (String prefix : element.getAttribute("Requires").trim().split("\\s+")) {
                use(prefix, declared.get(prefix));
            }
        }
        Dom.children(element).forEach(child -> collect(child, declared));
    }

    private void use(String prefix, String namespace) {
        if (prefix != null && namespace != null) {
            used.putIfAbsent(prefix, namespace);
        }
    }

    String openRoot(Element root) {
        StringBuilder out = new StringBuilder("<").append(root.getNodeName());
        used.forEach((prefix, namespace) -> attribute(out, "xmlns:" + prefix, namespace));
        NamedNodeMap attributes = root.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Attr attribute = (Attr) attributes.item(at);
            if (ignorable(attribute)) {
                String kept = Arrays.stream(attribute.getValue().trim().split("\\s+"))
                        .filter(used::containsKey)
                        .collect(Collectors.joining(" "));
                if (!kept.isEmpty()) {
                    attribute(out, "xmlns:mc", MC);
                    attribute(out, "mc:Ignorable", kept);
                }
            } else if (!XMLNS.equals(attribute.getNamespaceURI())) {
                attribute(out, attribute.getName(), attribute.getValue());
            }
        }
        return out.append('>').toString();
    }

    /** @param rule when given, horizontal extents become its length */
    void open(Element element, RuledText rule, SegmentBuilder to) {
        StringBuilder out = new StringBuilder("<").append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Attr attribute = (Attr) attributes.item(at);
            if (rule != null && "cx".equals(attribute.getName())) {
                to.literal(out.append(" cx=\"").toString()).add(new Segment.Rule(rule));
                out.setLength(0);
                out.append('"');
            } else if (!XMLNS.equals(attribute.getNamespaceURI()) && !dropped(attribute)) {
                attribute(out, attribute.getName(), attribute.getValue());
            }
        }
        to.literal(out.append('>').toString());
    }

    String close(Element element) {
        return "</" + element.getNodeName() + ">";
    }

    /** Identifiers of editing sessions, and of paragraphs, which a repeat would double. */
    private static boolean dropped(Attr attribute) {
        String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        return Dom.W.equals(attribute.getNamespaceURI()) && name.startsWith("rsid")
                || W14.equals(attribute.getNamespaceURI())
                        && Set.of("paraId", "textId").contains(name);
    }

    private static boolean ignorable(Attr attribute) {
        return MC.equals(attribute.getNamespaceURI()) && "Ignorable".equals(attribute.getLocalName());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    private static void attribute(StringBuilder out, String name, String value) {
        String quoted =
                escape(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
        out.append(' ').append(name).append("=\"").append(quoted).append('"');
    }

    /** Prefixes that the written part declares. */
    Set<String> prefixes() {
        return new TreeSet<>(used.keySet());
    }
}
