package vn.vanthu.correspondence.adapter.docx;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What word processors wrap around text without its showing: smart tags, custom XML, controls without a tag. They may
 * begin or end in the midst of a marker, so they go before markers are looked for; what they enclose stays.
 */
final class Wrappings {

    private static final Set<String> TAGS = Set.of("smartTag", "customXml");

    private Wrappings() {}

    static void remove(Element root) {
        for (String name : List.of("sdt", "smartTag", "customXml")) {
            for (Element wrapping : Dom.all(root, name)) {
                if (TAGS.contains(name)) {
                    unwrap(wrapping, wrapping);
                } else if (Dom.content(wrapping) != null
                        && ControlTag.of(Dom.tag(wrapping)).kind() == ControlTag.Kind.NONE) {
                    unwrap(wrapping, Dom.content(wrapping));
                }
            }
        }
    }

    private static void unwrap(Element wrapping, Element content) {
        Node parent = wrapping.getParentNode();
        for (Element child : Dom.children(content)) {
            if (!child.getLocalName().equals(wrapping.getLocalName() + "Pr")) {
                parent.insertBefore(child, wrapping);
            }
        }
        parent.removeChild(wrapping);
    }
}
