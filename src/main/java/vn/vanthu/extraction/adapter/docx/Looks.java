package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Edges;

/** Is told, while a document is read, what its paragraphs, cells and drawings look like. */
interface Looks {

    /** Of readings for the words alone. */
    Looks NONE = new Looks() {};

    default void paragraph(Place.Position at) {}

    /**
     * Letters that are seen.
     *
     * @param letters what the style of the run says
     * @param paragraph what the style of the paragraph says
     */
    default void letters(
            String text, boolean bold, boolean italic, RunFormat run, RunFormat letters, RunFormat paragraph) {}

    /** A tab that goes to a place of the column. */
    default void positionedTab(String alignment) {}

    default void fieldMark(String type) {}

    default void field(String code) {}

    /** @param label that the list writes before it; empty for none */
    default void endParagraph(ParagraphFormat own, Styles.Style style, String label) {}

    /** Reads {@code w:sectPr} of the body. */
    default void section(XmlCursor xml) throws XMLStreamException, IOException {
        xml.skip();
    }

    default void enterDrawing() {}

    default void shape(String name, XmlCursor xml) {}

    default void placed(String words) {}

    default void leaveDrawing() {}

    default void enterBox() {}

    default void leaveBox() {}

    default void enterTable() {}

    default void tableStyle(Styles.Style style) {}

    /** Reads one property of a table or a row. */
    default void tableProperty(String name, XmlCursor xml) throws XMLStreamException, IOException {
        xml.skip();
    }

    default void tableEdges(Edges edges) {}

    /** Reads {@code w:tblGrid}. */
    default void grid(XmlCursor xml) throws XMLStreamException, IOException {
        xml.skip();
    }

    default void leaveTable() {}

    default void row() {}

    /** @param column from 1 */
    default void enterCell(int column) {}

    /** Before the cell's paragraphs. */
    default void cell(CellShape shape) {}

    default void leaveCell() {}
}
