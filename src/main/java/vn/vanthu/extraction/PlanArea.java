package vn.vanthu.extraction;

import vn.vanthu.document.Column.Role;
import vn.vanthu.document.VietnameseText;

/** Which area the rows of a plan stand under, while its pieces are read in order. */
final class PlanArea {

    private static final double SURE = 0.97;
    private static final double CAPTION = 0.85;
    private static final double GROUP = 0.75;
    private static final double COLUMN = 0.6;
    private static final int LONGEST_CAPTION = 200;

    private final AreaNames names;
    private String current = "";
    private Label.Kind captions = Label.Kind.NONE;
    private int groups = Ordinal.NONE;

    PlanArea(AreaNames names) {
        this.names = names;
    }

    /** A line between tables: it may name the area of the next one, or end the last. */
    void caption(Paper.Text text) {
        for (String line : text.text().split("\n")) {
            Label label = Label.of(VietnameseText.clean(line));
            boolean labelled = label.kind() != Label.Kind.NONE && label.kind() != Label.Kind.BULLET;
            boolean shown = text.bold() || Line.caps(line);
            if (line.isBlank() || line.length() > LONGEST_CAPTION || !labelled && !shown) {
                continue;
            }
            String found = names.named(line, CAPTION).orElse("");
            if (!found.isEmpty()) {
                current = found;
                captions = label.kind();
            } else if (label.kind().compareTo(captions) <= 0 || !labelled && Line.caps(line)) {
                current = "";
            }
        }
    }

    /** A new table that names its areas itself begins under none. */
    void table(Paper.Table table, TableColumns columns) {
        groups = Ordinal.NONE;
        boolean own = columns.has(Role.AREA) && columns.has(Role.TASK)
                || table.rows().stream()
                        .flatMap(row -> row.cells().stream().limit(2))
                        .anyMatch(cell -> names.named(cell.text(), GROUP).isPresent());
        current = own ? "" : current;
    }

    /** The text of the area's own column, blank where the area goes on. */
    void column(String text, boolean tasksBeside) {
        if (tasksBeside && !text.isBlank()) {
            current = names.named(text, COLUMN).orElse("");
        }
    }

    /** True when a row names an area, which it then heads. */
    boolean group(Ordinal number, String text) {
        if (number.rank() > groups) {
            return false;
        }
        String found = names.named(text, GROUP).orElse("");
        if (found.isEmpty()) {
            return false;
        }
        current = found;
        groups = number.rank();
        return true;
    }

    /** True for a number of the rank that the areas carry, or one further out. */
    boolean beside(Ordinal number) {
        return groups != Ordinal.NONE && number.rank() <= groups;
    }

    /** A heading row that names no area ends the one before it, unless it is numbered within it. */
    void leftBy(Ordinal number) {
        if (number.rank() <= groups && number.given()) {
            current = "";
        }
    }

    /** The area of a row: the one that its task names outright, else the one it stands under. */
    String of(String task) {
        return names.named(task, SURE).orElse(current);
    }
}
