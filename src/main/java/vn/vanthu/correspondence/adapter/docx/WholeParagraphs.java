package vn.vanthu.correspondence.adapter.docx;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A repeat or condition within a paragraph that holds all of its text takes the paragraph with it. */
final class WholeParagraphs {

    private WholeParagraphs() {}

    static void promote(Element root) {
        for (Element paragraph : Dom.all(root, "p")) {
            Element only = only(paragraph);
            while (only != null) {
                unwrapAround(paragraph, only);
                only = only(paragraph);
            }
        }
    }

    /** The control that is all of the paragraph's content, if it is a repeat or a condition; else null. */
    private static Element only(Element paragraph) {
        List<Element> shown = Dom.children(paragraph).stream()
                .filter(child -> !Dom.is(child, "pPr") && !empty(child))
                .toList();
        if (shown.size() != 1 || !Dom.is(shown.get(0), "sdt") || Dom.content(shown.get(0)) == null) {
            return null;
        }
        ControlTag.Kind kind = ControlTag.of(Dom.tag(shown.get(0))).kind();
        boolean structure =
                kind == ControlTag.Kind.EACH || kind == ControlTag.Kind.IF || kind == ControlTag.Kind.IF_NOT;
        return structure ? shown.get(0) : null;
    }

    private static boolean empty(Element child) {
        return Dom.is(child, "bookmarkStart")
                || Dom.is(child, "bookmarkEnd")
                || Dom.is(child, "proofErr")
                || Dom.is(child, "r")
                        && Dom.children(child).stream()
                                .allMatch(piece -> Dom.is(piece, "rPr")
                                        || Dom.is(piece, "t")
                                                && piece.getTextContent().isEmpty());
    }

    private static void unwrapAround(Element paragraph, Element sdt) {
        Element content = Dom.content(sdt);
        while (content.getFirstChild() != null) {
            paragraph.insertBefore(content.getFirstChild(), sdt);
        }
        paragraph.removeChild(sdt);
        Node parent = paragraph.getParentNode();
        parent.insertBefore(sdt, paragraph);
        content.appendChild(paragraph);
    }
}
