package vn.vanthu.extraction.adapter.odt;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.story.Edges;

/** What a style says; null where it says nothing. */
record OdfStyle(
        String parent,
        Boolean bold,
        Boolean italic,
        Boolean capitals,
        Boolean hidden,
        String font,
        Boolean centred,
        Edges edges) {

    static final OdfStyle NONE = new OdfStyle(null, null, null, null, null, null, null, Edges.NONE);
    private static final int BOLD = 600;

    /** This over another that it is based on or stands in. */
    OdfStyle over(OdfStyle base) {
        return new OdfStyle(
                base.parent,
                bold != null ? bold : base.bold,
                italic != null ? italic : base.italic,
                capitals != null ? capitals : base.capitals,
                hidden != null ? hidden : base.hidden,
                font != null ? font : base.font,
                centred != null ? centred : base.centred,
                edges.over(base.edges));
    }

    static boolean is(Boolean property) {
        return property != null && property;
    }

    /** Reads {@code style:style} or {@code style:default-style}. */
    static OdfStyle read(OdfXml xml) throws XMLStreamException, IOException {
        OdfStyle[] style = {
            new OdfStyle(xml.attribute("parent-style-name"), null, null, null, null, null, null, Edges.NONE)
        };
        xml.children(name -> {
            OdfStyle now = style[0];
            switch (name) {
                case "text-properties" ->
                    style[0] = new OdfStyle(
                            now.parent,
                            bold(xml.attribute("font-weight")),
                            is(xml.attribute("font-style"), "italic", "oblique"),
                            is(xml.attribute("text-transform"), "uppercase", "uppercase"),
                            is(xml.attribute("display"), "none", "none"),
                            font(xml),
                            now.centred,
                            now.edges);
                case "paragraph-properties" ->
                    style[0] = new OdfStyle(
                            now.parent,
                            now.bold,
                            now.italic,
                            now.capitals,
                            now.hidden,
                            now.font,
                            is(xml.attribute("text-align"), "center", "center"),
                            now.edges);
                case "table-cell-properties" ->
                    style[0] = new OdfStyle(
                            now.parent,
                            now.bold,
                            now.italic,
                            now.capitals,
                            now.hidden,
                            now.font,
                            now.centred,
                            edges(xml));
                default -> {}
            }
            xml.skip();
        });
        return style[0];
    }

    private static String font(OdfXml xml) {
        String named = xml.attribute("font-name");
        return named != null ? named : xml.attribute("font-family");
    }

    private static Boolean bold(String weight) {
        if (weight == null) {
            return null;
        }
        return weight.equals("bold") || weight.matches("\\d{3}") && Integer.parseInt(weight) >= BOLD;
    }

    private static Boolean is(String value, String one, String other) {
        return value == null ? null : value.equals(one) || value.equals(other);
    }

    private static Edges edges(OdfXml xml) {
        Map<Edges.Edge, Boolean> drawn = new EnumMap<>(Edges.Edge.class);
        put(drawn, xml.attribute("border"), Edges.Edge.TOP, Edges.Edge.LEFT, Edges.Edge.BOTTOM, Edges.Edge.RIGHT);
        put(drawn, xml.attribute("border-top"), Edges.Edge.TOP);
        put(drawn, xml.attribute("border-left"), Edges.Edge.LEFT);
        put(drawn, xml.attribute("border-bottom"), Edges.Edge.BOTTOM);
        put(drawn, xml.attribute("border-right"), Edges.Edge.RIGHT);
        return drawn.isEmpty() ? Edges.NONE : new Edges(drawn);
    }

    private static void put(Map<Edges.Edge, Boolean> drawn, String border, Edges.Edge... sides) {
        if (border != null) {
            for (Edges.Edge side : sides) {
                drawn.put(side, !border.isBlank() && !border.contains("none") && !border.contains("hidden"));
            }
        }
    }
}
