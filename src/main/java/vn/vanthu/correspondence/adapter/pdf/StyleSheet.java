package vn.vanthu.correspondence.adapter.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles part: defaults and named styles, each with those it is based on. */
final class StyleSheet {

    private static final int DEEPEST = 32;

    /** Properties of a style by the names of the elements that hold them. */
    private record Named(String basedOn, Bag paragraph, Bag letter, Bag table) {}

    private final Map<String, Named> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Set<String> conditional = new HashSet<>();
    private final Map<List<String>, Bag> paragraphs = new HashMap<>();
    private final Map<List<String>, Bag> letters = new HashMap<>();
    private Bag paragraph = Bag.EMPTY;
    private Bag letter = Bag.EMPTY;

    /** Reads the part; null when the file has none. */
    static StyleSheet read(XMLStreamReader in) throws XMLStreamException {
        StyleSheet sheet = new StyleSheet();
        while (in != null && in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "pPrDefault" -> sheet.paragraph = Bag.read(in).under("pPr/");
                    case "rPrDefault" -> sheet.letter = Bag.read(in).under("rPr/");
                    case "style" -> sheet.style(in);
                    case "latentStyles" -> Bag.read(in);
                    default -> {}
                }
            }
        }
        return sheet;
    }

    private void style(XMLStreamReader in) throws XMLStreamException {
        String id = Xml.attribute(in, "styleId");
        String type = Xml.attribute(in, "type");
        String standard = Xml.attribute(in, "default");
        String basedOn = "";
        Bag ofParagraph = Bag.EMPTY;
        Bag ofLetter = Bag.EMPTY;
        Bag ofTable = Bag.EMPTY;
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String name = in.getLocalName();
                String value = Xml.attribute(in, "val");
                Bag bag = Bag.read(in);
                switch (name) {
                    case "basedOn" -> basedOn = value;
                    case "pPr" -> ofParagraph = bag;
                    case "rPr" -> ofLetter = bag;
                    case "tblPr" -> ofTable = bag;
                    case "tblStylePr" -> conditional.add(id);
                    default -> {}
                }
            }
        }
        styles.put(id, new Named(basedOn, ofParagraph, ofLetter, ofTable));
        if (standard.equals("1") || standard.equals("true")) {
            defaults.put(type, id);
        }
    }

    /** Properties of a paragraph in a table of that style (empty outside tables), before its own. */
    Bag paragraph(String style, String tableStyle) {
        return paragraphs.computeIfAbsent(List.of(style, tableStyle), names -> paragraph
                .with(chain(tableStyle, 0).paragraph())
                .with(paragraphStyle(style).paragraph()));
    }

    Bag letter(String paragraphStyle, String letterStyle, String tableStyle) {
        return letters.computeIfAbsent(
                List.of(paragraphStyle, letterStyle, tableStyle),
                names -> cascade(paragraphStyle, letterStyle, tableStyle));
    }

    private Bag cascade(String paragraphStyle, String letterStyle, String tableStyle) {
        return letter.with(chain(tableStyle, 0).letter())
                .with(paragraphStyle(paragraphStyle).letter())
                .with(chain(letterStyle, 0).letter());
    }

    Bag table(String style) {
        return chain(style.isEmpty() ? defaults.getOrDefault("table", "") : style, 0)
                .table();
    }

    boolean hasConditions(String tableStyle) {
        return conditional.contains(tableStyle);
    }

    private Named paragraphStyle(String style) {
        return chain(style.isEmpty() ? defaults.getOrDefault("paragraph", "") : style, 0);
    }

    private Named chain(String id, int depth) {
        Named named = styles.get(id);
        if (named == null || depth > DEEPEST) {
            return new Named("", Bag.EMPTY, Bag.EMPTY, Bag.EMPTY);
        }
        Named below = chain(named.basedOn, depth + 1);
        return new Named(
                "",
                below.paragraph.with(named.paragraph),
                below.letter.with(named.letter),
                below.table.with(named.table));
    }
}
