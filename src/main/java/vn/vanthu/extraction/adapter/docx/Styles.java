package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Edges;

/** The styles of a document, each with what it inherits through {@code basedOn}. */
final class Styles {

    record Style(String basedOn, RunFormat run, ParagraphFormat paragraph, Edges edges) {
        static final Style NONE = new Style(null, RunFormat.NONE, ParagraphFormat.NONE, Edges.NONE);
    }

    private static final int CHAIN = 24;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private final Map<String, String> defaultByType = new HashMap<>();
    private RunFormat runDefaults = RunFormat.NONE;
    private ParagraphFormat paragraphDefaults = ParagraphFormat.NONE;

    RunFormat runDefaults() {
        return runDefaults;
    }

    ParagraphFormat paragraphDefaults() {
        return paragraphDefaults;
    }

    /** @param id null for the default style of the type: paragraph, character or table */
    Style style(String id, String type) {
        Style known = id == null ? null : resolved.get(id);
        if (known != null) {
            return known;
        }
        String key = id == null || !styles.containsKey(id) ? defaultByType.get(type) : id;
        return key == null ? Style.NONE : resolve(key, 0);
    }

    private Style resolve(String id, int depth) {
        Style known = resolved.get(id);
        if (known != null) {
            return known;
        }
        Style own = styles.get(id);
        if (own == null || depth > CHAIN) {
            return Style.NONE;
        }
        Style base = own.basedOn() == null ? Style.NONE : resolve(own.basedOn(), depth + 1);
        Style whole = new Style(
                null,
                own.run().over(base.run()),
                own.paragraph().over(base.paragraph()),
                own.edges().over(base.edges()));
        resolved.put(id, whole);
        return whole;
    }

    /** Reads {@code w:styles}. */
    void read(XmlCursor xml) throws XMLStreamException, IOException {
        XmlCursor.Memory<RunFormat> runs = xml.memory(RunFormat::read);
        XmlCursor.Memory<ParagraphFormat> paragraphs = xml.memory(ParagraphFormat::read);
        xml.children(name -> {
            switch (name) {
                case "docDefaults" -> xml.children(inner -> defaults(xml, inner));
                case "style" -> style(xml, runs, paragraphs);
                default -> xml.skip();
            }
        });
    }

    private void defaults(XmlCursor xml, String name) throws XMLStreamException, IOException {
        xml.children(inner -> {
            switch (inner) {
                case "rPr" -> runDefaults = RunFormat.read(xml);
                case "pPr" -> paragraphDefaults = ParagraphFormat.read(xml);
                default -> xml.skip();
            }
        });
    }

    private void style(XmlCursor xml, XmlCursor.Memory<RunFormat> runs, XmlCursor.Memory<ParagraphFormat> paragraphs)
            throws XMLStreamException, IOException {
        String id = xml.attribute("styleId");
        String type = xml.attribute("type");
        String isDefault = xml.attribute("default");
        Style[] style = {Style.NONE};
        xml.children(name -> {
            Style now = style[0];
            switch (name) {
                case "basedOn" -> {
                    style[0] = new Style(xml.attribute("val"), now.run(), now.paragraph(), now.edges());
                    xml.skip();
                }
                case "rPr" -> style[0] = new Style(now.basedOn(), runs.recall(), now.paragraph(), now.edges());
                case "pPr" -> style[0] = new Style(now.basedOn(), now.run(), paragraphs.recall(), now.edges());
                case "tblPr" ->
                    xml.children(inner -> {
                        if (inner.equals("tblBorders")) {
                            style[0] = new Style(now.basedOn(), now.run(), now.paragraph(), BorderMarkup.read(xml));
                        } else {
                            xml.skip();
                        }
                    });
                default -> xml.skip();
            }
        });
        if (id != null) {
            styles.put(id, style[0]);
            if (type != null && ("1".equals(isDefault) || "true".equals(isDefault))) {
                defaultByType.put(type, id);
            }
        }
    }
}
