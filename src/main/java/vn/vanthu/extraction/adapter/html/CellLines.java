package vn.vanthu.extraction.adapter.html;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.vanthu.extraction.adapter.story.Edges;
import vn.vanthu.extraction.adapter.story.Edges.Edge;

/** Which lines of a table or a cell a page draws. */
final class CellLines {

    private static final Map<String, Edge> SIDES =
            Map.of("top", Edge.TOP, "left", Edge.LEFT, "bottom", Edge.BOTTOM, "right", Edge.RIGHT);
    private static final Pattern DRAWN = Pattern.compile("solid|dashed|dotted|double|groove|ridge|inset|outset");
    private static final Pattern NO_WIDTH = Pattern.compile("(?:^|\\s)0(?:px|pt|in|cm)?(?:\\s|$)");

    private CellLines() {}

    static Edges ofCell(Map<String, String> style) {
        Map<Edge, Boolean> drawn = new EnumMap<>(Edge.class);
        for (String all : new String[] {"border", "border-style"}) {
            if (style.containsKey(all)) {
                SIDES.values().forEach(edge -> drawn.put(edge, draws(style.get(all))));
            }
        }
        SIDES.forEach((side, edge) -> {
            String value = style.getOrDefault("border-" + side, style.get("border-" + side + "-style"));
            if (value != null) {
                drawn.put(edge, draws(value));
            }
        });
        return new Edges(drawn);
    }

    /** The attribute {@code border} of a table draws round every cell. */
    static Edges ofTable(Element table) {
        String border = table.attr("border").strip();
        boolean drawn = table.hasAttr("border") && !border.equals("0");
        Map<Edge, Boolean> edges = new EnumMap<>(Edge.class);
        for (Edge edge : Edge.values()) {
            edges.put(edge, drawn);
        }
        return new Edges(edges);
    }

    private static boolean draws(String value) {
        String line = value.toLowerCase(Locale.ROOT);
        return DRAWN.matcher(line).find() && !NO_WIDTH.matcher(line).find();
    }
}
