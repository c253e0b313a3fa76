package vn.vanthu.extraction.adapter.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntSupplier;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.Line;
import vn.vanthu.extraction.adapter.story.RowGrid;
import vn.vanthu.extraction.adapter.story.TableBuilder;

/** The main text or a text box, with the paragraph and the tables that are open in it. */
final class Story {

    private static final int NESTED = 30;

    private final Flow flow;
    private final IntSupplier tableNumbers;
    private final Deque<TableBuilder> tables = new ArrayDeque<>();
    private Line.Builder line = new Line.Builder();
    private String label = "";
    private boolean begun;

    /** @param tableNumbers gives each table of the file its number */
    Story(Flow flow, IntSupplier tableNumbers) {
        this.flow = flow;
        this.tableNumbers = tableNumbers;
    }

    Line.Builder line() {
        return line;
    }

    void label(String text) {
        label = text.isBlank() ? "" : text.stripTrailing() + (text.endsWith("\t") ? " " : "");
    }

    /** The flow of text boxes that hang on the paragraph that is open. */
    Flow boxes(int depth) {
        return begin(depth).boxes();
    }

    /** @param joins true when a tracked deletion joins the paragraph to the next */
    void endParagraph(int depth, boolean centred, boolean joins) {
        Flow into = begin(depth);
        if (!joins) {
            into.paragraph(line.build(label, centred));
            fresh();
        }
    }

    /** A section ends the paragraph that is open, if there is one. */
    void endSection(int depth, boolean centred) {
        if (begun || !line.build(label, false).blank()) {
            endParagraph(depth, centred, false);
        }
    }

    void endCell(int depth, boolean centred) {
        endParagraph(Math.max(1, depth), centred, false);
        tables.element().endCell();
    }

    void endRow(int depth, RowGrid grid) {
        close(Math.max(1, depth));
        if (tables.size() == Math.max(1, depth)) {
            tables.element().endRow(grid);
        }
        fresh();
    }

    /** Text that no paragraph mark ends is a paragraph too. */
    void end(int depth, boolean centred) {
        if (!line.build(label, false).blank()) {
            endParagraph(depth, centred, false);
        }
        close(0);
    }

    private Flow begin(int wanted) {
        int depth = Math.min(NESTED, wanted);
        close(depth);
        while (tables.size() < depth) {
            tables.push(new TableBuilder(tables.isEmpty() && flow.takesTables() ? tableNumbers.getAsInt() : 0));
        }
        Flow into = tables.isEmpty() ? flow : tables.element().cell();
        if (!begun) {
            into.begin();
            begun = true;
        }
        return into;
    }

    private void fresh() {
        line = new Line.Builder();
        label = "";
        begun = false;
    }

    private void close(int depth) {
        while (tables.size() > depth) {
            Paper.Table table = tables.pop().build();
            Flow into = tables.isEmpty() ? flow : tables.element().cell();
            if (!table.rows().isEmpty()) {
                into.table(table);
            }
        }
    }
}
