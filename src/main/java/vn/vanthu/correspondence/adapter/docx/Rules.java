package vn.vanthu.correspondence.adapter.docx;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.vanthu.correspondence.TemplateFault;

/**
 * Drawn rules whose length follows a field's text: a line whose alternative text (descr) is {@code rule:FIELD}, drawn in
 * the paragraph that shows the field.
 */
final class Rules {

    private static final String PREFIX = "rule:";
    private static final double DEFAULT_SIZE = 13;
    private static final double TWIPS = 20;

    private Rules() {}

    /** The text that rules this element's width; null when none does. */
    static RuledText of(Element element, List<TemplateFault> faults, Places places) {
        String name = element.getLocalName();
        if (!List.of("extent", "ext", "posOffset").contains(name)) {
            return null;
        }
        String field = field(element);
        if (field.isEmpty()) {
            return null;
        }
        Element paragraph = Dom.above(element, "p");
        Element control = paragraph == null
                ? null
                : Dom.all(paragraph, "sdt").stream()
                        .filter(sdt -> Dom.tag(sdt).equals(field))
                        .findFirst()
                        .orElse(null);
        if (control == null) {
            faults.add(new TemplateFault(field, places.of(element), "a rule without its field in the same paragraph"));
            return null;
        }
        Element look = Dom.all(control, "rPr").stream().findFirst().orElse(null);
        String size = Dom.value(look, "sz");
        boolean bold = look != null && Dom.child(look, "b") != null && !isOff(Dom.value(look, "b"));
        return new RuledText(field, size.isEmpty() ? DEFAULT_SIZE : number(size) / 2, bold, width(element));
    }

    /** True for the distance of a drawing from the top of its paragraph. */
    static boolean isDrop(Element element) {
        return "posOffset".equals(element.getLocalName())
                && element.getParentNode() instanceof Element position
                && "positionV".equals(position.getLocalName())
                && "paragraph".equals(position.getAttribute("relativeFrom"));
    }

    static long emu(Element element) {
        return (long) number(element.getTextContent().strip());
    }

    private static String field(Element element) {
        for (Node at = element; at instanceof Element above && !Dom.is(at, "p"); at = at.getParentNode()) {
            for (Element child : Dom.children(above)) {
                if ("docPr".equals(child.getLocalName())
                        && child.getAttribute("descr").startsWith(PREFIX)) {
                    return child.getAttribute("descr")
                            .substring(PREFIX.length())
                            .strip();
                }
            }
        }
        return "";
    }

    /** The cell's room, or the page's, without the paragraph's own indents. */
    private static double width(Element element) {
        Element cell = Dom.above(element, "tc");
        Element properties = cell == null ? null : Dom.child(cell, "tcPr");
        Element width = properties == null ? null : Dom.child(properties, "tcW");
        double room = cell == null ? textArea(element) : twips(width, "w");
        Element paragraph = Dom.above(element, "p");
        Element indents = paragraph == null ? null : Dom.child(Dom.child(paragraph, "pPr"), "ind");
        double free = room - twips(indents, "left") - twips(indents, "right");
        return room > 0 && free > 0 ? free / TWIPS : Double.MAX_VALUE;
    }

    private static double textArea(Element element) {
        Element body = Dom.above(element, "body");
        Element section = body == null
                ? null
                : Dom.all(body, "sectPr").stream().findFirst().orElse(null);
        Element margins = section == null ? null : Dom.child(section, "pgMar");
        Element page = section == null ? null : Dom.child(section, "pgSz");
        return twips(page, "w") - twips(margins, "left") - twips(margins, "right");
    }

    private static double twips(Element element, String attribute) {
        String twips = element == null ? "" : element.getAttributeNS(Dom.W, attribute);
        return twips.isEmpty() ? 0 : number(twips);
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isOff(String value) {
        return "0".equals(value) || "false".equals(value) || "off".equals(value);
    }
}
