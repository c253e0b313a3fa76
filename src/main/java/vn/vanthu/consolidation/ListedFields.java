package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;

/** Chỉ tiêu liệt kê: what every unit gave in the lines that have no common total, a column a line. */
final class ListedFields {

    /** Columns of one table; more lines make more tables of about equal width. */
    private static final int MOST_COLUMNS = 10;

    /** Of more units than these the values stand in the workbook alone. */
    private static final int MOST_UNITS = 400;

    /** Twips that the columns share. */
    private static final int WIDTH = 10_203;

    private static final int LONGEST = 240;

    private ListedFields() {}

    static Map<String, Object> of(List<ConsolidatedReport.FormTotals> forms) {
        List<FigureLine> lines = forms.stream()
                .flatMap(form -> form.lines().stream())
                .filter(line -> line.total() instanceof FigureLine.Listed)
                .toList();
        int units = lines.isEmpty() ? 0 : lines.get(0).shares().size();
        List<Integer> given = IntStream.range(0, units)
                .filter(unit ->
                        lines.stream().anyMatch(line -> gave(line.shares().get(unit))))
                .boxed()
                .toList();
        if (given.size() > MOST_UNITS) {
            return Map.of("listed", List.of(), "listedNote", Wording.of("pages.listed.elsewhere"));
        }
        return Map.of(
                "listed", given.isEmpty() ? List.of() : tables(lines, given),
                "listedNote", given.size() == units ? "" : Wording.of("pages.listed.others"));
    }

    private static boolean gave(Share share) {
        return share.use() == Share.Use.COUNTED;
    }

    private static List<Map<String, Object>> tables(List<FigureLine> lines, List<Integer> units) {
        int tables = (lines.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        List<Map<String, Object>> made = new ArrayList<>();
        for (int table = 0; table < tables; table++) {
            made.add(table(lines.subList(lines.size() * table / tables, lines.size() * (table + 1) / tables), units));
        }
        return made;
    }

    private static Map<String, Object> table(List<FigureLine> lines, List<Integer> units) {
        int width = WIDTH / lines.size();
        return Map.of(
                "legend",
                HeadFields.items(
                        "text", lines.stream().map(ListedFields::described).toList()),
                "columns",
                lines.stream()
                        .map(line -> Map.of("code", line.indicator().code(), "width", width))
                        .toList(),
                "rows",
                units.stream().map(unit -> row(lines, unit, width)).toList());
    }

    private static String described(FigureLine line) {
        return Wording.of(
                "pages.listed.line",
                line.indicator().code(),
                line.indicator().name(),
                line.indicator().unit());
    }

    private static Map<String, Object> row(List<FigureLine> lines, int unit, int width) {
        Map<String, Object> row = new HashMap<>();
        row.put("unit", lines.get(0).shares().get(unit).unit().name());
        row.put(
                "cells",
                lines.stream()
                        .map(line -> Map.of("text", given(line.shares().get(unit)), "width", width))
                        .toList());
        return row;
    }

    /** The figure as reports write it, the words as the unit wrote them, or why there is nothing. */
    private static String given(Share share) {
        if (!gave(share)) {
            return Treatment.words(share.use());
        }
        String printed = share.value().map(VietnameseNumbers::format).orElse(share.printed());
        return printed.length() <= LONGEST
                ? printed
                : printed.substring(0, printed.offsetByCodePoints(0, printed.codePointCount(0, LONGEST)))
                        + Wording.of("pages.cut.mark");
    }
}
