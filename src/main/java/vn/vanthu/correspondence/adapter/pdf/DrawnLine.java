package vn.vanthu.correspondence.adapter.pdf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A w:drawing that is a horizontal line standing in the text; nothing else is drawn. */
final class DrawnLine {

    private static final double EMU = 12700;
    private static final double FLAT = 2;
    private static final String DEFAULT_WIDTH = "9525";

    private DrawnLine() {}

    static Optional<Flow.Inline> read(XMLStreamReader in, Style.Letter letter, Undrawable undrawable)
            throws XMLStreamException {
        Map<String, Map<String, String>> drawing = Bag.read(in).entries();
        String shape = attribute(drawing, "/prstGeom", "prst");
        Map<String, String> extent = drawing.getOrDefault("inline/extent", Map.of());
        if (extent.isEmpty() || !Set.of("line", "straightConnector1").contains(shape)) {
            undrawable.add(drawing.containsKey("anchor") ? "w:drawing (floating)" : "w:drawing (picture or shape)");
            return Optional.empty();
        }
        double height = number(extent.get("cy")) / EMU;
        if (height > FLAT) {
            undrawable.add("w:drawing (line that is not level)");
        }
        String width = attribute(drawing, "/ln", "w");
        return Optional.of(new Flow.Rule(
                number(extent.get("cx")) / EMU,
                number(width.isEmpty() ? DEFAULT_WIDTH : width) / EMU,
                Resolver.colour(attribute(drawing, "/ln/solidFill/srgbClr", "val"), 0),
                letter));
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
