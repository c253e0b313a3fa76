package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.adapter.docx.look.LetterLook;
import vn.vanthu.extraction.adapter.docx.look.Marks;
import vn.vanthu.extraction.adapter.docx.look.ParagraphLook;
import vn.vanthu.extraction.adapter.docx.look.Section;
import vn.vanthu.extraction.adapter.docx.look.StoryLook;
import vn.vanthu.extraction.adapter.docx.look.TableMarks;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Edges;

/** Computes looks as styles inherit and override one another (17.7.2), and notes them. */
final class LookRecorder implements Looks {

    /** Of a document that uses more combinations, some are computed again. */
    private static final int KNOWN = 2000;

    private record Letters(Marks run, Marks letters, Marks paragraph, Marks table, boolean bold, boolean italic) {}

    /** @param listed true when the paragraph itself says that it belongs to the list */
    private record Paragraphs(Marks own, Marks list, Marks style, Marks table, boolean listed, String name) {}

    private final StoryLook story;
    private final Styles styles;
    private final Numbering numbering;
    private final Fonts fonts;
    private final Map<Letters, LetterLook> known = new HashMap<>();
    private final Map<Paragraphs, ParagraphLook> knownParagraphs = new HashMap<>();
    private final Deque<Styles.Style> tables = new ArrayDeque<>();
    private int column;

    LookRecorder(StoryLook story, Styles styles, Numbering numbering, Fonts fonts) {
        this.story = story;
        this.styles = styles;
        this.numbering = numbering;
        this.fonts = fonts;
    }

    @Override
    public void paragraph(Place.Position at) {
        story.paragraph(at);
    }

    @Override
    public void letters(
            String text, boolean bold, boolean italic, RunFormat run, RunFormat letters, RunFormat paragraph) {
        story.letters(text, look(run.look(), letters.look(), paragraph.look(), bold, italic));
    }

    private LetterLook look(Marks run, Marks letters, Marks paragraph, boolean bold, boolean italic) {
        Marks table = table().run().look();
        Letters key = new Letters(run, letters, paragraph, table, bold, italic);
        LetterLook look = known.get(key);
        if (look == null) {
            Marks all = run.over(letters)
                    .over(paragraph)
                    .over(table)
                    .over(styles.runDefaults().look());
            look = LetterLook.of(all, bold, italic, fonts::family);
            if (known.size() < KNOWN) {
                known.put(key, look);
            }
        }
        return look;
    }

    @Override
    public void positionedTab(String alignment) {
        story.positionedTab(alignment);
    }

    @Override
    public void fieldMark(String type) {
        if ("begin".equals(type)) {
            story.fieldBegins();
        }
    }

    @Override
    public void field(String code) {
        if (code != null) {
            story.field(code);
        }
    }

    @Override
    public void endParagraph(ParagraphFormat own, Styles.Style style, String label) {
        Marks list = numbering.look(
                own.list() != null ? own.list() : style.paragraph().list(),
                own.level() != null ? own.level() : style.paragraph().level(),
                own.style());
        LetterLook mark = look(
                own.detail().mark(),
                Marks.NONE,
                style.run().look(),
                RunFormat.shown(
                        null, style.run().bold(), null, styles.runDefaults().bold()),
                RunFormat.shown(
                        null, style.run().italic(), null, styles.runDefaults().italic()));
        Marks table = table().paragraph().detail().look();
        Marks ofStyle = style.paragraph().detail().look();
        story.endParagraph(
                look(new Paragraphs(own.detail().look(), list, ofStyle, table, own.list() != null, own.style())),
                mark,
                label);
        if (own.detail().section() != null) {
            story.section(own.detail().section());
        }
    }

    private ParagraphLook look(Paragraphs said) {
        ParagraphLook look = knownParagraphs.get(said);
        if (look == null) {
            Marks inherited = said.listed()
                    ? said.list().over(said.style())
                    : said.style().over(said.list());
            Marks base = said.table().over(styles.paragraphDefaults().detail().look());
            look = ParagraphLook.of(said.own().over(inherited).over(base), said.name());
            if (knownParagraphs.size() < KNOWN) {
                knownParagraphs.put(said, look);
            }
        }
        return look;
    }

    @Override
    public void section(XmlCursor xml) throws XMLStreamException, IOException {
        story.section(Section.read(xml));
    }

    @Override
    public void enterDrawing() {
        story.enterDrawing();
    }

    @Override
    public void shape(String name, XmlCursor xml) {
        story.shape(name, xml);
    }

    @Override
    public void placed(String words) {
        story.placed(words);
    }

    @Override
    public void leaveDrawing() {
        story.leaveDrawing();
    }

    @Override
    public void enterBox() {
        story.enterBox();
    }

    @Override
    public void leaveBox() {
        story.leaveBox();
    }

    @Override
    public void enterTable() {
        tables.push(Styles.Style.NONE);
        story.enterTable();
    }

    @Override
    public void tableStyle(Styles.Style style) {
        tables.pop();
        tables.push(style);
        story.tableStyle(style.table());
    }

    @Override
    public void tableProperty(String name, XmlCursor xml) throws XMLStreamException, IOException {
        Marks.Builder look = new Marks.Builder();
        TableMarks.take(name, xml, look);
        story.table(look.build());
    }

    @Override
    public void tableEdges(Edges edges) {
        story.tableEdges(edges);
    }

    @Override
    public void grid(XmlCursor xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            if (name.equals("gridCol")) {
                story.gridColumn(xml.attribute("w"));
            }
            xml.skip();
        });
    }

    @Override
    public void leaveTable() {
        tables.pop();
        story.leaveTable();
    }

    @Override
    public void row() {
        story.row();
    }

    @Override
    public void enterCell(int at) {
        column = at;
        story.enterCell(at);
    }

    @Override
    public void cell(CellShape shape) {
        story.cell(column, shape.span(), shape.look(), shape.edges());
    }

    @Override
    public void leaveCell() {
        story.leaveCell();
    }

    private Styles.Style table() {
        return tables.isEmpty() ? Styles.Style.NONE : tables.element();
    }
}
