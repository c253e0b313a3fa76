package vn.vanthu.extraction.adapter.docx.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.extraction.adapter.story.Edges;

/** A table while it is read: how wide its cells are, and where they lie. Lengths in twips. */
final class TableRoom {

    /** 17.4.42: what a table has where nothing is said. */
    private static final double MARGIN = 115;

    /** Widths given in parts of a table are fiftieths of a percent. */
    private static final double WHOLE = 5000;

    private final Room around;
    private final boolean cellsAtEdge;
    private final List<Double> grid = new ArrayList<>();
    private Marks style = Marks.NONE;
    private Marks own = Marks.NONE;
    private Edges edges = Edges.NONE;
    private double width;
    private double at;

    /** @param cellsAtEdge true when the table's edge, and not the text in its cells, stands at the column's edge (Word 2013) */
    TableRoom(Room around, boolean cellsAtEdge) {
        this.around = around;
        this.cellsAtEdge = cellsAtEdge;
    }

    void style(Marks said) {
        style = said;
    }

    void says(Marks said) {
        own = said.over(own);
    }

    void edges(Edges whole) {
        edges = whole;
    }

    Edges edges() {
        return edges;
    }

    void column(double columnWidth) {
        grid.add(columnWidth);
    }

    void row() {
        at = 0;
    }

    /** @param column from 1 */
    void cellBegins(int column) {
        at = at == 0 ? grid(0, column - 1) : at;
    }

    /** The next cell of the row. */
    Room cell(int column, int span, Marks said) {
        double cellWidth = width(column, span, said);
        if (cellWidth <= 0) {
            return Room.UNKNOWN;
        }
        double begins = at;
        at += cellWidth;
        width = Math.max(width, at);
        Marks all = said.over(own).over(style);
        double left = begins + margin(all, "left", "start");
        double right = begins + cellWidth - margin(all, "right", "end");
        return () -> left().filter(any -> right > left)
                .map(edge -> new Room.Column(edge.left() + left, edge.left() + right, edge.page()));
    }

    private double width(int column, int span, Marks said) {
        double asked = said.twips("width", 0);
        return switch (said.get("widthType")) {
            case "pct" -> asked / WHOLE * grid(0, grid.size());
            case "auto", "nil" -> grid(column - 1, column - 1 + span);
            default -> asked > 0 ? asked : grid(column - 1, column - 1 + span);
        };
    }

    private double grid(int from, int to) {
        double sum = 0;
        for (int i = Math.max(0, from); i < Math.min(to, grid.size()); i++) {
            sum += grid.get(i);
        }
        return sum;
    }

    private static double margin(Marks all, String name, String other) {
        String said = all.get("margin." + name).isEmpty() ? "margin." + other : "margin." + name;
        return all.twips(said, MARGIN);
    }

    /** Where the table's left edge stands. */
    private Optional<Room.Column> left() {
        Marks all = own.over(style);
        return around.column().map(column -> {
            double room = column.width() - width;
            String side = all.on("floats") ? all.get("floatAlign") : all.get("jc");
            double edge =
                    switch (side) {
                        case "center" -> room / 2;
                        case "right", "end" -> room;
                        default -> all.on("floats") ? floats(all, column) : indent(all);
                    };
            return new Room.Column(column.left() + edge, column.left() + edge + width, column.page());
        });
    }

    private double indent(Marks all) {
        return all.twips("tblInd", 0) - (cellsAtEdge ? 0 : margin(all, "left", "start"));
    }

    private static double floats(Marks all, Room.Column column) {
        return all.twips("floatLeft", 0) - (all.get("floatAnchor").equals("page") ? column.left() : 0);
    }
}
