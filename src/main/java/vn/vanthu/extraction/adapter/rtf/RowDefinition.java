package vn.vanthu.extraction.adapter.rtf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.extraction.adapter.story.Edges;
import vn.vanthu.extraction.adapter.story.Edges.Edge;
import vn.vanthu.extraction.adapter.story.RowGrid;

/** The properties of a table row, from {@code \trowd} on; they hold for following rows too until there are new ones. */
final class RowDefinition {

    private static final int CELLS = 1000;

    private final List<Integer> ends = new ArrayList<>();
    private final List<RowGrid.Cell> cells = new ArrayList<>();
    private final Map<Edge, Boolean> table = new EnumMap<>(Edge.class);
    private Map<Edge, Boolean> cell = new EnumMap<>(Edge.class);
    private Map<Edge, Boolean> target = table;
    private Edge edge;
    private boolean continuesLeft;
    private boolean continuesAbove;
    private int left;

    void begin() {
        ends.clear();
        cells.clear();
        table.clear();
        left = 0;
        beginCell();
    }

    /** False for a word that tells nothing of rows. */
    boolean take(String word, int number) {
        switch (word) {
            case "trleft" -> left = number;
            case "clmrg" -> continuesLeft = true;
            case "clvmrg" -> continuesAbove = true;
            case "cellx" -> endCell(number);
            case "clbrdrt" -> line(cell, Edge.TOP);
            case "clbrdrl" -> line(cell, Edge.LEFT);
            case "clbrdrb" -> line(cell, Edge.BOTTOM);
            case "clbrdrr" -> line(cell, Edge.RIGHT);
            case "trbrdrt" -> line(table, Edge.TOP);
            case "trbrdrl" -> line(table, Edge.LEFT);
            case "trbrdrb" -> line(table, Edge.BOTTOM);
            case "trbrdrr" -> line(table, Edge.RIGHT);
            case "trbrdrh" -> line(table, Edge.INSIDE_H);
            case "trbrdrv" -> line(table, Edge.INSIDE_V);
            case "brdrt", "brdrl", "brdrb", "brdrr", "box" -> edge = null;
            case "brdrnone", "brdrnil", "brdrtbl" -> draw(false);
            default -> {
                if (!word.startsWith("brdr") || word.equals("brdrw") || word.equals("brdrcf")) {
                    return false;
                }
                draw(true);
            }
        }
        return true;
    }

    RowGrid grid() {
        List<Integer> all = new ArrayList<>();
        if (!ends.isEmpty()) {
            all.add(Math.min(left, ends.get(0)));
            all.addAll(ends);
        }
        return new RowGrid(all, cells, new Edges(new EnumMap<>(table)));
    }

    private void line(Map<Edge, Boolean> of, Edge which) {
        target = of;
        edge = which;
    }

    private void draw(boolean drawn) {
        if (edge != null) {
            target.putIfAbsent(edge, drawn);
        }
    }

    private void endCell(int end) {
        if (cells.size() < CELLS) {
            ends.add(end);
            cells.add(new RowGrid.Cell(continuesLeft, continuesAbove, new Edges(cell)));
        }
        beginCell();
    }

    private void beginCell() {
        cell = new EnumMap<>(Edge.class);
        edge = null;
        continuesLeft = false;
        continuesAbove = false;
    }
}
