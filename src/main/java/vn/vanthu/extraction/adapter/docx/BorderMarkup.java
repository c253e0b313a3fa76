package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Edges;
import vn.vanthu.extraction.adapter.story.Edges.Edge;

/** Reads {@code w:tblBorders} and {@code w:tcBorders}. */
final class BorderMarkup {

    private BorderMarkup() {}

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
