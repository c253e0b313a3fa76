package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vanthu.correspondence.adapter.pdf.Style.Align;
import vn.vanthu.correspondence.adapter.pdf.Style.Border;
import vn.vanthu.correspondence.adapter.pdf.Style.LineRule;

/** From properties after the cascade to how things look. */
final class Resolver {

    private static final int COLOUR = 6;
    private static final double SMALL = 0.65;
    private static final double RISE = 0.35;
    private static final double DROP = -0.15;

    private Resolver() {}

    static Style.Letter letter(Bag bag) {
        double size = bag.number("sz", "val", 20) / 2;
        String raised = bag.val("vertAlign");
        boolean small = raised.equals("superscript") || raised.equals("subscript");
        double rise = raised.equals("superscript") ? RISE * size : raised.equals("subscript") ? DROP * size : 0;
        return new Style.Letter(
                bag.on("b", false),
                bag.on("i", false),
                bag.on("u", false),
                bag.on("strike", false),
                bag.on("caps", false),
                small ? size * SMALL : size,
                rise,
                colour(bag.val("color"), 0),
                bag.twips("spacing", "val", 0));
    }

    static Style.Paragraph paragraph(Bag bag) {
        double hanging = bag.twips("ind", "hanging", 0);
        double lineValue = bag.number("spacing", "line", 240);
        LineRule rule =
                switch (bag.get("spacing", "lineRule")) {
                    case "exact" -> LineRule.EXACTLY;
                    case "atLeast" -> LineRule.AT_LEAST;
                    default -> LineRule.FACTOR;
                };
        return new Style.Paragraph(
                align(bag.val("jc")),
                bag.twips("ind", bag.get("ind", "start").isEmpty() ? "left" : "start", 0),
                bag.twips("ind", bag.get("ind", "end").isEmpty() ? "right" : "end", 0),
                hanging > 0 ? -hanging : bag.twips("ind", "firstLine", 0),
                bag.twips("spacing", "before", 0),
                bag.twips("spacing", "after", 0),
                rule,
                rule == LineRule.FACTOR ? lineValue / 240 : lineValue / 20,
                bag.on("keepNext", false),
                bag.on("keepLines", false),
                bag.on("widowControl", true),
                bag.on("pageBreakBefore", false),
                bag.on("contextualSpacing", false),
                bag.val("pStyle"),
                tabs(bag),
                borders(bag, "pBdr/"));
    }

    private static Align align(String name) {
        return switch (name) {
            case "center" -> Align.CENTRE;
            case "right", "end" -> Align.RIGHT;
            case "both", "distribute" -> Align.JUSTIFY;
            default -> Align.LEFT;
        };
    }

    private static List<Style.TabStop> tabs(Bag bag) {
        List<Style.TabStop> stops = new ArrayList<>();
        bag.under("tabs/").entries().forEach((name, attributes) -> {
            String kind = attributes.getOrDefault("val", "left");
            if (!kind.equals("clear") && name.startsWith("tab@")) {
                stops.add(new Style.TabStop(Double.parseDouble(attributes.get("pos")) / 20, align(kind)));
            }
        });
        stops.sort(Comparator.comparingDouble(Style.TabStop::position));
        return stops;
    }

    static Style.Borders borders(Bag bag, String prefix) {
        return new Style.Borders(
                border(bag, prefix + "top"),
                border(bag, prefix + "bottom"),
                border(bag, prefix + (bag.has(prefix + "start") ? "start" : "left")),
                border(bag, prefix + (bag.has(prefix + "end") ? "end" : "right")));
    }

    static Border border(Bag bag, String name) {
        String kind = bag.val(name);
        if (kind.isEmpty() || kind.equals("nil") || kind.equals("none")) {
            return Border.NONE;
        }
        return new Border(
                Math.max(bag.number(name, "sz", 4) / 8, 0.25),
                bag.number(name, "space", 0),
                colour(bag.get(name, "color"), 0));
    }

    static int colour(String hex, int otherwise) {
        if (hex.length() != COLOUR) {
            return otherwise;
        }
        int colour = 0;
        for (int at = 0; at < COLOUR; at++) {
            int digit = Character.digit(hex.charAt(at), 16);
            if (digit < 0) {
                return otherwise;
            }
            colour = colour << 4 | digit;
        }
        return colour;
    }
}
