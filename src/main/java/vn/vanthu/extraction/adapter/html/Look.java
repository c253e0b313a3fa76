package vn.vanthu.extraction.adapter.html;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How text within an element looks; what an element does not say it has from the one around it.
 *
 * @param font first of the families named; "" if none
 * @param kept true where blanks and line ends count as they are written
 */
record Look(boolean bold, boolean italic, boolean capitals, boolean centred, boolean kept, String font) {

    static final Look PLAIN = new Look(false, false, false, false, false, "");

    /** The look within an element of this tag and style. */
    Look within(Element element, Map<String, String> style) {
        String tag = element.normalName();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        boolean bolder = bold || heading || tag.equals("b") || tag.equals("strong") || tag.equals("th");
        boolean slanted = italic || tag.equals("i") || tag.equals("em") || tag.equals("cite") || tag.equals("address");
        boolean attribute = element.hasAttr("align") && !element.attr("style").contains("text-align");
        String said = attribute ? element.attr("align") : style.getOrDefault("text-align", "");
        String align = said.toLowerCase(Locale.ROOT);
        boolean table = tag.equals("table");
        boolean middle = !table && (centred || tag.equals("center") || tag.equals("th"));
        return new Look(
                said(style.get("font-weight"), bolder, "bold|bolder|[6-9]00"),
                said(style.get("font-style"), slanted, "italic|oblique.*"),
                said(style.get("text-transform"), capitals, "uppercase"),
                align.isEmpty() || table ? middle : align.equals("center") || align.equals("middle"),
                tag.equals("pre") || said(style.get("white-space"), kept, "pre.*"),
                font(element, style));
    }

    private static boolean said(String value, boolean otherwise, String means) {
        return value == null || value.equalsIgnoreCase("inherit")
                ? otherwise
                : value.toLowerCase(Locale.ROOT).matches(means);
    }

    private String font(Element element, Map<String, String> style) {
        String families =
                style.getOrDefault("font-family", element.normalName().equals("font") ? element.attr("face") : "");
        return families.isBlank()
                ? font
                : families.split(",", 2)[0].replaceAll("[\"']", "").strip();
    }
}
