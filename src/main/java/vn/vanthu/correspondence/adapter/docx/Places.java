package vn.vanthu.correspondence.adapter.docx;

import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.vanthu.document.Place;

/** Says where in a template something stands, counting as {@link Place} counts. */
final class Places {

    private final String part;
    private final Map<Node, String> places = new IdentityHashMap<>();
    private int paragraphs;
    private int tables;

    /** @param part name of the header or footer; empty for the document itself */
    Places(String part, Element root) {
        this.part = part;
        visit(root, "");
    }

    private void visit(Node node, String cell) {
        int table = 0;
        int row = 0;
        if (Dom.is(node, "tbl")) {
            table = cell.isEmpty() ? ++tables : 0;
        }
        if (Dom.is(node, "p") && cell.isEmpty()) {
            places.put(node, new Place.Paragraph(++paragraphs).toString());
        } else if (!cell.isEmpty()) {
            places.put(node, cell);
        }
        if (table > 0) {
            for (Element tr : Dom.all(node, "tr")) {
                if (Dom.above(tr, "tbl") == node) {
                    row++;
                    int column = 0;
                    for (Element tc : Dom.all(tr, "tc")) {
                        if (Dom.above(tc, "tr") == tr) {
                            visit(tc, new Place.Cell(table, row, ++column).toString());
                        }
                    }
                }
            }
        } else {
            Dom.children(node).forEach(child -> visit(child, cell));
        }
    }

    String of(Node node) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            if (places.containsKey(at)) {
                return join(places.get(at));
            }
        }
        for (Element inner : node instanceof Element element ? Dom.all(element, "p") : java.util.List.<Element>of()) {
            if (places.containsKey(inner)) {
                return join(places.get(inner));
            }
        }
        return part.isEmpty() ? "document" : part;
    }

    private String join(String place) {
        return part.isEmpty() ? place : part + ", " + place;
    }
}
