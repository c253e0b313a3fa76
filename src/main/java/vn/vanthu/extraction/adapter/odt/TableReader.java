package vn.vanthu.extraction.adapter.odt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.story.Edges;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.TableRules;
import vn.vanthu.intake.Refusal;

/** Reads one table; a cell covered from above goes on with it, one covered from the left is part of it. */
final class TableReader {

    private static final int MOST = 1000;

    /** A cell that reaches down. */
    private record Merge(int rowsLeft, int span) {}

    private final StoryReader story;
    private final OdfXml xml;
    private final List<Paper.Row> rows = new ArrayList<>();
    private final TableRules rules = new TableRules();
    private final Map<Integer, Merge> merges = new HashMap<>();
    private int number;
    private List<Paper.Cell> cells = List.of();
    private List<Edges> edges = List.of();
    private int column;

    TableReader(StoryReader story) {
        this.story = story;
        this.xml = story.xml();
    }

    void read(Flow flow) throws XMLStreamException, IOException {
        int table = flow.takesTables() ? story.countTable() : 0;
        content();
        if (!rows.isEmpty()) {
            flow.table(new Paper.Table(table, rules.ruled(), rows));
        }
    }

    private void content() throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "table-header-rows", "table-rows", "table-row-group" -> content();
                case "table-row" -> row();
                case "dde-source" -> throw Refusal.hostile("link to another program");
                default -> xml.skip();
            }
        });
    }

    private void row() throws XMLStreamException, IOException {
        int repeated = Math.min(MOST, xml.number("number-rows-repeated", 1));
        cells = new ArrayList<>();
        edges = new ArrayList<>();
        column = 1;
        xml.children(name -> {
            switch (name) {
                case "table-cell" -> cell();
                case "covered-table-cell" -> covered();
                default -> xml.skip();
            }
        });
        for (int i = 0; i < repeated; i++) {
            put();
        }
    }

    private void put() throws IOException {
        number++;
        List<Paper.Cell> numbered = new ArrayList<>();
        for (Paper.Cell cell : cells) {
            story.budget().cell();
            numbered.add(
                    new Paper.Cell(cell.text(), number, cell.column(), cell.span(), cell.bold(), cell.continued()));
        }
        rows.add(new Paper.Row(numbered));
        rules.row(edges);
    }

    private void cell() throws XMLStreamException, IOException {
        int span = Math.min(MOST, xml.number("number-columns-spanned", 1));
        int down = xml.number("number-rows-spanned", 1);
        int repeated = Math.min(MOST, xml.number("number-columns-repeated", 1));
        Edges drawn =
                story.styles().style("table-cell", xml.attribute("style-name")).edges();
        Flow.Cell content = new Flow.Cell();
        story.blocks(content);
        for (int i = 0; i < repeated && column <= MOST; i++) {
            cells.add(new Paper.Cell(content.text(), 0, column, span, content.bold()));
            edges.add(drawn);
            if (down > 1) {
                merges.put(column, new Merge(down - 1, span));
            }
            column++;
        }
    }

    private void covered() throws XMLStreamException, IOException {
        int repeated = Math.min(MOST, xml.number("number-columns-repeated", 1));
        xml.skip();
        for (int i = 0; i < repeated && column <= MOST; i++, column++) {
            Merge merge = merges.remove(column);
            if (merge != null) {
                cells.add(new Paper.Cell("", 0, column, merge.span(), false, true));
                if (merge.rowsLeft() > 1) {
                    merges.put(column, new Merge(merge.rowsLeft() - 1, merge.span()));
                }
            }
        }
    }
}
