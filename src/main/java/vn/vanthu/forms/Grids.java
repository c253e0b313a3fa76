package vn.vanthu.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.vanthu.document.Wording;
import vn.vanthu.forms.Grid.Cell;
import vn.vanthu.forms.Grid.Column;

/** The annex of a form as sheets: one for each statistics form, one for a frame table or a score table. */
public final class Grids {

    private static final int BLANK_TASKS = 5;
    private static final int TASK_WIDTH = 22;

    private Grids() {}

    public static List<Grid> of(BlankForm form) {
        BlankForm.Annex annex = form.annex();
        boolean statistical = annex.content() instanceof BlankForm.Statistics;
        List<String> title = Stream.of(
                        form.head().issuer().replace('\n', ' '),
                        statistical ? Wording.of("form.annex.title", annex.title()) : annex.title(),
                        annex.reference())
                .toList();
        if (annex.content() instanceof BlankForm.Statistics statistics) {
            return statistics.tables().stream()
                    .map(table -> statistics(table, statistics.lastTitle(), title))
                    .toList();
        }
        if (annex.content() instanceof BlankForm.Frame frame) {
            return List.of(frame(frame, title));
        }
        return List.of(scores((BlankForm.Scores) annex.content(), title));
    }

    private static Grid statistics(BlankForm.Table table, String lastTitle, List<String> title) {
        List<String> lines = new ArrayList<>(title);
        if (!table.caption().isEmpty()) {
            lines.add(table.caption());
            lines.add(table.title());
        }
        List<Column> columns = List.of(
                column("form.column.ordinal", 9, true),
                column("form.column.indicator", 58, false),
                column("form.column.unit", 18, true),
                column("form.column.value", 14, true),
                new Column(lastTitle, 16, true),
                column("form.column.note", 26, false));
        List<Grid.Row> rows = table.lines().stream()
                .map(line -> new Grid.Row(
                        List.of(
                                Cell.printed(line.number()),
                                Cell.printed(line.name()),
                                Cell.printed(line.unit()),
                                Cell.open(line.entry()),
                                Cell.figure(line.last(), line.entry()),
                                Cell.open(Entry.TEXT)),
                        line.main()))
                .toList();
        String name = table.caption().isEmpty() ? Wording.of("form.annex") : table.caption();
        return new Grid(name, lines, columns, rows, false);
    }

    /** Each area with some blank rows under it; a unit adds as many as it needs. */
    private static Grid frame(BlankForm.Frame frame, List<String> title) {
        List<Column> columns = new ArrayList<>();
        columns.add(column("form.column.number", 6, true));
        frame.columns().forEach(name -> columns.add(new Column(name, TASK_WIDTH, false)));
        Grid.Row blank = new Grid.Row(Collections.nCopies(columns.size(), Cell.open(Entry.TEXT)), false);
        List<Grid.Row> rows = new ArrayList<>();
        for (String area : frame.areas()) {
            List<Cell> cells = new ArrayList<>(Collections.nCopies(columns.size(), Cell.printed("")));
            cells.set(0, Cell.printed(Integer.toString(frame.areas().indexOf(area) + 1)));
            cells.set(1, Cell.printed(area));
            rows.add(new Grid.Row(cells, true));
            rows.addAll(Collections.nCopies(BLANK_TASKS, blank));
        }
        return new Grid(Wording.of("form.sheet.plan"), title, columns, rows, true);
    }

    private static Grid scores(BlankForm.Scores scores, List<String> title) {
        List<Column> columns = List.of(
                column("form.column.number", 8, true),
                column("form.column.criterion", 60, false),
                column("form.column.maximum", 14, true),
                column("form.column.score", 18, true),
                column("form.column.evidence", 40, false));
        List<Grid.Row> rows = new ArrayList<>();
        for (ScoreArea area : scores.areas()) {
            rows.add(new Grid.Row(
                    List.of(
                            Cell.printed(area.number()),
                            Cell.printed(area.name()),
                            Cell.figure(area.maximum(), Entry.AMOUNT),
                            Cell.open(Entry.AMOUNT),
                            Cell.open(Entry.TEXT)),
                    area.main()));
        }
        rows.add(new Grid.Row(
                List.of(
                        Cell.printed(""),
                        Cell.printed(Wording.of("form.score.total")),
                        Cell.figure(scores.total(), Entry.AMOUNT),
                        Cell.open(Entry.AMOUNT),
                        Cell.open(Entry.TEXT)),
                true));
        return new Grid(Wording.of("form.sheet.score"), title, columns, rows, true);
    }

    private static Column column(String key, int width, boolean centred) {
        return new Column(Wording.of(key), width, centred);
    }
}
