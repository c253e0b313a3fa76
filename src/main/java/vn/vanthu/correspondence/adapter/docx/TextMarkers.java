package vn.vanthu.correspondence.adapter.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.vanthu.correspondence.TemplateFault;

/**
 * Fields written as text: {@code «subject»}, {@code «if:late» … «/if:late»}. Content controls are what a clerk sees, but
 * older LibreOffice saves a file without their tags, so the templates carry these markers inside them (hidden where they
 * would show). Markers within their own control are dropped; others become controls.
 */
final class TextMarkers {

    private final Places places;
    private final List<TemplateFault> faults;
    private final Deque<MarkerRuns.Marker> open = new ArrayDeque<>();

    TextMarkers(Places places, List<TemplateFault> faults) {
        this.places = places;
        this.faults = faults;
    }

    void toControls(Element root) {
        for (Element paragraph : Dom.all(root, "p")) {
            MarkerRuns.isolate(paragraph).forEach(this::marker);
        }
        open.forEach(marker -> fault(marker, "marker without its end"));
    }

    private void marker(MarkerRuns.Marker marker) {
        boolean scalar = marker.tag().indexOf(':') < 0;
        if (scalar && !marker.end()) {
            if (!within(marker.run(), marker.tag())) {
                wrap(marker.run(), marker.run(), marker.tag());
            }
        } else if (within(marker.run(), marker.tag())) {
            remove(marker.run());
        } else if (!marker.end()) {
            open.push(marker);
        } else if (open.isEmpty() || !open.peek().tag().equals(marker.tag())) {
            fault(marker, "end without its marker");
        } else {
            pair(open.pop(), marker);
        }
    }

    private void pair(MarkerRuns.Marker start, MarkerRuns.Marker end) {
        Node from = Dom.above(start.run(), "p");
        Node to = Dom.above(end.run(), "p");
        if (from == to) {
            from = start.run();
            to = end.run();
        } else if (Dom.above(from, "tc") != Dom.above(to, "tc")) {
            from = Dom.above(from, "tr");
            to = Dom.above(to, "tr");
        }
        Node common = from == null || to == null ? null : common(from, to);
        if (common == null) {
            fault(start, "marker and its end do not enclose whole paragraphs or rows");
            return;
        }
        wrap(under(common, from), under(common, to), start.tag());
        remove(start.run());
        remove(end.run());
    }

    /** The nearest element that holds both. */
    private static Node common(Node from, Node to) {
        for (Node above = from.getParentNode(); above != null; above = above.getParentNode()) {
            if (under(above, to) != null) {
                return above;
            }
        }
        return null;
    }

    /** The child of {@code above} that is or holds the node; null when it does not. */
    private static Node under(Node above, Node node) {
        Node at = node;
        while (at != null && at.getParentNode() != above) {
            at = at.getParentNode();
        }
        return at;
    }

    private static void wrap(Node from, Node to, String tag) {
        Element sdt = from.getOwnerDocument().createElementNS(Dom.W, "w:sdt");
        Element properties = from.getOwnerDocument().createElementNS(Dom.W, "w:sdtPr");
        Element name = from.getOwnerDocument().createElementNS(Dom.W, "w:tag");
        name.setAttributeNS(Dom.W, "w:val", tag);
        properties.appendChild(name);
        Element content = from.getOwnerDocument().createElementNS(Dom.W, "w:sdtContent");
        sdt.appendChild(properties);
        sdt.appendChild(content);
        from.getParentNode().insertBefore(sdt, from);
        Node at = from;
        while (at != null) {
            Node next = at == to ? null : at.getNextSibling();
            content.appendChild(at);
            at = next;
        }
    }

    private static boolean within(Node node, String tag) {
        for (Element sdt = Dom.above(node, "sdt"); sdt != null; sdt = Dom.above(sdt, "sdt")) {
            if (ControlTag.of(Dom.tag(sdt)).equals(ControlTag.of(tag))) {
                return true;
            }
        }
        return false;
    }

    private static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    private void fault(MarkerRuns.Marker marker, String problem) {
        faults.add(new TemplateFault(
                "«" + (marker.end() ? "/" : "") + marker.tag() + "»", places.of(marker.run()), problem));
    }
}
