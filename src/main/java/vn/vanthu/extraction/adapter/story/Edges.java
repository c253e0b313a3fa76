package vn.vanthu.extraction.adapter.story;

import java.util.EnumMap;
import java.util.Map;

/** Which borders of a table, a style or a cell are drawn; an edge that is not said is not in the map. */
public record Edges(Map<Edge, Boolean> drawn) {

    public enum Edge {
        TOP,
        LEFT,
        BOTTOM,
        RIGHT,
        INSIDE_H,
        INSIDE_V
    }

    public static final Edges NONE = new Edges(Map.of());

    public Edges over(Edges base) {
        if (drawn.isEmpty() || base.drawn.isEmpty()) {
            return drawn.isEmpty() ? base : this;
        }
        Map<Edge, Boolean> all = new EnumMap<>(base.drawn);
        all.putAll(drawn);
        return new Edges(all);
    }

    public boolean says(Edge edge) {
        return drawn.containsKey(edge);
    }

    public boolean draws(Edge edge) {
        return drawn.getOrDefault(edge, false);
    }
}
