package vn.vanthu.correspondence.adapter.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The few steps through a WordprocessingML tree that compiling needs. */
final class Dom {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Dom() {}

    static boolean is(Node node, String name) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child of that name, or null; of null as well. */
    static Element child(Node node, String name) {
        return node == null
                ? null
                : children(node).stream()
                        .filter(child -> is(child, name))
                        .findFirst()
                        .orElse(null);
    }

    /** All elements of that name below, in document order. */
    static List<Element> all(Node node, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(node)) {
            if (is(child, name)) {
                found.add(child);
            }
            found.addAll(all(child, name));
        }
        return found;
    }

    /** The nearest element of that name above, or null. */
    static Element above(Node node, String name) {
        Node parent = node.getParentNode();
        while (parent != null && !is(parent, name)) {
            parent = parent.getParentNode();
        }
        return (Element) parent;
    }

    /** The {@code w:val} of the child of that name; empty when there is none. */
    static String value(Node node, String child) {
        Element element = node == null ? null : child(node, child);
        return element == null ? "" : element.getAttributeNS(W, "val");
    }

    /** The controls' content element; null for other elements. */
    static Element content(Element sdt) {
        return child(sdt, "sdtContent");
    }

    static String tag(Element sdt) {
        return value(child(sdt, "sdtPr"), "tag").strip();
    }
}
