package vn.vanthu.extraction.adapter.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import vn.vanthu.extraction.adapter.story.Ordinals;

/** The label that a browser puts before an item of a list. */
final class ItemLabels {

    private ItemLabels() {}

    /** @param style of the list and of the item, the item's first; "" where nothing is said */
    static String of(Element item, String style) {
        Element list = item.parent();
        if (list == null || style.contains("none")) {
            return "";
        }
        return switch (list.normalName()) {
            case "ol" -> Ordinals.write(count(item, list), format(list.attr("type"), style)) + ". ";
            case "ul" -> "• ";
            default -> "";
        };
    }

    private static int count(Element item, Element list) {
        int count = number(list.attr("start"), 1);
        for (Element other : list.children()) {
            if (other.normalName().equals("li")) {
                count = number(other.attr("value"), count);
                if (other == item) {
                    return count;
                }
                count++;
            }
        }
        return count;
    }

    private static int number(String value, int otherwise) {
        return value.strip().matches("\\d{1,6}") ? Integer.parseInt(value.strip()) : otherwise;
    }

    private static String format(String type, String style) {
        String css = style.toLowerCase(Locale.ROOT);
        for (String[] name : new String[][] {
            {"upper-roman", "upperRoman"},
            {"lower-roman", "lowerRoman"},
            {"upper-alpha", "upperLetter"},
            {"upper-latin", "upperLetter"},
            {"lower-alpha", "lowerLetter"},
            {"lower-latin", "lowerLetter"}
        }) {
            if (css.contains(name[0])) {
                return name[1];
            }
        }
        return switch (type) {
            case "I" -> "upperRoman";
            case "i" -> "lowerRoman";
            case "A" -> "upperLetter";
            case "a" -> "lowerLetter";
            default -> "decimal";
        };
    }
}
