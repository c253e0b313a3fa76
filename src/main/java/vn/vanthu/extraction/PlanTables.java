package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vanthu.document.Column;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.intake.FileKind;

/** Reads one paper's frame tables from top to bottom, knowing which columns and which area it is in. */
final class PlanTables {

    private static final Set<Role> CONTENTS = Set.of(Role.OUTPUT, Role.TIMING, Role.LEAD, Role.SUPPORT, Role.BUDGET);

    private final String file;
    private final ColumnNames known;
    private final PlanArea area;
    private final List<PlanItem> items = new ArrayList<>();
    private TableColumns columns;
    private String budgetHeading = "";
    private int width;
    private boolean broken;

    PlanTables(String file, List<Column> known, AreaNames areas) {
        this.file = file;
        this.known = new ColumnNames(known);
        this.area = new PlanArea(areas);
    }

    List<PlanItem> read(Paper paper) {
        broken = paper.format() == FileKind.PDF;
        for (Paper.Piece piece : paper.pieces()) {
            if (piece instanceof Paper.Text text) {
                area.caption(text);
            } else if (piece instanceof Paper.Table table) {
                read(MergedRows.filled(table));
            }
        }
        return items;
    }

    private void read(Paper.Table table) {
        if (table.end() != width) {
            columns = null;
        }
        boolean fresh = columns == null;
        boolean first = !fresh;
        for (int index = 0; index < table.rows().size(); index++) {
            Optional<TableColumns> header = TableColumns.header(table, index, known, PlanTables::frame);
            if (header.isPresent()) {
                columns = header.get();
                budgetHeading = budgetHeading(table, index);
                width = table.end();
                index += header.get().rows() - 1;
                if (fresh) {
                    area.table(table, columns);
                    fresh = false;
                }
            } else if (columns != null) {
                boolean cut = broken && first && goesOn(table.rows().get(index));
                first = false;
                if (cut) {
                    extend(table.rows().get(index));
                } else {
                    take(table, index);
                }
            }
        }
    }

    /** The rest of a row that a page break has cut in two: no number, and a task that is blank or begins in the middle. */
    private boolean goesOn(Paper.Row row) {
        String task = task(row);
        boolean begun = task.isEmpty() || Character.isLowerCase(task.charAt(0));
        boolean empty = columns.text(row, Role.TIMING).isBlank()
                || columns.text(row, Role.LEAD).isBlank()
                || columns.text(row, Role.OUTPUT).isBlank();
        return !items.isEmpty()
                && columns.has(Role.NUMBER)
                && !number(row, task).given()
                && (begun || empty);
    }

    private static boolean frame(Set<Role> roles) {
        boolean named = roles.contains(Role.TASK) || roles.contains(Role.AREA);
        return named && roles.stream().filter(CONTENTS::contains).count() >= 2;
    }

    private void take(Paper.Table table, int index) {
        Paper.Row row = table.rows().get(index);
        String task = task(row);
        Ordinal number = number(row, task);
        boolean bare =
                CONTENTS.stream().allMatch(role -> columns.text(row, role).isBlank());
        area.column(columns.text(row, Role.AREA), columns.has(Role.TASK));
        if (task.isEmpty()) {
            if (!bare && !number.given()) {
                extend(row);
            }
        } else if (!bare) {
            items.add(item(table, row, number, task));
        } else if (!remark(number, task) && !area.group(number, task)) {
            if (heads(table, index, number, row)) {
                area.leftBy(number);
            } else if (!number.given() && !items.isEmpty() && ListItem.dashed(task)) {
                extend(row);
            } else {
                items.add(item(table, row, number, task));
            }
        }
    }

    private String task(Paper.Row row) {
        String task = columns.text(row, Role.TASK);
        return VietnameseText.clean(task.isEmpty() && !columns.has(Role.TASK) ? columns.text(row, Role.AREA) : task);
    }

    private Ordinal number(Paper.Row row, String task) {
        Ordinal own = Ordinal.of(columns.text(row, Role.NUMBER));
        return own.given() ? own : Ordinal.opening(task);
    }

    /** A sum or a note under the table asks for no output. */
    private static boolean remark(Ordinal number, String task) {
        String words = VietnameseText.fold(task);
        return !number.given()
                && (words.startsWith("ghi chu")
                        || words.startsWith("tong")
                        || words.startsWith("cong")
                        || task.startsWith("*")
                        || task.startsWith("("));
    }

    /** True for a row that only heads the rows under it: one cell across, bold, or numbered further out than the next. */
    private boolean heads(Paper.Table table, int index, Ordinal number, Paper.Row row) {
        List<Paper.Cell> filled =
                row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        boolean across = filled.stream().anyMatch(cell -> cell.span() * 2 > width - 1);
        boolean bold = filled.stream().allMatch(Paper.Cell::bold);
        if (across || bold || area.beside(number)) {
            return true;
        }
        if (!number.given() || index + 1 >= table.rows().size()) {
            return false;
        }
        Paper.Row next = table.rows().get(index + 1);
        Ordinal below = number(next, task(next));
        return below.given() && below.rank() > number.rank();
    }

    private PlanItem item(Paper.Table table, Paper.Row row, Ordinal number, String task) {
        Map<Role, String> cells = new EnumMap<>(Role.class);
        Map<Role, Place> places = new EnumMap<>(Role.class);
        for (Role role : Set.copyOf(columns.roles().values())) {
            cells.put(role, VietnameseText.clean(columns.text(row, role)));
            places.put(role, columns.place(file, table, row, role));
        }
        cells.put(Role.TASK, task);
        places.putIfAbsent(Role.TASK, columns.place(file, table, row, Role.AREA));
        return new PlanItem(number.printed(), area.of(task), cells, places, budgetHeading);
    }

    private String budgetHeading(Paper.Table table, int first) {
        return VietnameseText.clean(table.rows().subList(first, first + columns.rows()).stream()
                .map(row -> columns.text(row, Role.BUDGET))
                .distinct()
                .collect(Collectors.joining(" ")));
    }

    /** A row without a task of its own goes on with the one before it. */
    private void extend(Paper.Row row) {
        if (items.isEmpty()) {
            return;
        }
        PlanItem last = items.remove(items.size() - 1);
        Map<Role, String> cells = new EnumMap<>(last.cells());
        cells.replaceAll((role, text) -> {
            String more = role == Role.TASK ? task(row) : VietnameseText.clean(columns.text(row, role));
            boolean said = more.isEmpty() || text.contains(more);
            return said ? text : (text + " " + more).strip();
        });
        boolean more = !columns.text(row, Role.AREA).isBlank() && columns.has(Role.TASK);
        area.column(more ? cells.getOrDefault(Role.AREA, "") : "", more);
        items.add(new PlanItem(
                last.number(), more ? area.of(last.task()) : last.area(), cells, last.places(), last.budgetHeading()));
    }
}
