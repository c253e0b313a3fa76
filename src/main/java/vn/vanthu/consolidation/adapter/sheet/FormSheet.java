package vn.vanthu.consolidation.adapter.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.LineNotes;
import vn.vanthu.document.Wording;

/** Biểu mẫu: one row an indicator, with a total that is computed from the units' cells. */
final class FormSheet {

    private static final List<Double> WIDTHS = List.of(9.0, 58.0, 18.0, 16.0, 14.0, 14.0, 16.0, 12.0, 12.0, 14.0, 52.0);
    private static final List<String> COLUMNS =
            List.of("number", "name", "unit", "total", "numerator", "denominator", "last", "counted", "lacking");
    private static final int LAST = 6;
    private static final int COUNTED = 7;
    private static final int LACKING = 8;
    private static final int WEIGHT = 9;
    private static final int NOTE = 10;
    /** Units that a note names; more are only counted, and told on the sheet of the units' values. */
    private static final int MOST_NAMES = 30;

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Style BOLD = Style.WORDS.face(Style.Face.BOLD);

    private final Layout.Form form;
    private final Layout layout;
    private final Formulas formulas;
    private final LineNotes notes;
    private final String period;

    FormSheet(Layout.Form form, Layout layout, LineNotes notes, String period) {
        this.notes = notes;
        this.form = form;
        this.layout = layout;
        this.formulas = new Formulas(layout);
        this.period = period;
    }

    Page page() {
        return new Page(form.sheet(), WIDTHS, Layout.FORM_BODY - 2, Layout.FORM_BODY, 2, false);
    }

    void write(Sheet sheet) throws XMLStreamException {
        Titles.write(sheet, WIDTHS.size(), Titles.form(form), Wording.of("sheets.form.period", period));
        header(sheet);
        for (FigureLine line : form.totals().lines()) {
            if (line.indicator().group()) {
                group(sheet, line);
            } else {
                line(sheet, line);
            }
        }
    }

    private static void header(Sheet sheet) throws XMLStreamException {
        sheet.nextRow(20);
        for (int column = 0; column < WIDTHS.size(); column++) {
            String words = column == 2 ? "result" : column == 3 ? "" : key(column);
            sheet.text(column, Style.HEAD, words.isEmpty() ? "" : Wording.of("sheets.column." + words));
            if (column != 2 && column != 3) {
                sheet.merge(column, sheet.row() + 1, column);
            }
        }
        sheet.merge(2, sheet.row(), 3);
        sheet.nextRow(50);
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.text(
                    column, Style.HEAD, column == 2 || column == 3 ? Wording.of("sheets.column." + key(column)) : "");
        }
    }

    private static String key(int column) {
        return column < COLUMNS.size() ? COLUMNS.get(column) : column == WEIGHT ? "weight" : "note";
    }

    private static void group(Sheet sheet, FigureLine line) throws XMLStreamException {
        sheet.nextRow();
        sheet.text(0, Style.CENTRED.face(Style.Face.BOLD), line.indicator().number());
        sheet.text(1, BOLD, line.indicator().name());
        for (int column = 2; column < WIDTHS.size(); column++) {
            sheet.blank(column, Style.WORDS);
        }
    }

    private void line(Sheet sheet, FigureLine line) throws XMLStreamException {
        String code = line.indicator().code();
        List<String> lacking =
                line.lacking().stream().map(share -> share.unit().name()).toList();
        sheet.nextRow();
        sheet.text(0, Style.CENTRED, line.indicator().number());
        sheet.text(1, Style.WORDS, line.indicator().name());
        sheet.text(2, Style.CENTRED, line.indicator().unit());
        total(sheet, line);
        if (!line.shares().isEmpty()) {
            sheet.linkWithin(
                    Layout.TOTAL,
                    layout.sourceSheet(code, 0),
                    layout.sourceCell(code, 0),
                    Wording.of("sheets.tip.total", line.indicator().number()));
        }
        Cells.number(sheet, LAST, line.last());
        sheet.formula(COUNTED, Style.FIGURE, formulas.counted(line));
        sheet.number(LACKING, Style.FIGURE, BigDecimal.valueOf(lacking.size()));
        Cells.number(sheet, WEIGHT, line.weight().map(part -> part.multiply(HUNDRED)));
        sheet.text(NOTE, Style.WORDS, note(line, lacking));
        if (line.total() instanceof FigureLine.Counts counts) {
            for (Map.Entry<String, Integer> each : counts.byCode().entrySet()) {
                code(sheet, line, each.getKey(), each.getValue());
            }
        }
    }

    private void total(Sheet sheet, FigureLine line) throws XMLStreamException {
        Style bold = Style.FIGURE.face(Style.Face.BOLD);
        if (line.total() instanceof FigureLine.Ratio ratio) {
            sheet.formula(Layout.TOTAL, bold, Formulas.ratio(sheet.row(), ratio));
            String above = ratio.numeratorCode();
            String below = ratio.denominatorCode();
            sheet.formula(Layout.NUMERATOR, Style.FIGURE, formulas.operand(above, below, ratio.numerator()));
            sheet.formula(Layout.DENOMINATOR, Style.FIGURE, formulas.operand(below, above, ratio.denominator()));
            return;
        }
        if (line.total() instanceof FigureLine.Sum sum) {
            sheet.formula(Layout.TOTAL, bold, formulas.sum(line, sum));
        } else if (line.total() instanceof FigureLine.SumOfLines sum) {
            sheet.formula(Layout.TOTAL, bold, formulas.sum(line, sum));
        } else {
            sheet.blank(Layout.TOTAL, bold);
        }
        sheet.blank(Layout.NUMERATOR, Style.FIGURE).blank(Layout.DENOMINATOR, Style.FIGURE);
    }

    private void code(Sheet sheet, FigureLine line, String code, int count) throws XMLStreamException {
        sheet.nextRow();
        sheet.blank(0, Style.CENTRED);
        sheet.text(1, Style.WORDS.face(Style.Face.ITALIC), Wording.of("sheets.code", code));
        sheet.text(2, Style.CENTRED, Wording.of("sheets.code.unit"));
        sheet.formula(Layout.TOTAL, Style.FIGURE.face(Style.Face.BOLD), formulas.count(line, code, count));
        for (int column = Layout.TOTAL + 1; column < WIDTHS.size(); column++) {
            sheet.blank(column, Style.WORDS);
        }
    }

    private String note(FigureLine line, List<String> lacking) {
        String how = line.total() instanceof FigureLine.Ratio ratio
                ? ratio.denominator().signum() == 0 ? Wording.of("sheets.note.nothing.of.nothing") : ""
                : line.total() instanceof FigureLine.Listed
                        ? Wording.of("sheets.note.listed")
                        : line.total() instanceof FigureLine.Nothing ? Wording.of("sheets.note.nothing") : "";
        String whom = lacking.isEmpty() ? "" : lacking(lacking);
        return Stream.concat(Stream.of(how, whom), notes.of(line).stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String lacking(List<String> names) {
        return names.size() <= MOST_NAMES
                ? Wording.of("sheets.note.lacking", String.join(", ", names))
                : Wording.of("sheets.note.lacking.many", Integer.toString(names.size()));
    }
}
