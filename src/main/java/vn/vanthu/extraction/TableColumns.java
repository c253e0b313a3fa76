package vn.vanthu.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseText;

/**
 * Cột của một bảng: which grid column of a table holds what, in whatever order they stand.
 *
 * @param roles by grid column; two columns may share one
 * @param rows how many rows the header takes
 */
record TableColumns(Map<Integer, Role> roles, int rows) {

    private static final int LONGEST_HEADER = 90;
    private static final int MOST_ROWS = 4;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}|[a-i]|");

    /** The header that begins in this row of the table, if one does that names enough for {@code accepted}. */
    static Optional<TableColumns> header(Paper.Table table, int row, ColumnNames known, Predicate<Set<Role>> accepted) {
        Map<Integer, Role> roles = new TreeMap<>();
        int taken = 0;
        while (taken < MOST_ROWS && row + taken < table.rows().size()) {
            Paper.Row next = table.rows().get(row + taken);
            if (taken > 0 && !continues(next, roles, known)) {
                break;
            }
            next.cells().forEach(cell -> assign(cell, known, roles));
            taken++;
            if (taken == 1 && !accepted.test(roles(roles)) && !wide(next)) {
                return Optional.empty();
            }
        }
        return accepted.test(roles(roles)) ? Optional.of(new TableColumns(Map.copyOf(roles), taken)) : Optional.empty();
    }

    private static Set<Role> roles(Map<Integer, Role> roles) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        found.addAll(roles.values());
        return found;
    }

    private static boolean wide(Paper.Row row) {
        return row.cells().size() > 2 && row.cells().stream().anyMatch(cell -> cell.span() > 1);
    }

    /** A second row of the header names columns or numbers them, and says nothing under the name of the task. */
    private static boolean continues(Paper.Row row, Map<Integer, Role> roles, ColumnNames known) {
        boolean ordinals = row.cells().stream()
                .allMatch(cell ->
                        ORDINAL.matcher(key(cell)).matches() && cell.text().length() <= 5);
        boolean names = row.cells().stream()
                .filter(cell -> !cell.text().isBlank() && !cell.continued())
                .allMatch(cell -> role(cell, known).isPresent()
                        || roles.containsKey(cell.column()) && !naming(roles.get(cell.column())) && subtitle(cell));
        boolean any = row.cells().stream().anyMatch(cell -> !cell.text().isBlank());
        boolean named = row.cells().stream().anyMatch(cell -> role(cell, known).isPresent());
        return any && (ordinals || names && named);
    }

    private static boolean naming(Role role) {
        return role == Role.TASK || role == Role.CRITERION || role == Role.NUMBER || role == Role.AREA;
    }

    private static boolean subtitle(Paper.Cell cell) {
        return cell.text().length() <= 30;
    }

    private static void assign(Paper.Cell cell, ColumnNames known, Map<Integer, Role> roles) {
        role(cell, known).ifPresent(role -> {
            for (int i = 0; i < Math.min(cell.span(), 20); i++) {
                roles.put(cell.column() + i, role);
            }
        });
    }

    private static Optional<Role> role(Paper.Cell cell, ColumnNames known) {
        String bare = cell.text().length() > LONGEST_HEADER
                ? ""
                : VietnameseText.fold(BRACKETS.matcher(cell.text()).replaceAll(" "));
        return known.role(key(cell), bare);
    }

    private static String key(Paper.Cell cell) {
        return cell.text().length() > LONGEST_HEADER ? "" : VietnameseText.fold(cell.text());
    }

    boolean has(Role role) {
        return roles.containsValue(role);
    }

    /** What a row says in the columns of a role; a cell that runs on from the name's column says nothing there. */
    String text(Paper.Row row, Role role) {
        return cells(row, role).stream()
                .map(Paper.Cell::text)
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private List<Paper.Cell> cells(Paper.Row row, Role role) {
        return row.cells().stream().filter(cell -> owner(cell) == role).toList();
    }

    /** Of the columns that a cell covers, the one that names things owns it, else the first. */
    private Role owner(Paper.Cell cell) {
        Role first = null;
        for (Map.Entry<Integer, Role> entry : new TreeMap<>(roles).entrySet()) {
            int column = entry.getKey();
            if (column >= cell.column() && column < cell.column() + cell.span()) {
                if (entry.getValue() == Role.TASK || entry.getValue() == Role.CRITERION) {
                    return entry.getValue();
                }
                first = first == null ? entry.getValue() : first;
            }
        }
        return first;
    }

    /** Where a row's cell of this role stands, or would stand. */
    Place place(String file, Paper.Table table, Paper.Row row, Role role) {
        int line = row.cells().isEmpty() ? 1 : row.cells().get(0).row();
        int column = cells(row, role).stream()
                .map(Paper.Cell::column)
                .findFirst()
                .orElseGet(() -> roles.entrySet().stream()
                        .filter(entry -> entry.getValue() == role)
                        .map(Map.Entry::getKey)
                        .min(Integer::compare)
                        .orElse(1));
        return new Place(file, new Place.Cell(table.number(), line, column));
    }
}
