package vn.vanthu.extraction.adapter.docx.look;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;

/**
 * Phần (section) of a document: its paper, margins and what stands in them. Lengths in twips.
 *
 * @param left with the gutter
 * @param columns that the text runs in
 * @param firstDiffers true when its first page has a header and footer of its own
 */
public record Section(
        double width,
        double height,
        double top,
        double bottom,
        double left,
        double right,
        int columns,
        boolean firstDiffers,
        List<Reference> references) {

    /**
     * A header or footer that the section names.
     *
     * @param kind "header" or "footer"
     * @param pages "default", "first" or "even"
     */
    public record Reference(String kind, String pages, String id) {}

    /** What Word takes where the file says nothing: Letter with an inch around (17.6.13, 17.6.11). */
    private static final double LETTER_WIDTH = 12240;

    private static final double LETTER_HEIGHT = 15840;
    private static final double INCH = 1440;
    private static final int REFERENCES = 12;

    public Section {
        references = List.copyOf(references);
    }

    /** Reads {@code w:sectPr}. */
    public static Section read(XmlCursor xml) throws XMLStreamException, IOException {
        Map<String, Double> lengths = new HashMap<>();
        List<Reference> references = new ArrayList<>();
        int[] columns = {1};
        boolean[] first = {false};
        xml.children(name -> {
            switch (name) {
                case "pgSz" -> take(xml, lengths, "w", "h");
                case "pgMar" -> take(xml, lengths, "top", "bottom", "left", "right", "gutter");
                case "cols" -> columns[0] = Math.max(1, xml.number("num", 1));
                case "titlePg" -> first[0] = xml.on();
                case "headerReference" -> refer("header", xml, references);
                case "footerReference" -> refer("footer", xml, references);
                default -> {}
            }
            xml.skip();
        });
        return new Section(
                lengths.getOrDefault("w", LETTER_WIDTH),
                lengths.getOrDefault("h", LETTER_HEIGHT),
                Math.abs(lengths.getOrDefault("top", INCH)),
                Math.abs(lengths.getOrDefault("bottom", INCH)),
                lengths.getOrDefault("left", INCH) + lengths.getOrDefault("gutter", 0.0),
                lengths.getOrDefault("right", INCH),
                columns[0],
                first[0],
                references);
    }

    private static void take(XmlCursor xml, Map<String, Double> into, String... names) {
        for (String name : names) {
            double length = Twips.of(xml.attribute(name), Double.NaN);
            if (!Double.isNaN(length)) {
                into.put(name, length);
            }
        }
    }

    private static void refer(String kind, XmlCursor xml, List<Reference> into) {
        String pages = xml.attribute("type");
        String id = xml.attribute("id");
        if (id != null && into.size() < REFERENCES) {
            into.add(new Reference(kind, pages == null ? "default" : pages, id));
        }
    }
}
