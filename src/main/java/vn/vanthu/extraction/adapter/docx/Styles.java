package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.docx.look.Marks;
import vn.vanthu.extraction.adapter.docx.look.TableMarks;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Edges;

/** The styles of a document, each with what it inherits through {@code basedOn}. */
final class Styles {

    /** @param table what it says of a table's looks; nothing unless that was asked for */
    record Style(String basedOn, RunFormat run, ParagraphFormat paragraph, Edges edges, Marks table) {
        static final Style NONE = new Style(null, RunFormat.NONE, ParagraphFormat.NONE, Edges.NONE, Marks.NONE);

        Style with(RunFormat other) {
            return new Style(basedOn, other, paragraph, edges, table);
        }

        Style with(ParagraphFormat other) {
            return new Style(basedOn, run, other, edges, table);
        }
    }

    private static final int CHAIN = 24;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private final Map<String, String> defaultByType = new HashMap<>();
    private RunFormat runDefaults = RunFormat.NONE;
    private final boolean looks;
    private ParagraphFormat paragraphDefaults = ParagraphFormat.NONE;

    Styles() {
        this(false);
    }

    /** @param looks true when they are wanted with all that they say of looks */
    Styles(boolean looks) {
        this.looks = looks;
    }

    boolean looks() {
        return looks;
    }

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
                own.edges().over(base.edges()),
                own.table().over(base.table()));
        resolved.put(id, whole);
        return whole;
    }

    private Style table(XmlCursor xml, Style now) throws XMLStreamException, IOException {
        Edges[] edges = {now.edges()};
        Marks.Builder look = new Marks.Builder();
        xml.children(name -> {
            if (name.equals("tblBorders")) {
                edges[0] = BorderMarkup.read(xml);
            } else if (looks) {
                TableMarks.take(name, xml, look);
            } else {
                xml.skip();
            }
        });
        return new Style(now.basedOn(), now.run(), now.paragraph(), edges[0], look.build());
    }

    /** Reads {@code w:styles}. */
    void read(XmlCursor xml) throws XMLStreamException, IOException {
        XmlCursor.Memory<RunFormat> runs = xml.memory(RunFormat.reader(looks));
        XmlCursor.Memory<ParagraphFormat> paragraphs = xml.memory(ParagraphFormat.reader(looks));
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
                case "rPr" -> runDefaults = RunFormat.reader(looks).make(xml);
                case "pPr" -> paragraphDefaults = ParagraphFormat.reader(looks).make(xml);
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
                    style[0] = new Style(xml.attribute("val"), now.run(), now.paragraph(), now.edges(), now.table());
                    xml.skip();
                }
                case "rPr" -> style[0] = now.with(runs.recall());
                case "pPr" -> style[0] = now.with(paragraphs.recall());
                case "tblPr" -> style[0] = table(xml, now);
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
