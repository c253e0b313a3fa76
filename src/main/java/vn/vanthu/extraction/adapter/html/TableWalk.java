package vn.vanthu.extraction.adapter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.story.Edges;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.TableRules;
import vn.vanthu.intake.Refusal;

/** Reads one table with its cells that reach over columns and rows. */
final class TableWalk {

    private static final int COLUMNS = 1000;
    private static final int ROWS = 65_534;

    /** A cell that reaches down into rows still to come. */
    private record Reaching(int span, int rowsLeft) {}

    private final PageWalk page;
    private final TableRules rules = new TableRules();
    private final List<Paper.Row> rows = new ArrayList<>();
    private Map<Integer, Reaching> reaching = new TreeMap<>();

    TableWalk(PageWalk page) {
        this.page = page;
    }

    Paper.Table read(Element table, int number, Look look, int depth) throws Refusal {
        rules.table(CellLines.ofTable(table));
        rows(table, look, depth);
        return new Paper.Table(number, rules.ruled(), rows);
    }

    private void rows(Element within, Look look, int depth) throws Refusal {
        for (Element child : within.children()) {
            switch (child.normalName()) {
                case "tr" -> {
                    if (!page.hidden(child)) {
                        row(child, look.within(child, page.style(child)), depth);
                    }
                }
                case "thead", "tbody", "tfoot" -> rows(child, look, depth);
                default -> {}
            }
        }
    }

    private void row(Element row, Look look, int depth) throws Refusal {
        List<Paper.Cell> cells = new ArrayList<>();
        List<Edges> edges = new ArrayList<>();
        Map<Integer, Reaching> below = new TreeMap<>();
        int column = 1;
        for (Element cell : row.children()) {
            boolean data = cell.normalName().equals("td") || cell.normalName().equals("th");
            if (data && !page.hidden(cell)) {
                column = reachedFromAbove(column, cells, edges, below);
                page.budget().cell();
                int span = Math.max(1, Math.min(COLUMNS, number(cell, "colspan")));
                int down = Math.max(1, Math.min(ROWS, number(cell, "rowspan")));
                Flow.Cell content = page.cell(cell, look, depth);
                boolean bold = !content.text().isEmpty() && content.bold();
                cells.add(new Paper.Cell(content.text(), rows.size() + 1, column, span, bold));
                edges.add(CellLines.ofCell(page.style(cell)));
                if (down > 1) {
                    below.put(column, new Reaching(span, down - 1));
                }
                column += span;
            }
        }
        reachedFromAbove(column, cells, edges, below);
        for (Map.Entry<Integer, Reaching> rest : reaching.entrySet()) {
            continued(rest.getKey(), rest.getValue(), cells, edges, below);
        }
        reaching = below;
        rows.add(new Paper.Row(cells));
        rules.row(edges);
    }

    /** Puts the cells that reach down to this column, one behind the other; returns the column behind them. */
    private int reachedFromAbove(int from, List<Paper.Cell> cells, List<Edges> edges, Map<Integer, Reaching> below)
            throws Refusal {
        int column = from;
        for (Reaching cell = reaching.remove(column); cell != null; cell = reaching.remove(column)) {
            continued(column, cell, cells, edges, below);
            column += cell.span();
        }
        return column;
    }

    private void continued(
            int column, Reaching cell, List<Paper.Cell> cells, List<Edges> edges, Map<Integer, Reaching> below)
            throws Refusal {
        page.budget().cell();
        cells.add(new Paper.Cell("", rows.size() + 1, column, cell.span(), false, true));
        edges.add(Edges.NONE);
        if (cell.rowsLeft() > 1) {
            below.put(column, new Reaching(cell.span(), cell.rowsLeft() - 1));
        }
    }

    private static int number(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
    }
}
