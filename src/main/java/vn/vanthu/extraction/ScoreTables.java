package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.Scoring;
import vn.vanthu.document.VietnameseText;

/** Reads one paper's score sheets and lists of evidence from top to bottom. */
final class ScoreTables {

    private final String file;
    private final Scoring scoring;
    private final ScoreAreas areas;
    private final List<ScoreSheet> sheets = new ArrayList<>();
    private final Map<String, String> evidence = new HashMap<>();
    private final ColumnNames known;
    private TableColumns columns;
    private int width;

    ScoreTables(String file, Scoring scoring) {
        this.file = file;
        this.scoring = scoring;
        this.areas = new ScoreAreas(scoring);
        this.known = new ColumnNames(scoring.columns());
    }

    /** The lines of the sheet that has most of them. */
    List<ScoreLine> read(Paper paper) {
        for (Paper.Piece piece : paper.pieces()) {
            if (piece instanceof Paper.Table table) {
                read(MergedRows.filled(table));
            }
        }
        return sheets.stream()
                .max(Comparator.comparingInt(ScoreSheet::size))
                .map(ScoreSheet::lines)
                .orElse(List.of());
    }

    /** What the lists of evidence give, by the criterion's number. */
    Map<String, String> evidence() {
        return evidence;
    }

    private void read(Paper.Table table) {
        if (table.end() != width) {
            columns = null;
        }
        for (int index = 0; index < table.rows().size(); index++) {
            Optional<TableColumns> header = TableColumns.header(table, index, known, ScoreTables::sheet);
            if (header.isPresent()) {
                columns = header.get();
                width = table.end();
                index += header.get().rows() - 1;
            } else if (columns != null && columns.has(Role.CRITERION) && scored(columns)) {
                take(table, table.rows().get(index));
            } else if (columns != null) {
                list(table.rows().get(index));
            }
        }
    }

    private static boolean sheet(Set<Role> roles) {
        boolean scores = roles.contains(Role.MAXIMUM) || roles.contains(Role.SELF);
        boolean named = roles.contains(Role.CRITERION);
        return named && scores || roles.contains(Role.EVIDENCE) && (named || roles.contains(Role.NUMBER));
    }

    private static boolean scored(TableColumns columns) {
        return columns.has(Role.MAXIMUM) || columns.has(Role.SELF);
    }

    private void list(Paper.Row row) {
        String text = VietnameseText.clean(columns.text(row, Role.EVIDENCE));
        Ordinal number = number(row, columns.text(row, Role.CRITERION));
        if (number.given() && !text.isEmpty()) {
            evidence.putIfAbsent(number.printed(), text);
        }
    }

    private void take(Paper.Table table, Paper.Row row) {
        String name = VietnameseText.clean(columns.text(row, Role.CRITERION));
        ScoreRow read = new ScoreRow(columns, file, table, row, name);
        Ordinal number = number(row, name);
        String title = number.given() && columns.text(row, Role.NUMBER).isBlank()
                ? Label.of(name).rest()
                : name;
        if (total(number, columns.text(row, Role.NUMBER) + " " + name)) {
            current().total(read.line("", name, true));
        } else if (number.given() && (!name.isEmpty() || read.scored())) {
            ScoreSheet sheet = current();
            if (sheet.restarts(number)) {
                sheets.add(new ScoreSheet(areas));
            }
            current().add(number, read.line(number.printed(), title, false));
        } else if (!name.isEmpty() && read.scored() && areas.named(name).isPresent()) {
            current().add(new Ordinal("", ScoreSheet.AREA), read.line("", name, false));
        } else {
            current().extend(read.line("", name, false));
        }
    }

    private ScoreSheet current() {
        if (sheets.isEmpty()) {
            sheets.add(new ScoreSheet(areas));
        }
        return sheets.get(sheets.size() - 1);
    }

    private Ordinal number(Paper.Row row, String name) {
        Ordinal own = Ordinal.of(columns.text(row, Role.NUMBER));
        return own.given() ? own : Ordinal.opening(name);
    }

    private boolean total(Ordinal number, String text) {
        String words = VietnameseText.fold(text);
        return !number.given()
                && scoring.totals().stream()
                        .map(VietnameseText::fold)
                        .anyMatch(total -> words.equals(total) || words.startsWith(total + " "));
    }
}
