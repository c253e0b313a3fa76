package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.story.Edges;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.TableRules;

/** Reads one table with the tables in its cells. */
final class TableReader {

    private static final int COLUMNS = 1000;

    private final StoryReader story;
    private final XmlCursor xml;
    private final List<Paper.Row> rows = new ArrayList<>();
    private final TableRules rules = new TableRules();
    private Flow flow;
    private int number;

    TableReader(StoryReader story, XmlCursor xml) {
        this.story = story;
        this.xml = xml;
    }

    void read(Flow into) throws XMLStreamException, IOException {
        flow = into;
        number = flow.takesTables() ? story.countTable() : 0;
        String outer = story.tableFont();
        story.looks().enterTable();
        style(null);
        content();
        story.tableFont(outer);
        story.looks().leaveTable();
        if (!rows.isEmpty()) {
            flow.table(new Paper.Table(number, rules.ruled(), rows));
        }
    }

    private void content() throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "tblPr" -> properties();
                case "tblGrid" -> story.looks().grid(xml);
                case "tr" -> row();
                case "sdt", "sdtContent", "ins", "moveTo", "customXml" -> content();
                case "mc:AlternateContent" -> story.choice(this::content);
                default -> xml.skip();
            }
        });
    }

    private void properties() throws XMLStreamException, IOException {
        Edges[] edges = {style(null), Edges.NONE};
        xml.children(name -> {
            switch (name) {
                case "tblStyle" -> {
                    edges[0] = style(xml.attribute("val"));
                    xml.skip();
                }
                case "tblBorders" -> edges[1] = BorderMarkup.read(xml);
                default -> story.looks().tableProperty(name, xml);
            }
        });
        Edges whole = edges[1].over(edges[0]);
        rules.table(whole);
        story.looks().tableEdges(whole);
    }

    private Edges style(String id) {
        Styles.Style style = story.styles().style(id, "table");
        story.tableFont(style.run().font());
        story.looks().tableStyle(style);
        rules.table(style.edges());
        return style.edges();
    }

    private void row() throws XMLStreamException, IOException {
        Row row = new Row();
        story.looks().row();
        cells(row);
        if (!row.deleted) {
            rows.add(new Paper.Row(row.cells));
            rules.row(row.edges);
        }
    }

    private void cells(Row row) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "trPr" ->
                    xml.children(inner -> {
                        switch (inner) {
                            case "gridBefore" -> row.column += clamp(xml.number(0));
                            case "del" -> row.deleted = true;
                            default -> {
                                story.looks().tableProperty(inner, xml);
                                return;
                            }
                        }
                        xml.skip();
                    });
                case "tc" -> {
                    if (row.deleted) {
                        xml.skip();
                    } else {
                        cell(row);
                    }
                }
                case "sdt", "sdtContent", "ins", "moveTo", "customXml" -> cells(row);
                default -> xml.skip();
            }
        });
    }

    private void cell(Row row) throws XMLStreamException, IOException {
        story.budget().cell();
        Flow.Cell content =
                new Flow.Cell(flow.takesTables() ? new Place.Cell(number, rows.size() + 1, row.column) : flow.at());
        story.looks().enterCell(row.column);
        CellShape shape = story.cell(content);
        story.looks().leaveCell();
        row.put(shape, content, rows.size() + 1);
    }

    static int clamp(int columns) {
        return Math.max(0, Math.min(columns, COLUMNS));
    }

    private static final class Row {
        private final List<Paper.Cell> cells = new ArrayList<>();
        private final List<Edges> edges = new ArrayList<>();
        private int column = 1;
        private boolean deleted;

        private void put(CellShape shape, Flow.Cell content, int number) {
            if (shape.continuesLeft() && !cells.isEmpty()) {
                Paper.Cell left = cells.remove(cells.size() - 1);
                cells.add(new Paper.Cell(left.text(), number, left.column(), left.span() + shape.span(), left.bold()));
            } else {
                String text = shape.continuesAbove() ? "" : content.text();
                boolean bold = !text.isEmpty() && content.bold();
                cells.add(new Paper.Cell(text, number, column, shape.span(), bold, shape.continuesAbove()));
                edges.add(shape.edges());
            }
            column += shape.span();
        }
    }
}
