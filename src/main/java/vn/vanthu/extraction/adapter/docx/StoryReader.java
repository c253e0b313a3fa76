package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Fields;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.ListCounter;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.Refusal;

/** Reads block after block: the body, a cell, a text box. */
final class StoryReader {

    private final XmlCursor xml;
    private final Styles styles;
    private final Fonts fonts;
    private final ListCounter lists;
    private final XmlCursor.Memory<RunFormat> runs;
    private final XmlCursor.Memory<ParagraphFormat> paragraphs;
    private final XmlCursor.Memory<CellShape> cells;
    private final Fields fields = new Fields();
    private final Budget budget;
    private int tables;
    /** Of the table around what is being read; null outside tables and where its style names none. */
    private String tableFont;

    private boolean pictureSeen;
    private final Spans spans;
    private final Looks looks;

    /** @param spans takes where each paragraph stands in the part's text */
    StoryReader(XmlCursor xml, Styles styles, Fonts fonts, ListCounter lists, Budget budget, Spans spans) {
        this(xml, styles, fonts, lists, budget, spans, Looks.NONE);
    }

    /** @param looks takes what the paragraphs look like */
    StoryReader(XmlCursor xml, Styles styles, Fonts fonts, ListCounter lists, Budget budget, Spans spans, Looks looks) {
        this.looks = looks;
        this.spans = spans;
        this.xml = xml;
        this.styles = styles;
        this.fonts = fonts;
        this.lists = lists;
        this.budget = budget;
        this.runs = xml.memory(RunFormat.reader(styles.looks()));
        this.paragraphs = xml.memory(ParagraphFormat.reader(styles.looks()));
        this.cells = xml.memory(CellShape.reader(styles.looks()));
    }

    /** Reads {@code w:document}. */
    void document(Flow flow) throws XMLStreamException, IOException {
        xml.children(name -> {
            if (name.equals("body")) {
                blocks(flow);
            } else {
                xml.skip();
            }
        });
        xml.finish();
        fields.check();
    }

    /** Reads {@code w:hdr} or {@code w:ftr}. */
    void margin(Flow flow) throws XMLStreamException, IOException {
        blocks(flow);
        xml.finish();
    }

    boolean pictureSeen() {
        return pictureSeen;
    }

    void pictureMet() {
        pictureSeen = true;
    }

    Fields fields() {
        return fields;
    }

    Styles styles() {
        return styles;
    }

    Spans spans() {
        return spans;
    }

    Looks looks() {
        return looks;
    }

    Fonts fonts() {
        return fonts;
    }

    String tableFont() {
        return tableFont;
    }

    void tableFont(String font) {
        tableFont = font;
    }

    Budget budget() {
        return budget;
    }

    /** Reads {@code w:rPr}. */
    RunFormat runFormat() throws XMLStreamException, IOException {
        return runs.recall();
    }

    /** Reads {@code w:pPr}. */
    ParagraphFormat paragraphFormat() throws XMLStreamException, IOException {
        return paragraphs.recall();
    }

    /** The next table's number, in reading order. */
    int countTable() {
        return ++tables;
    }

    void blocks(Flow flow) throws XMLStreamException, IOException {
        blocks(flow, new ParagraphReader(this, xml, lists));
    }

    /** Reads {@code w:tc}. */
    CellShape cell(Flow flow) throws XMLStreamException, IOException {
        ParagraphReader reader = new ParagraphReader(this, xml, lists);
        CellShape[] shape = {CellShape.PLAIN};
        xml.children(name -> {
            if (name.equals("tcPr")) {
                shape[0] = cells.recall();
                looks.cell(shape[0]);
            } else {
                block(name, flow, reader);
            }
        });
        return shape[0];
    }

    private void blocks(Flow flow, ParagraphReader reader) throws XMLStreamException, IOException {
        xml.children(name -> block(name, flow, reader));
    }

    private void block(String name, Flow flow, ParagraphReader reader) throws XMLStreamException, IOException {
        switch (name) {
            case "p" -> reader.read(flow);
            case "tbl" -> new TableReader(this, xml).read(flow);
            case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> blocks(flow, reader);
            case "mc:AlternateContent" -> choice(() -> blocks(flow, reader));
            case "sectPr" -> looks.section(xml);
            case "altChunk" -> throw new Refusal(Fate.REFUSED_KIND, "a document within the document (altChunk)");
            default -> xml.skip();
        }
    }

    interface Step {
        void run() throws XMLStreamException, IOException;
    }

    /** Reads the first choice, or the fallback where there is none; never both (ECMA-376 Part 3, 10.2). */
    void choice(Step content) throws XMLStreamException, IOException {
        boolean[] taken = {false};
        xml.children(name -> {
            if (!taken[0] && (name.equals("mc:Choice") || name.equals("mc:Fallback"))) {
                taken[0] = true;
                content.run();
            } else {
                xml.skip();
            }
        });
    }
}
