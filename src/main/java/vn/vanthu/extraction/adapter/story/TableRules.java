package vn.vanthu.extraction.adapter.story;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.extraction.adapter.story.Edges.Edge;

/**
 * Whether a table shows lines. A table counts as ruled when most of its cells have lines on two sides or more, so that
 * the one line under an agency's name in a borderless head does not make it a table of figures.
 */
public final class TableRules {

    private static final int SIDES = 2;

    private final List<List<Edges>> rows = new ArrayList<>();
    private Edges table = Edges.NONE;

    public void table(Edges edges) {
        table = edges;
    }

    public void row(List<Edges> cells) {
        rows.add(cells);
    }

    public boolean ruled() {
        int ruled = 0;
        int all = 0;
        for (int r = 0; r < rows.size(); r++) {
            List<Edges> cells = rows.get(r);
            for (int c = 0; c < cells.size(); c++) {
                Edges own = cells.get(c);
                int sides = drawn(own, Edge.TOP, r == 0 ? Edge.TOP : Edge.INSIDE_H)
                        + drawn(own, Edge.BOTTOM, r == rows.size() - 1 ? Edge.BOTTOM : Edge.INSIDE_H)
                        + drawn(own, Edge.LEFT, c == 0 ? Edge.LEFT : Edge.INSIDE_V)
                        + drawn(own, Edge.RIGHT, c == cells.size() - 1 ? Edge.RIGHT : Edge.INSIDE_V);
                ruled += sides >= SIDES ? 1 : 0;
                all++;
            }
        }
        return ruled * 2 > all;
    }

    private int drawn(Edges own, Edge edge, Edge inTable) {
        return (own.says(edge) ? own.draws(edge) : table.draws(inTable)) ? 1 : 0;
    }
}
