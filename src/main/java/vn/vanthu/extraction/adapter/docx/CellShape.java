package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.docx.look.Marks;
import vn.vanthu.extraction.adapter.docx.look.TableMarks;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Edges;

/**
 * How a cell lies in its table.
 *
 * @param span grid columns it covers, at least 1
 * @param continuesAbove true when it goes on with the cell above it
 * @param continuesLeft true when it goes on with the cell before it
 * @param look what else it says of looks; nothing unless that was asked for
 */
record CellShape(int span, boolean continuesAbove, boolean continuesLeft, Edges edges, Marks look) {

    static final CellShape PLAIN = new CellShape(1, false, false, Edges.NONE, Marks.NONE);

    /**
     * Reads {@code w:tcPr}.
     *
     * @param looks true for a maker that reads {@link #look} too
     */
    static XmlCursor.Maker<CellShape> reader(boolean looks) {
        return xml -> read(xml, looks);
    }

    private static CellShape read(XmlCursor xml, boolean looks) throws XMLStreamException, IOException {
        Builder shape = new Builder();
        Marks.Builder look = new Marks.Builder();
        xml.children(name -> {
            switch (name) {
                case "gridSpan" -> shape.span = Math.max(1, TableReader.clamp(xml.number(1)));
                case "vMerge" -> shape.continuesAbove = !"restart".equals(xml.attribute("val"));
                case "hMerge" -> shape.continuesLeft = !"restart".equals(xml.attribute("val"));
                case "tcBorders" -> {
                    shape.edges = BorderMarkup.read(xml);
                    return;
                }
                default -> {
                    if (looks) {
                        TableMarks.take(name, xml, look);
                        return;
                    }
                }
            }
            xml.skip();
        });
        return new CellShape(shape.span, shape.continuesAbove, shape.continuesLeft, shape.edges, look.build());
    }

    private static final class Builder {
        private int span = 1;
        private boolean continuesAbove;
        private boolean continuesLeft;
        private Edges edges = Edges.NONE;
    }
}
