package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the parts of a Word file as streams into what is to be laid out. */
final class DocxReader {

    private static final Set<String> INVISIBLE = Set.of(
            "sdtPr", "sdtEndPr", "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "background");
    private static final Set<String> TRANSPARENT = Set.of("sdt", "sdtContent", "customXml", "smartTag");
    private static final int DEEPEST = 16;

    private final Map<String, byte[]> parts;
    private final StyleSheet styles;
    private final Looks looks;
    private final Undrawable undrawable;
    private final boolean alignsEdges;
    private final List<Flow> body = new ArrayList<>();
    private final List<Flow.Section> sections = new ArrayList<>();
    private final Map<String, List<Flow>> margins = new HashMap<>();

    private DocxReader(Map<String, byte[]> parts, Undrawable undrawable) throws XMLStreamException {
        this.parts = parts;
        this.undrawable = undrawable;
        byte[] sheet = parts.get("word/styles.xml");
        this.styles = StyleSheet.read(sheet == null ? null : Xml.reader(sheet));
        this.looks = new Looks(styles, undrawable);
        this.alignsEdges = Settings.compatibility(parts.get("word/settings.xml")) >= Settings.WORD_2013;
    }

    /** @param undrawable receives the names of all that the file uses and this printer cannot draw */
    static Flow.Story read(Map<String, byte[]> parts, Undrawable undrawable) throws XMLStreamException {
        byte[] document = parts.get("word/document.xml");
        if (document == null) {
            throw new IllegalArgumentException("not a Word file: word/document.xml is missing");
        }
        DocxReader reader = new DocxReader(parts, undrawable);
        reader.part(document, true);
        if (!reader.body.isEmpty() || reader.sections.isEmpty()) {
            reader.endSection(Bag.EMPTY);
        }
        return new Flow.Story(List.copyOf(reader.sections));
    }

    private List<Flow> part(byte[] xml, boolean main) throws XMLStreamException {
        XMLStreamReader in = Xml.reader(xml);
        List<Flow> flows = main ? body : new ArrayList<>();
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT
                    && Set.of("body", "hdr", "ftr").contains(in.getLocalName())) {
                flows(in, "", main, 0, flows);
            }
        }
        return flows;
    }

    /**
     * Reads the content of the element at which the reader stands.
     *
     * @return its properties, if it is a cell
     */
    Bag flows(XMLStreamReader in, String tableStyle, boolean body, int depth, List<Flow> flows)
            throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("tables nested too deeply");
        }
        Bag properties = Bag.EMPTY;
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = in.getLocalName();
            if (name.equals("p")) {
                ParagraphReader paragraph = new ParagraphReader(looks, undrawable, tableStyle, !body);
                flows.add(paragraph.read(in));
                if (paragraph.section().isPresent() && flows == this.body) {
                    endSection(paragraph.section().get());
                }
            } else if (name.equals("tbl")) {
                flows.add(new TableReader(this, styles, undrawable, alignsEdges, body, depth).read(in));
            } else if (name.equals("tcPr")) {
                properties = Bag.read(in);
            } else if (TRANSPARENT.contains(name)) {
                flows(in, tableStyle, body, depth + 1, flows);
            } else if (name.equals("sectPr")) {
                endSection(Bag.read(in));
            } else {
                if (!INVISIBLE.contains(name)) {
                    undrawable.add("w:" + name);
                }
                Xml.skip(in);
            }
        }
        return properties;
    }

    /** What was read since the last section stands on pages with these properties; headers not named go on. */
    private void endSection(Bag section) throws XMLStreamException {
        Map<String, String> targets = Settings.relations(parts.get("word/_rels/document.xml.rels"));
        for (Map.Entry<String, Map<String, String>> entry : section.entries().entrySet()) {
            String id = entry.getValue().getOrDefault("id", "");
            byte[] xml = parts.get("word/" + targets.getOrDefault(id, ""));
            if (entry.getKey().contains("Reference@") && xml != null) {
                margins.put(entry.getKey(), part(xml, false));
            }
        }
        Settings.refuse(section, !sections.isEmpty(), undrawable);
        sections.add(new Flow.Section(Settings.page(section), margins(), List.copyOf(body)));
        body.clear();
    }

    private Flow.Margins margins() {
        if (margins.keySet().stream().anyMatch(name -> name.endsWith("@even"))
                && Settings.evenAndOdd(parts.get("word/settings.xml"))) {
            undrawable.add("w:evenAndOddHeaders");
        }
        return new Flow.Margins(
                margins.getOrDefault("headerReference@default", List.of()),
                margins.getOrDefault("headerReference@first", List.of()),
                margins.getOrDefault("footerReference@default", List.of()),
                margins.getOrDefault("footerReference@first", List.of()));
    }
}
