package vn.vanthu.forms.adapter.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import vn.vanthu.document.Amount;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;
import vn.vanthu.forms.Entry;
import vn.vanthu.forms.Grid;

/** Lays one sheet out: title lines, a header that repeats and stays in sight, rows, and checks on what is entered. */
final class SheetWriter {

    private static final int WIDEST_PORTRAIT = 110;
    private static final String ANY_PASSWORD = "x";
    private static final SheetProtectionOption[] LOCKED = {
        SheetProtectionOption.SHEET,
        SheetProtectionOption.OBJECTS,
        SheetProtectionOption.SCENARIOS,
        SheetProtectionOption.INSERT_ROWS,
        SheetProtectionOption.DELETE_ROWS,
        SheetProtectionOption.INSERT_COLUMNS,
        SheetProtectionOption.DELETE_COLUMNS,
        SheetProtectionOption.SORT
    };
    private static final float CENTIMETRE = 1 / 2.54f;

    private final Grid grid;
    private final Worksheet sheet;
    private final int header;

    private SheetWriter(Grid grid, Worksheet sheet) {
        this.grid = grid;
        this.sheet = sheet;
        this.header = grid.title().size() + 1;
    }

    static void write(Grid grid, Worksheet sheet) {
        SheetWriter writer = new SheetWriter(grid, sheet);
        writer.page();
        writer.title();
        writer.header();
        for (int row = 0; row < grid.rows().size(); row++) {
            writer.row(grid.rows().get(row), writer.header + 1 + row);
        }
    }

    private void page() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(grid.width() > WIDEST_PORTRAIT ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(3 * CENTIMETRE);
        sheet.rightMargin(1.5f * CENTIMETRE);
        sheet.topMargin(2 * CENTIMETRE);
        sheet.bottomMargin(2 * CENTIMETRE);
        sheet.footer("&P", Position.CENTER);
        sheet.repeatRows(header);
        sheet.freezePane(0, header + 1);
        sheet.setAutoPageBreaks(true);
        if (!grid.growing()) {
            sheet.protect(ANY_PASSWORD, LOCKED);
        }
        for (int column = 0; column < grid.columns().size(); column++) {
            sheet.width(column, grid.columns().get(column).width());
        }
    }

    private void title() {
        int last = grid.columns().size() - 1;
        for (int line = 0; line < grid.title().size(); line++) {
            String text = grid.title().get(line);
            Range range = sheet.range(line, 0, line, last);
            sheet.value(line, 0, text);
            StyleSetter style = range.style();
            style.horizontalAlignment("centerContinuous").verticalAlignment("center");
            if (text.startsWith("(")) {
                style.italic();
            } else {
                style.bold();
            }
            style.set();
        }
    }

    private void header() {
        for (int column = 0; column < grid.columns().size(); column++) {
            sheet.value(header, column, grid.columns().get(column).title());
            StyleSetter style = sheet.style(header, column);
            style.bold().wrapText(true).horizontalAlignment("center").verticalAlignment("center");
            style.borderStyle(BorderStyle.THIN).fillColor("D9E2F3").set();
        }
    }

    private void row(Grid.Row row, int at) {
        for (int column = 0; column < row.cells().size(); column++) {
            Grid.Cell cell = row.cells().get(column);
            write(cell, at, column);
            StyleSetter style = sheet.style(at, column);
            style.borderStyle(BorderStyle.THIN).wrapText(true).verticalAlignment("center");
            style.horizontalAlignment(grid.columns().get(column).centred() ? "center" : "left");
            if (row.main()) {
                style.bold();
            }
            style.format(format(cell));
            if (cell.open()) {
                style.protectionOption(ProtectionOption.LOCKED, false);
            } else if (cell.figure()) {
                style.italic().fillColor("F2F2F2");
            }
            style.set();
            if (cell.open() && cell.entry().kind() != Entry.Kind.TEXT) {
                check(cell.entry(), at, column);
            }
        }
    }

    private void write(Grid.Cell cell, int row, int column) {
        if (cell.text().isEmpty()) {
            return;
        }
        if (cell.figure() && VietnameseNumbers.read(cell.text()) instanceof Amount.Number number) {
            sheet.value(row, column, number.value());
        } else {
            sheet.value(row, column, cell.text());
        }
    }

    /** An ordinal such as "1.10" stays text. */
    private static String format(Grid.Cell cell) {
        return switch (cell.entry().kind()) {
            case NONE, TEXT -> "@";
            case COUNT -> "#,##0";
            case AMOUNT -> "#,##0.00";
            case PERCENT -> "0.00";
            case CODE -> "0";
        };
    }

    private void check(Entry entry, int row, int column) {
        String cell = "" + (char) ('A' + column) + (row + 1);
        String number =
                switch (entry.kind()) {
                    case COUNT -> "AND(ISNUMBER(" + cell + ")," + cell + ">=0," + cell + "=INT(" + cell + "))";
                    case PERCENT -> "AND(ISNUMBER(" + cell + ")," + cell + ">=0,100>=" + cell + ")";
                    case CODE -> oneOf(cell, entry.codes());
                    default -> "AND(ISNUMBER(" + cell + ")," + cell + ">=0)";
                };
        sheet.range(row, column, row, column)
                .validateWithFormula(escaped("OR(" + cell + "=\"-\"," + number + ")"))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(escaped(Wording.of("form.error.title")))
                .error(escaped(Wording.of("form.error." + entry.kind(), String.join("; ", entry.codes()))));
    }

    /** The library writes the texts of a check as they are. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String oneOf(String cell, List<String> codes) {
        return codes.stream().map(code -> cell + "=" + code).collect(Collectors.joining(",", "OR(", ")"));
    }
}
