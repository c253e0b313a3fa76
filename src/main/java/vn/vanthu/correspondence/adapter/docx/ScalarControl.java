package vn.vanthu.correspondence.adapter.docx;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns a field's control into the one run that will carry its text, split runs joined into the first one's look. */
final class ScalarControl {

    /** Stands for a field's text within a {@code w:t}. */
    static final String FIELD = "urn:vn:vanthu:template";

    private ScalarControl() {}

    static void simplify(Element sdt, String field) {
        Document document = sdt.getOwnerDocument();
        Element content = Dom.content(sdt);
        Element run = document.createElementNS(Dom.W, "w:r");
        Element look = look(sdt, content);
        if (look != null) {
            run.appendChild(look.cloneNode(true));
        }
        Element text = document.createElementNS(Dom.W, "w:t");
        text.setAttribute("xml:space", "preserve");
        Element mark = document.createElementNS(FIELD, "field");
        mark.setAttribute("name", field);
        text.appendChild(mark);
        run.appendChild(text);
        List<Element> paragraphs = Dom.all(content, "p");
        Node home = paragraphs.isEmpty() ? content : paragraphs.get(0);
        for (Element child : Dom.children(home)) {
            if (!Dom.is(child, "pPr")) {
                home.removeChild(child);
            }
        }
        home.appendChild(run);
        for (int at = 1; at < paragraphs.size(); at++) {
            paragraphs.get(at).getParentNode().removeChild(paragraphs.get(at));
        }
    }

    /** The properties of the run that shows; those of the control itself while a placeholder shows. */
    private static Element look(Element sdt, Element content) {
        Element properties = Dom.child(sdt, "sdtPr");
        Element own = properties == null ? null : Dom.child(properties, "rPr");
        boolean placeholder = properties != null && Dom.child(properties, "showingPlcHdr") != null;
        if (placeholder) {
            return own;
        }
        return Dom.all(content, "r").stream()
                .filter(run -> Dom.child(run, "t") != null)
                .findFirst()
                .map(run -> Dom.child(run, "rPr"))
                .orElse(own);
    }
}
