package vn.vanthu.extraction.adapter.doc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.extraction.adapter.story.Edges;
import vn.vanthu.extraction.adapter.story.Edges.Edge;
import vn.vanthu.extraction.adapter.story.RowGrid;

/** What modifiers say of one table row ([MS-DOC] 2.6.3): where its cells end, which are merged, which lines are drawn. */
final class RowShape {

    private static final int CELL = 20;
    private static final Edge[] OUTER = {Edge.TOP, Edge.LEFT, Edge.BOTTOM, Edge.RIGHT};
    private static final Edge[] ALL = {Edge.TOP, Edge.LEFT, Edge.BOTTOM, Edge.RIGHT, Edge.INSIDE_H, Edge.INSIDE_V};

    /** One cell of the row, as far as it is described. */
    static final class Cell {
        /** Part of a set of cells merged side by side: 0 for none; the first of a set tells what its value means. */
        private int across;

        private boolean continuesAbove;
        private final Map<Edge, Boolean> edges = new EnumMap<>(Edge.class);
    }

    private final List<Integer> ends = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Edge, Boolean> table = new EnumMap<>(Edge.class);
    private int style = -1;

    /** @param lines of the table as this row and its style tell them */
    RowGrid grid(Edges lines) {
        List<RowGrid.Cell> described = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            described.add(new RowGrid.Cell(continuesLeft(i), cell.continuesAbove, new Edges(cell.edges)));
        }
        return new RowGrid(ends, described, lines);
    }

    Edges table() {
        return new Edges(table);
    }

    /** The table's style; -1 if none. */
    int style() {
        return style;
    }

    /** True for a cell that goes on with the one at its left. */
    private boolean continuesLeft(int index) {
        int value = cells.get(index).across;
        int first = index;
        while (first > 0 && cells.get(first - 1).across != 0) {
            first--;
        }
        return value != 0 && first < index && value != cells.get(first).across;
    }

    RowShape apply(List<Bytes> changes) {
        changes.forEach(list -> Sprms.each(list, this::change));
        return this;
    }

    private void change(int operation, Bytes operand) {
        switch (operation) {
            case Sprms.TABLE_DEFINITION -> define(operand);
            case 0x563A -> style = operand.u16(0);
            case 0x5624 -> range(operand, (cell, first) -> cell.across = first ? 1 : 2);
            case 0x5625 -> range(operand, (cell, first) -> cell.across = 0);
            case 0xD62B -> at(operand.u8(0), cell -> cell.continuesAbove = operand.u8(1) == 1);
            case 0xD605 -> lines(table, ALL, operand, 4);
            case 0xD613 -> lines(table, ALL, operand, 8);
            case 0xD620 -> range(operand, (cell, first) -> chosen(cell, operand.u8(2), operand.u8(4)));
            case 0xD62F -> range(operand, (cell, first) -> chosen(cell, operand.u8(2), operand.u8(8)));
            default -> {}
        }
    }

    private void define(Bytes operand) {
        ends.clear();
        cells.clear();
        int count = operand.length() == 0 ? 0 : operand.u8(0);
        for (int i = 0; i <= count && 3 + 2 * i <= operand.length(); i++) {
            ends.add(operand.s16(1 + 2 * i));
        }
        int first = 3 + 2 * count;
        for (int i = 0; i < count; i++) {
            boolean said = first + CELL * (i + 1) <= operand.length();
            cells.add(said ? cell(operand.part(first + CELL * i, CELL)) : new Cell());
        }
    }

    private static Cell cell(Bytes bytes) {
        Cell cell = new Cell();
        int flags = bytes.u16(0);
        cell.across = flags & 3;
        cell.continuesAbove = (flags >> 5 & 3) == 1;
        lines(cell.edges, OUTER, bytes.part(4, 16), 4);
        return cell;
    }

    /** A line of all ones or all zeros says nothing: the table's own holds. */
    private static void lines(Map<Edge, Boolean> edges, Edge[] which, Bytes lines, int size) {
        for (int i = 0; i < which.length && size * (i + 1) <= lines.length(); i++) {
            Bytes line = lines.part(size * i, size);
            if (!uniform(line)) {
                int type = line.u8(size == 4 ? 1 : 5);
                edges.put(which[i], type != 0 && type != 0xFF);
            }
        }
    }

    private static boolean uniform(Bytes line) {
        int first = line.u8(0);
        for (int i = 1; i < line.length(); i++) {
            if (line.u8(i) != first) {
                return false;
            }
        }
        return first == 0 || first == 0xFF;
    }

    private static void chosen(Cell cell, int which, int type) {
        for (int i = 0; i < OUTER.length; i++) {
            if ((which >> i & 1) != 0) {
                cell.edges.put(OUTER[i], type != 0 && type != 0xFF);
            }
        }
    }

    private interface Change {
        void on(Cell cell, boolean first);
    }

    private void range(Bytes operand, Change change) {
        int end = Math.min(cells.size(), operand.u8(1));
        for (int i = operand.u8(0); i < end; i++) {
            change.on(cells.get(i), i == operand.u8(0));
        }
    }

    private void at(int index, java.util.function.Consumer<Cell> change) {
        if (index < cells.size()) {
            change.accept(cells.get(index));
        }
    }
}
