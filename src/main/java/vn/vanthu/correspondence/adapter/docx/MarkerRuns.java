package vn.vanthu.correspondence.adapter.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds markers such as {@code «if:late»} in a paragraph's text and gives each a run of its own, whatever runs it was split over. */
final class MarkerRuns {

    /** @param end true for {@code «/if:late»} */
    record Marker(Element run, boolean end, String tag) {}

    private static final Pattern MARKER =
            Pattern.compile("«\\s*(/?)\\s*((?:(?:each|if|ifnot):\\s*)?[A-Za-z][A-Za-z0-9]*)\\s*»");

    private MarkerRuns() {}

    static List<Marker> isolate(Element paragraph) {
        List<Marker> markers = new ArrayList<>();
        if (!paragraph.getTextContent().contains("«")) {
            return markers;
        }
        List<Element> runs = Dom.all(paragraph, "r");
        runs.forEach(MarkerRuns::explode);
        Matcher matcher = MARKER.matcher(text(paragraph));
        while (matcher.find()) {
            splitAt(paragraph, matcher.start());
            splitAt(paragraph, matcher.end());
            Element run = join(paragraph, matcher.start(), matcher.group());
            markers.add(new Marker(
                    run, !matcher.group(1).isEmpty(), matcher.group(2).replaceAll("\\s", "")));
        }
        return markers;
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        Dom.all(paragraph, "t").forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }

    /** One piece of content a run. */
    private static void explode(Element run) {
        List<Element> pieces = new ArrayList<>(Dom.children(run));
        Element look = Dom.child(run, "rPr");
        pieces.remove(look);
        for (int at = pieces.size() - 1; at > 0; at--) {
            insertAfter(run, copy(run, look, pieces.get(at)));
        }
    }

    private static Element copy(Element run, Element look, Element piece) {
        Element copy = (Element) run.cloneNode(false);
        if (look != null) {
            copy.appendChild(look.cloneNode(true));
        }
        copy.appendChild(piece);
        return copy;
    }

    private static void insertAfter(Node before, Node added) {
        before.getParentNode().insertBefore(added, before.getNextSibling());
    }

    /** Makes a run end at that letter of the paragraph's text. */
    private static void splitAt(Element paragraph, int index) {
        int from = 0;
        for (Element piece : Dom.all(paragraph, "t")) {
            String text = piece.getTextContent();
            if (index > from && index < from + text.length()) {
                Element run = (Element) piece.getParentNode();
                Element rest = (Element) run.cloneNode(true);
                set(piece, text.substring(0, index - from));
                set(Dom.child(rest, "t"), text.substring(index - from));
                insertAfter(run, rest);
                return;
            }
            from += text.length();
        }
    }

    /** The runs from that letter on become the first of them, holding the marker whole. */
    private static Element join(Element paragraph, int start, String marker) {
        int from = 0;
        Element first = null;
        for (Element piece : Dom.all(paragraph, "t")) {
            int length = piece.getTextContent().length();
            if (from >= start && length > 0 && from < start + marker.length()) {
                if (first == null) {
                    first = piece;
                } else {
                    set(piece, "");
                }
            }
            from += length;
        }
        set(first, marker);
        return (Element) first.getParentNode();
    }

    private static void set(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttribute("xml:space", "preserve");
    }
}
