package vn.vanthu.edxml.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element by its local name; prefixes and namespaces differ between senders and are left out. */
final class XmlNode {

    static final XmlNode NONE = new XmlNode("");

    final String name;
    final StringBuilder text = new StringBuilder();
    final List<XmlNode> children = new ArrayList<>();
    byte[] bytes = new byte[0];
    boolean broken;

    XmlNode(String name) {
        this.name = name;
    }

    Stream<XmlNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child));
    }

    /** Of a whole document, its outermost element. */
    XmlNode root() {
        return children.isEmpty() ? NONE : children.get(0);
    }

    /** The first child of that name, or an empty one. */
    XmlNode one(String child) {
        return all(child).findFirst().orElse(NONE);
    }

    /** The text of the first child of that name; white space at both ends is gone. */
    String text(String child) {
        return one(child).text.toString().strip();
    }

    Optional<XmlNode> find(String descendant) {
        return children.stream()
                .flatMap(node -> node.name.equals(descendant) ? Stream.of(node) : node.find(descendant).stream())
                .findFirst();
    }
}
