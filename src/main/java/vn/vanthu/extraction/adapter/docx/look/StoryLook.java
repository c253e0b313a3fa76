package vn.vanthu.extraction.adapter.docx.look;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Edges;
import vn.vanthu.extraction.adapter.story.Edges.Edge;

/** What the paragraphs of one story (the body, a header, a footer) look like, as they are read. */
public final class StoryLook {

    /** Longer documents are measured so far. */
    private static final int PARAGRAPHS = 20_000;

    /** Between a text box and its words, where nothing is said: a tenth of an inch. */
    private static final double INSET = 144;

    private final boolean cellsAtEdge;
    private final List<RawLine> lines = new ArrayList<>();
    private final List<SectionRoom> sections = new ArrayList<>();
    private final List<Container> cellsWithLine = new ArrayList<>();
    private final Deque<TableRoom> tables = new ArrayDeque<>();
    private SectionRoom section;
    private Container container;
    private int paragraphs;

    /** @param cellsAtEdge see {@link TableRoom} */
    public StoryLook(boolean cellsAtEdge) {
        this.cellsAtEdge = cellsAtEdge;
        begin(new SectionRoom());
    }

    private void begin(SectionRoom next) {
        section = next;
        container = new Container(null, next);
    }

    List<RawLine> lines() {
        return lines;
    }

    /** Those that have ended. */
    List<SectionRoom> sections() {
        return sections;
    }

    /** Of a header or footer, which is set in the text area of the section that shows it. */
    void standsIn(Section shown) {
        section.ends(shown);
    }

    List<Container> cellsWithLine() {
        return cellsWithLine;
    }

    public void paragraph(Place.Position at) {
        container.open = new RawParagraph(at, container, section);
    }

    public void letters(String text, LetterLook look) {
        if (measuring()) {
            container.open.letters(text, look);
        }
    }

    public void positionedTab(String alignment) {
        if (measuring()) {
            container.open.last().positionedTab = alignment == null ? "left" : alignment;
        }
    }

    public void fieldBegins() {
        if (measuring()) {
            container.open.fieldBegins();
        }
    }

    public void field(String code) {
        if (measuring()) {
            container.open.field(code);
        }
    }

    /** @param mark how letters of the paragraph look that nothing more is said of */
    public void endParagraph(ParagraphLook look, LetterLook mark, String label) {
        if (measuring()) {
            RawParagraph paragraph = container.open;
            paragraph.look = look;
            paragraph.above = container.above;
            paragraph.mark = mark;
            if (!label.isEmpty()) {
                paragraph.lines.get(0).label(label, mark);
            }
            paragraph.lines.forEach(RawLine::ends);
            lines.addAll(paragraph.lines);
            container.above = look;
            container.open = null;
            paragraphs++;
        }
    }

    public void section(Section read) {
        section.ends(read);
        sections.add(section);
        begin(new SectionRoom());
    }

    public void enterDrawing() {
        container.drawing = new Drawing();
    }

    /** Sees the start of an element within a drawing. */
    public void shape(String name, XmlCursor xml) {
        if (container.drawing != null) {
            container.drawing.sees(name, xml);
        }
    }

    /** The words of {@code wp:posOffset} or {@code wp:align}. */
    public void placed(String words) {
        if (container.drawing != null) {
            container.drawing.placed(words);
        }
    }

    public void leaveDrawing() {
        if (measuring() && container.drawing != null) {
            container.open.drawn.addAll(container.drawing.lines());
        }
        container.drawing = null;
    }

    public void enterBox() {
        Drawing drawing = container.drawing;
        Room outer = container.room;
        Room room = drawing == null || Double.isNaN(drawing.width())
                ? Room.UNKNOWN
                : box(outer, drawing.place(), drawing.width());
        container = new Container(container, room);
    }

    private static Room box(Room outer, Placement place, double width) {
        return () -> outer.column().flatMap(column -> {
            var left = place.left(column, width);
            return left.isEmpty() || width <= 2 * INSET
                    ? Optional.empty()
                    : Optional.of(new Room.Column(
                            left.getAsDouble() + INSET, left.getAsDouble() + width - INSET, column.page()));
        });
    }

    public void leaveBox() {
        container = container.outer;
    }

    public void enterTable() {
        tables.push(new TableRoom(container.room, cellsAtEdge));
        container.above = null;
    }

    public void leaveTable() {
        tables.pop();
    }

    public void tableStyle(Marks look) {
        tables.element().style(look);
    }

    public void table(Marks look) {
        tables.element().says(look);
    }

    public void tableEdges(Edges edges) {
        tables.element().edges(edges);
    }

    /** @param width in twips */
    public void gridColumn(String width) {
        tables.element().column(Math.max(0, Twips.of(width, 0)));
    }

    public void row() {
        tables.element().row();
    }

    /** @param column from 1 */
    public void enterCell(int column) {
        tables.element().cellBegins(column);
        container = new Container(container, Room.UNKNOWN);
    }

    /** Before its paragraphs. */
    public void cell(int column, int span, Marks look, Edges edges) {
        TableRoom table = tables.element();
        Container cell = new Container(container.outer, table.cell(column, span, look));
        Edges whole = edges.over(table.edges());
        cell.lineBelow = whole.draws(Edge.BOTTOM) && !(whole.draws(Edge.LEFT) && whole.draws(Edge.RIGHT));
        container = cell;
    }

    public void leaveCell() {
        if (container.lineBelow) {
            cellsWithLine.add(container);
        }
        container = container.outer;
    }

    private boolean measuring() {
        return container.open != null && paragraphs < PARAGRAPHS;
    }
}
