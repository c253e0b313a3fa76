package vn.vanthu.extraction.adapter.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.story.Fields;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.Line;
import vn.vanthu.extraction.adapter.story.ListCounter;
import vn.vanthu.extraction.adapter.story.RowGrid;
import vn.vanthu.extraction.adapter.story.TableBuilder;
import vn.vanthu.intake.Refusal;

/** Walks through a story paragraph by paragraph: the main text, a text box. */
final class StoryWalk {

    private static final char CELL_END = 7;
    private static final char PAGE_BREAK = '\f';
    private static final int NESTED = 30;

    private final char[] text;
    private final Formats formats;
    private final ListCounter lists;
    private final Budget budget;
    private final RunReader runs;
    private int tables;

    StoryWalk(char[] text, Formats formats, Budget budget) {
        this.text = text;
        this.formats = formats;
        this.lists = formats.counter();
        this.budget = budget;
        this.runs = new RunReader(text, formats);
    }

    boolean pictureSeen() {
        return runs.pictureSeen();
    }

    Set<LegacyEncoding> encodings() {
        return runs.encodings();
    }

    void check() throws Refusal {
        runs.fields().check();
    }

    /** Looks for fields that fetch, in a story that is not read. */
    void search(int start, int end) throws Refusal {
        Fields fields = runs.fields();
        for (int at = start; at < Math.min(end, text.length); at++) {
            budget.step();
            runs.field(text[at]);
            if (!fields.textShows()) {
                fields.code(String.valueOf(text[at]));
            }
        }
        fields.mark("end");
    }

    void read(int start, int limit, Flow flow) throws Refusal {
        int end = Math.min(limit, text.length);
        Deque<TableBuilder> open = new ArrayDeque<>();
        Line.Builder joined = null;
        for (int at = start; at < end; ) {
            budget.step();
            int mark = mark(at, end);
            BlockFormat block = formats.block(mark);
            int depth = Math.min(NESTED, block.depth());
            close(open, depth, flow);
            while (open.size() < depth) {
                open.push(new TableBuilder(open.isEmpty() && flow.takesTables() ? ++tables : 0));
            }
            boolean deleted = formats.letters(mark).deleted;
            if (depth > 0 && (block.endsRow || block.endsInnerRow)) {
                endRow(open.peek(), block, deleted);
                joined = null;
            } else {
                Flow into = open.isEmpty() ? flow : open.peek().cell();
                Line.Builder line = joined == null ? new Line.Builder() : joined;
                boolean endsCell = depth > 0 && (text[mark] == CELL_END || block.endsCell);
                content(at, mark, block, line, joined == null, into);
                joined = deleted && !endsCell ? line : null;
                if (joined == null) {
                    into.paragraph(line.build(label(block), block.centred()));
                }
                if (endsCell) {
                    budget.cell();
                    open.peek().endCell();
                }
            }
            at = mark + 1;
        }
        close(open, 0, flow);
    }

    private void content(int start, int mark, BlockFormat block, Line.Builder line, boolean begins, Flow into)
            throws Refusal {
        if (begins) {
            into.begin();
        }
        for (int at = start; at < mark; at++) {
            for (Boxes.Box box : formats.boxes().at(at)) {
                if (!formats.letters(at).deleted) {
                    read(box.start(), box.end(), into.boxes());
                }
            }
        }
        boolean shown = text[mark] >= ' ';
        runs.read(start, shown ? mark + 1 : mark, formats.style(block.style).letters(), line);
        runs.fields().endParagraph();
    }

    private String label(BlockFormat block) {
        return lists.next(block.list == 0 ? null : block.list, block.level, String.valueOf(block.style));
    }

    private void endRow(TableBuilder table, BlockFormat block, boolean deleted) {
        RowShape shape = new RowShape().apply(block.row);
        RowGrid grid = shape.grid(formats.tableEdges(shape));
        if (deleted) {
            table.dropRow(grid);
        } else {
            table.endRow(grid);
        }
    }

    private static void close(Deque<TableBuilder> open, int depth, Flow flow) {
        while (open.size() > depth) {
            TableBuilder done = open.pop();
            Flow into = open.isEmpty() ? flow : open.peek().cell();
            var table = done.build();
            if (!table.rows().isEmpty()) {
                into.table(table);
            }
        }
    }

    /** The paragraph's mark, or the last character of a story that breaks off. */
    private int mark(int start, int end) {
        for (int at = start; at < end; at++) {
            char sign = text[at];
            if (sign == '\r' || sign == CELL_END || sign == PAGE_BREAK && formats.endsSection(at)) {
                return at;
            }
        }
        return end - 1;
    }
}
