package vn.vanthu.correspondence.adapter.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a Word file says beside its text: page, relations, settings. */
final class Settings {

    static final int WORD_2013 = 15;

    private static final int WORD_2007 = 12;
    private static final double A4_WIDTH = 595.3;
    private static final double A4_HEIGHT = 841.9;
    private static final double INCH = 72;
    private static final double HALF_INCH = 36;
    private static final Set<String> SECTION = Set.of(
            "type",
            "pgSz",
            "pgMar",
            "pgNumType",
            "cols",
            "titlePg",
            "docGrid",
            "formProt",
            "textDirection",
            "noEndnote",
            "vAlign",
            "bidi",
            "rtlGutter",
            "paperSrc");

    private Settings() {}

    static Flow.Page page(Bag section) {
        return new Flow.Page(
                section.twips("pgSz", "w", A4_WIDTH),
                section.twips("pgSz", "h", A4_HEIGHT),
                section.twips("pgMar", "top", INCH),
                section.twips("pgMar", "bottom", INCH),
                section.twips("pgMar", "left", INCH) + section.twips("pgMar", "gutter", 0),
                section.twips("pgMar", "right", INCH),
                section.twips("pgMar", "header", HALF_INCH),
                section.twips("pgMar", "footer", HALF_INCH),
                section.on("titlePg", false),
                section.get("pgNumType", "start").isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of((int) section.number("pgNumType", "start", 1)));
    }

    /** @param later true for a section that others stand before */
    static void refuse(Bag section, boolean later, Undrawable undrawable) {
        section.names(
                name -> !SECTION.contains(name) && !name.contains("/") && !name.contains("Reference@"), undrawable);
        if (later && !Set.of("", "nextPage").contains(section.val("type"))) {
            undrawable.add("w:type " + section.val("type") + " (section that begins otherwise than on the next page)");
        }
        if (section.number("cols", "num", 1) != 1) {
            undrawable.add("w:cols (text in columns)");
        }
        if (!Set.of("", "decimal").contains(section.get("pgNumType", "fmt"))) {
            undrawable.add("w:pgNumType " + section.get("pgNumType", "fmt"));
        }
        if (!Set.of("", "top").contains(section.val("vAlign"))) {
            undrawable.add("w:vAlign of a page");
        }
    }

    /** Targets within {@code word/} by relation id. */
    static Map<String, String> relations(byte[] xml) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader in = xml == null ? null : Xml.reader(xml);
        while (in != null && in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT
                    && in.getLocalName().equals("Relationship")) {
                targets.put(Xml.attribute(in, "Id"), Xml.attribute(in, "Target").replaceFirst("^/word/", ""));
            }
        }
        return targets;
    }

    /** The version of Word whose layout the file wants: 15 since Word 2013. */
    static int compatibility(byte[] settings) throws XMLStreamException {
        XMLStreamReader in = settings == null ? null : Xml.reader(settings);
        while (in != null && in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT
                    && in.getLocalName().equals("compatSetting")
                    && Xml.attribute(in, "name").equals("compatibilityMode")) {
                String mode = Xml.attribute(in, "val");
                return mode.matches("\\d{1,3}") ? Integer.parseInt(mode) : WORD_2007;
            }
        }
        return WORD_2007;
    }

    static boolean evenAndOdd(byte[] settings) {
        try {
            XMLStreamReader in = settings == null ? null : Xml.reader(settings);
            while (in != null && in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT
                        && in.getLocalName().equals("evenAndOddHeaders")) {
                    return !Set.of("0", "false").contains(Xml.attribute(in, "val"));
                }
            }
            return false;
        } catch (XMLStreamException e) {
            return false;
        }
    }
}
