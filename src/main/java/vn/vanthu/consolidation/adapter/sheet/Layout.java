package vn.vanthu.consolidation.adapter.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.ConsolidatedReport.FormTotals;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.document.Wording;

/** Where everything stands in the workbook of one report, before anything of it is written. */
final class Layout {

    static final int FORM_BODY = 5;
    static final int UNITS_BODY = 6;
    static final int SOURCES_BODY = 4;
    /** Columns of a form. */
    static final int TOTAL = 3;

    static final int NUMERATOR = 4;
    static final int DENOMINATOR = 5;
    /** Columns of the units' values before the first indicator. */
    static final int UNITS_LEFT = 3;

    /** The sheets that are not of a form, in small letters. */
    private static final Set<String> OTHERS = Stream.of("overview", "status", "questions", "changes", "sources")
            .map(key -> Wording.of("sheets." + key).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** @param row of its total, from 0 */
    private record Spot(Form form, int row, Optional<Integer> column, long firstSource) {}

    /** One form: the sheet of its totals, and the sheet of the units' values. */
    record Form(FormTotals totals, String sheet, String unitsSheet) {

        /** The lines that carry figures, one a column of the units' values. */
        List<FigureLine> lines() {
            return totals.lines().stream()
                    .filter(line -> !line.indicator().group())
                    .toList();
        }

        /** How many units there are. */
        int units() {
            return lines().stream().mapToInt(line -> line.shares().size()).max().orElse(0);
        }
    }

    private final List<Form> forms = new ArrayList<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final Set<String> names = new HashSet<>(OTHERS);
    private final int rowsASheet;
    private long sources;

    /** @param rowsASheet rows of sources that one sheet holds */
    Layout(ConsolidatedReport report, int rowsASheet) {
        this.rowsASheet = rowsASheet;
        for (FormTotals totals : report.forms()) {
            String name = totals.form().number().isEmpty()
                    ? Wording.of("sheets.form.only", String.valueOf(forms.size() + 1))
                    : Wording.of("sheets.form", totals.form().number());
            String sheet = unique(name);
            add(new Form(totals, sheet, unique(Wording.of("sheets.units", sheet))));
        }
    }

    /** The name as programs allow it, with a number where another sheet has it. */
    private String unique(String wanted) {
        String name = Ref.name(wanted);
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            String mark = " (" + number + ")";
            name = CellText.cut(Ref.name(wanted), Ref.LONGEST_NAME - mark.length()) + mark;
        }
        return name;
    }

    private void add(Form form) {
        forms.add(form);
        int row = FORM_BODY;
        int column = UNITS_LEFT;
        for (FigureLine line : form.totals().lines()) {
            boolean figures = !line.indicator().group();
            Optional<Integer> own = figures ? Optional.of(column++) : Optional.empty();
            spots.put(line.indicator().code(), new Spot(form, row, own, sources));
            sources += figures ? line.shares().size() : 0;
            row += rows(line);
        }
    }

    /** Rows of a line in its form: a line of codes has one more for each code. */
    static int rows(FigureLine line) {
        return line.total() instanceof FigureLine.Counts counts
                ? 1 + counts.byCode().size()
                : 1;
    }

    List<Form> forms() {
        return List.copyOf(forms);
    }

    /** How many values of units there are, lacking ones included. */
    long sources() {
        return sources;
    }

    int sourceSheets() {
        return (int) Math.max(1, (sources + rowsASheet - 1) / rowsASheet);
    }

    int rowsASheet() {
        return rowsASheet;
    }

    boolean has(String code) {
        return spots.containsKey(code);
    }

    String sheet(String code) {
        return spots.get(code).form().sheet();
    }

    /** The cell of a line's total, as formulas of its own sheet name it. */
    String total(String code) {
        return Ref.cell(spots.get(code).row(), TOTAL);
    }

    /** The units' values of an indicator, on their own sheet. */
    String values(String code) {
        Spot spot = spots.get(code);
        int column = spot.column().orElseThrow();
        int last = UNITS_BODY + Math.max(1, spot.form().units()) - 1;
        return Ref.on(spot.form().unitsSheet(), Ref.area(UNITS_BODY, column, last, column));
    }

    /** The sheet on which a value's source is told. */
    String sourceSheet(String code, int unit) {
        return sourceSheet((int) ((spots.get(code).firstSource() + unit) / rowsASheet));
    }

    String sourceSheet(int number) {
        return number == 0
                ? Wording.of("sheets.sources")
                : Wording.of("sheets.sources.next", Integer.toString(number + 1));
    }

    String sourceCell(String code, int unit) {
        return Ref.cell(SOURCES_BODY + (int) ((spots.get(code).firstSource() + unit) % rowsASheet), 0);
    }
}
