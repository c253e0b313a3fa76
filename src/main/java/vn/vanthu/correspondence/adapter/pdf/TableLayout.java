package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.List;

/** From a table to strips, one a row; widths are those of its grid. */
final class TableLayout {

    private final FlowLayout flows;

    TableLayout(FlowLayout flows) {
        this.flows = flows;
    }

    List<Strip> layout(Flow.Table table, double gap, double room) {
        double[] edges = new double[table.grid().size() + 1];
        for (int column = 0; column < table.grid().size(); column++) {
            edges[column + 1] = edges[column] + table.grid().get(column);
        }
        double free = room - edges[edges.length - 1];
        double left =
                switch (table.align()) {
                    case "center" -> free / 2;
                    case "right", "end" -> free;
                    default -> table.left();
                };
        List<List<RowBox.Box>> boxes = new ArrayList<>();
        for (Flow.Row row : table.rows()) {
            boxes.add(boxes(row, left, edges));
        }
        return strips(table, boxes, gap);
    }

    private List<RowBox.Box> boxes(Flow.Row row, double left, double[] edges) {
        List<RowBox.Box> boxes = new ArrayList<>();
        for (Flow.Cell cell : row.cells()) {
            double x = left + edges[cell.column()];
            double width = left + edges[cell.column() + cell.span()] - x;
            Strip.Stack content = cell.merge() == Flow.Merge.CONTINUED
                    ? new Strip.Stack(List.of(), 0)
                    : flows.layout(
                            cell.content(),
                            width - cell.insets().left() - cell.insets().right());
            boxes.add(new RowBox.Box(cell, x, width, content, 0));
        }
        return boxes;
    }

    private static List<Strip> strips(Flow.Table table, List<List<RowBox.Box>> boxes, double gap) {
        List<Flow.Row> rows = table.rows();
        double[] heights = heights(rows, boxes);
        List<Strip> strips = new ArrayList<>();
        List<Strip> heading = List.of();
        boolean inHeading = true;
        for (int at = 0; at < rows.size(); at++) {
            Flow.Row row = rows.get(at);
            inHeading = inHeading && row.header();
            boolean merged = at + 1 < rows.size() && continues(rows.get(at + 1));
            RowBox box = new RowBox(boxes.get(at), merged, row.unsplit());
            boolean keep = inHeading && at + 1 < rows.size() || merged || keepsNext(row);
            Strip strip = new Strip(
                    at == 0 ? gap : 0,
                    heights[at],
                    keep,
                    false,
                    box.marks(heights[at]),
                    inHeading ? List.of() : heading,
                    inHeading || merged ? null : box);
            strips.add(strip);
            if (inHeading) {
                heading = List.copyOf(strips);
            }
        }
        return strips;
    }

    private static double[] heights(List<Flow.Row> rows, List<List<RowBox.Box>> boxes) {
        double[] heights = new double[rows.size()];
        for (int at = 0; at < rows.size(); at++) {
            Flow.Row row = rows.get(at);
            heights[at] = row.height();
            for (RowBox.Box box : boxes.get(at)) {
                if (!row.exactly() && box.cell().merge() == Flow.Merge.NONE) {
                    heights[at] = Math.max(heights[at], box.height());
                }
            }
        }
        for (int at = 0; at < rows.size(); at++) {
            for (RowBox.Box box : boxes.get(at)) {
                if (box.cell().merge() == Flow.Merge.START) {
                    stretch(rows, heights, at, box);
                }
            }
        }
        for (int at = 0; at < rows.size(); at++) {
            int row = at;
            boxes.get(at).replaceAll(box -> box.over(below(rows, heights, row, box)));
        }
        return heights;
    }

    /** Height of the further rows that a merged cell spans. */
    private static double below(List<Flow.Row> rows, double[] heights, int start, RowBox.Box box) {
        double sum = 0;
        if (box.cell().merge() == Flow.Merge.START) {
            for (int at = start + 1;
                    at < rows.size() && continues(rows.get(at), box.cell().column());
                    at++) {
                sum += heights[at];
            }
        }
        return sum;
    }

    /** The last row of a vertical merge takes what the merged cell needs beyond the rows it spans. */
    private static void stretch(List<Flow.Row> rows, double[] heights, int start, RowBox.Box box) {
        int last = start;
        double sum = heights[start];
        while (last + 1 < rows.size()
                && continues(rows.get(last + 1), box.cell().column())) {
            last++;
            sum += heights[last];
        }
        heights[last] += Math.max(0, box.height() - sum);
    }

    private static boolean continues(Flow.Row row) {
        return row.cells().stream().anyMatch(cell -> cell.merge() == Flow.Merge.CONTINUED);
    }

    private static boolean continues(Flow.Row row, int column) {
        return row.cells().stream().anyMatch(cell -> cell.column() == column && cell.merge() == Flow.Merge.CONTINUED);
    }

    private static boolean keepsNext(Flow.Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.content().stream())
                .anyMatch(flow -> flow instanceof Flow.Paragraph paragraph
                        && paragraph.style().keepNext());
    }
}
