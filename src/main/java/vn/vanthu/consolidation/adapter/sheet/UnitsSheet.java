package vn.vanthu.consolidation.adapter.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.Share;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Unit;

/**
 * Số liệu của từng đơn vị: one row a unit, one column an indicator. Each value leads to its source; where a sheet would
 * hold more links than programs open, only the heads of the columns lead to theirs.
 */
final class UnitsSheet {

    private static final int STATE = 2;
    /** Columns that the first printed page holds. */
    private static final int ACROSS = 10;

    private final Layout.Form form;
    private final Layout layout;
    private final Submissions submissions;
    private final SourceWords words;
    private final List<FigureLine> lines;
    private final boolean everyLink;

    UnitsSheet(Layout.Form form, Layout layout, Submissions submissions, SourceWords words) {
        this.form = form;
        this.layout = layout;
        this.submissions = submissions;
        this.words = words;
        this.lines = form.lines();
        long wanted = (long) form.units() * (lines.size() + 1) + lines.size();
        this.everyLink = wanted <= Sheet.MOST_LINKS;
    }

    Page page() {
        List<Double> widths = new ArrayList<>(List.of(7.0, 40.0, 36.0));
        lines.forEach(line -> widths.add(16.0));
        return new Page(form.unitsSheet(), widths, Layout.UNITS_BODY - 3, Layout.UNITS_BODY, 2, true);
    }

    void write(Sheet sheet) throws XMLStreamException {
        int columns = Math.min(Layout.UNITS_LEFT + lines.size(), ACROSS);
        String note = Wording.of(everyLink ? "sheets.units.note" : "sheets.units.note.fewer");
        Titles.write(sheet, columns, Wording.of("sheets.units.title", Titles.form(form)), note);
        header(sheet, Indicator::number, "sheets.column.order");
        header(sheet, Indicator::name, "");
        header(sheet, Indicator::unit, "");
        for (int unit = 0; unit < form.units(); unit++) {
            unit(sheet, unit);
        }
    }

    private void header(Sheet sheet, Function<Indicator, String> words, String first) throws XMLStreamException {
        sheet.nextRow();
        boolean top = !first.isEmpty();
        for (int column = 0; column < Layout.UNITS_LEFT; column++) {
            String key = List.of("order", "reporter", "state").get(column);
            sheet.text(column, Style.HEAD, top ? Wording.of("sheets.column." + key) : "");
            if (top) {
                sheet.merge(column, sheet.row() + 2, column);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Indicator indicator = lines.get(i).indicator();
            sheet.text(Layout.UNITS_LEFT + i, Style.HEAD, words.apply(indicator));
            if (top && form.units() > 0) {
                source(sheet, Layout.UNITS_LEFT + i, indicator.code(), 0, Wording.of("sheets.tip.column"));
            }
        }
    }

    private void unit(Sheet sheet, int unit) throws XMLStreamException {
        List<Share> shares = lines.stream().map(line -> line.shares().get(unit)).toList();
        Unit reporter = shares.get(0).unit();
        Optional<String> caseNumber = submissions.of(reporter);
        Optional<String> address = caseNumber.flatMap(words::address);
        sheet.nextRow();
        Cells.order(sheet, unit + 1);
        sheet.text(1, address.isPresent() ? Style.WORDS.face(Style.Face.LINK) : Style.WORDS, reporter.name());
        if (address.isPresent()) {
            sheet.linkOut(1, address.get(), Wording.of("sheets.tip.submission", caseNumber.get()));
        }
        sheet.text(STATE, Style.WORDS, UnitStates.of(lines, shares, words));
        for (int i = 0; i < lines.size(); i++) {
            value(sheet, Layout.UNITS_LEFT + i, lines.get(i), shares.get(i), unit);
        }
    }

    private void value(Sheet sheet, int column, FigureLine line, Share share, int unit) throws XMLStreamException {
        Optional<BigDecimal> value = Formulas.shown(share);
        String code = line.indicator().code();
        boolean listed = line.total() instanceof FigureLine.Listed;
        Style style = submissions.doubtful(share.unit(), code)
                ? Style.FIGURE.fill(Style.Fill.DOUBTFUL)
                : share.lacking() ? Style.FIGURE.fill(Style.Fill.LACKING) : Style.FIGURE;
        if (value.isPresent()) {
            sheet.number(column, style, value.get());
        } else if (listed && !share.printed().isEmpty()) {
            sheet.text(column, style, share.printed());
        } else {
            sheet.blank(column, style);
        }
        if (everyLink) {
            source(sheet, column, code, unit, words.tip(share));
        }
    }

    private void source(Sheet sheet, int column, String code, int unit, String tip) {
        sheet.linkWithin(column, layout.sourceSheet(code, unit), layout.sourceCell(code, unit), tip);
    }
}
