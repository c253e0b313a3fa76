package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;

/** Which borders of a table, a style or a cell are drawn; an edge that is not said is not in the map. */
record Edges(Map<Edge, Boolean> drawn) {

    enum Edge {
        TOP,
        LEFT,
        BOTTOM,
        RIGHT,
        INSIDE_H,
        INSIDE_V
    }

    static final Edges NONE = new Edges(Map.of());

    Edges over(Edges base) {
        if (drawn.isEmpty() || base.drawn.isEmpty()) {
            return drawn.isEmpty() ? base : this;
        }
        Map<Edge, Boolean> all = new EnumMap<>(base.drawn);
        all.putAll(drawn);
        return new Edges(all);
    }

    boolean says(Edge edge) {
        return drawn.containsKey(edge);
    }

    boolean draws(Edge edge) {
        return drawn.getOrDefault(edge, false);
    }

    /** Reads {@code w:tblBorders} or {@code w:tcBorders}. */
    static Edges read(XmlCursor xml) throws XMLStreamException, IOException {
        Map<Edge, Boolean> drawn = new EnumMap<>(Edge.class);
        xml.children(name -> {
            Edge edge = edge(name);
            String value = xml.attribute("val");
            if (edge != null) {
                drawn.put(edge, value != null && !value.equals("none") && !value.equals("nil"));
            }
            xml.skip();
        });
        return new Edges(drawn);
    }

    private static Edge edge(String name) {
        return switch (name) {
            case "top" -> Edge.TOP;
            case "left", "start" -> Edge.LEFT;
            case "bottom" -> Edge.BOTTOM;
            case "right", "end" -> Edge.RIGHT;
            case "insideH" -> Edge.INSIDE_H;
            case "insideV" -> Edge.INSIDE_V;
            default -> null;
        };
    }
}
