package vn.vanthu.correspondence.adapter.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A w:drawing that is a horizontal line, in the text or floating over it; nothing else is drawn. */
final class DrawnLine {

    private static final double EMU = 12700;
    private static final double FLAT = 2;
    private static final String DEFAULT_WIDTH = "9525";

    private DrawnLine() {}

    static Optional<Flow.Inline> read(XMLStreamReader in, Style.Letter letter, Undrawable undrawable)
            throws XMLStreamException {
        Map<String, Map<String, String>> drawing = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        collect(in, "", drawing, texts);
        String shape = attribute(drawing, "/prstGeom", "prst");
        String frame = drawing.containsKey("/anchor") ? "/anchor" : "/inline";
        Map<String, String> extent = drawing.getOrDefault(frame + "/extent", Map.of());
        if (extent.isEmpty() || !Set.of("line", "straightConnector1").contains(shape)) {
            undrawable.add("w:drawing (picture or shape)");
            return Optional.empty();
        }
        if (number(extent.get("cy")) / EMU > FLAT) {
            undrawable.add("w:drawing (line that is not level)");
        }
        String width = attribute(drawing, "/ln", "w");
        double length = number(extent.get("cx")) / EMU;
        double thickness = number(width.isEmpty() ? DEFAULT_WIDTH : width) / EMU;
        int colour = Resolver.colour(attribute(drawing, "/ln/solidFill/srgbClr", "val"), 0);
        if (frame.equals("/inline")) {
            return Optional.of(new Flow.Rule(length, thickness, colour, letter));
        }
        return Optional.of(new Flow.FloatingRule(length, thickness, colour, anchor(drawing, texts, undrawable)));
    }

    private static Flow.Anchor anchor(
            Map<String, Map<String, String>> drawing, Map<String, String> texts, Undrawable undrawable) {
        String down = attribute(drawing, "/anchor/positionV", "relativeFrom");
        String across = attribute(drawing, "/anchor/positionH", "relativeFrom");
        if (!Set.of("line", "paragraph").contains(down)
                || !across.equals("column")
                || texts.containsKey("/anchor/positionV/align")
                || !drawing.containsKey("/anchor/wrapNone")) {
            undrawable.add("w:drawing (line placed otherwise than over its column and line or paragraph)");
        }
        Style.Align align =
                switch (texts.getOrDefault("/anchor/positionH/align", "")) {
                    case "center" -> Style.Align.CENTRE;
                    case "right" -> Style.Align.RIGHT;
                    case "left" -> Style.Align.LEFT;
                    default -> Style.Align.JUSTIFY;
                };
        return new Flow.Anchor(
                down.equals("paragraph"),
                align,
                number(texts.get("/anchor/positionH/posOffset")) / EMU,
                number(texts.get("/anchor/positionV/posOffset")) / EMU);
    }

    /** Attributes and texts of all elements by their path. */
    private static void collect(
            XMLStreamReader in, String path, Map<String, Map<String, String>> attributes, Map<String, String> texts)
            throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String inner = path + "/" + in.getLocalName();
                attributes.putIfAbsent(inner, Bag.attributes(in));
                collect(in, inner, attributes, texts);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(in.getText());
            }
        }
        if (!text.toString().isBlank()) {
            texts.putIfAbsent(path, text.toString().strip());
        }
    }

    private static String attribute(Map<String, Map<String, String>> drawing, String path, String attribute) {
        return drawing.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(path))
                .map(entry -> entry.getValue().getOrDefault(attribute, ""))
                .findFirst()
                .orElse("");
    }

    private static double number(String value) {
        return value != null && value.matches("-?\\d{1,12}") ? Double.parseDouble(value) : 0;
    }
}
