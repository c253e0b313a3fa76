package vn.vanthu.consolidation.adapter.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.SubmissionStatus;
import vn.vanthu.consolidation.SubmissionStatus.Rates;
import vn.vanthu.consolidation.Treatment;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.Wording;

/** Tổng quan: what the workbook holds, who has reported, and how the totals come about. */
final class OverviewSheet {

    private static final List<String> COLUMNS = List.of(
            "group",
            "owed",
            "got",
            "ontime",
            "belated",
            "supplement",
            "nil",
            "missing",
            "exempt",
            "extended",
            "complete.rate",
            "ontime.rate");
    private static final Style BOLD = Style.WORDS.face(Style.Face.BOLD);

    private final ConsolidatedReport report;
    private final WholeReport whole;
    private final Layout layout;
    private final List<String> legend;
    private final List<Leaf> leaves;

    /**
     * @param legend what the marks beside totals mean
     * @param leaves the sheets that follow
     */
    OverviewSheet(WholeReport whole, Layout layout, List<String> legend, List<Leaf> leaves) {
        this.report = whole.report();
        this.whole = whole;
        this.layout = layout;
        this.legend = legend;
        this.leaves = leaves;
    }

    static Page page() {
        return new Page(
                Wording.of("sheets.overview"),
                List.of(48.0, 12.0, 12.0, 12.0, 12.0, 12.0, 12.0, 12.0, 12.0, 12.0, 14.0, 14.0),
                0,
                0,
                0,
                false);
    }

    void write(Sheet sheet) throws XMLStreamException {
        String duty =
                report.dossier().now().obligation().words(report.dossier().now().period());
        Titles.write(
                sheet,
                COLUMNS.size(),
                Wording.of("sheets.overview.title", duty.toUpperCase(Locale.ROOT)),
                Wording.of(
                        "sheets.overview.asof",
                        VietnamTime.words(report.dossier().asOf())));
        facts(sheet);
        sheet.nextRow();
        rates(sheet);
        sheet.nextRow();
        if (!layout.forms().isEmpty()) {
            rules(sheet, "sheets.overview.rules", Treatment.sentences());
            sheet.nextRow();
            rules(sheet, "sheets.overview.gathering", Treatment.gatherings());
            sheet.nextRow();
            if (!legend.isEmpty()) {
                rules(sheet, "sheets.overview.notes", legend);
                sheet.nextRow();
            }
        }
        contents(sheet);
    }

    private void facts(Sheet sheet) throws XMLStreamException {
        List<FigureLine> lines =
                layout.forms().stream().flatMap(form -> form.lines().stream()).toList();
        fact(sheet, "units", report.dossier().now().units().size());
        if (!lines.isEmpty()) {
            fact(sheet, "indicators", lines.size());
            fact(sheet, "lacking", (int)
                    lines.stream().filter(line -> !line.lacking().isEmpty()).count());
        }
        if (whole.plan().isPresent()) {
            fact(sheet, "tasks", (int) whole.plan().get().tasks().count());
        }
        fact(sheet, "questions", whole.questions().size());
    }

    private static void fact(Sheet sheet, String key, int value) throws XMLStreamException {
        sheet.nextRow();
        sheet.text(0, Style.WORDS, Wording.of("sheets.overview." + key));
        Cells.count(sheet, 1, value);
    }

    private void rates(Sheet sheet) throws XMLStreamException {
        SubmissionStatus status = report.status();
        Cells.header(sheet, COLUMNS);
        for (SubmissionStatus.Group group : status.groups()) {
            rates(sheet, Style.WORDS, group.name(), group.rates());
        }
        rates(sheet, BOLD, Wording.of("sheets.overview.all"), status.all());
        Optional<Rates> last = status.last();
        if (last.isPresent()) {
            rates(sheet, Style.WORDS, Wording.of("sheets.overview.last"), last.get());
        }
        for (SubmissionStatus.PeriodRates each : status.trend()) {
            rates(sheet, Style.WORDS, Wording.of("sheets.overview.trend", each.period()), each.rates());
        }
    }

    private static void rates(Sheet sheet, Style style, String name, Rates rates) throws XMLStreamException {
        sheet.nextRow();
        sheet.text(0, style, name);
        List<Integer> counts = List.of(
                rates.owed(),
                rates.received(),
                rates.onTime(),
                rates.late(),
                rates.supplement(),
                rates.nil(),
                rates.missing(),
                rates.exempt(),
                rates.extended());
        for (int i = 0; i < counts.size(); i++) {
            Cells.count(sheet, i + 1, counts.get(i));
        }
        Cells.number(sheet, counts.size() + 1, Optional.of(rates.completeRate()));
        Cells.number(sheet, counts.size() + 2, Optional.of(rates.onTimeRate()));
    }

    private static void rules(Sheet sheet, String title, List<String> sentences) throws XMLStreamException {
        across(sheet, BOLD, Wording.of(title));
        for (String sentence : sentences) {
            across(sheet, Style.WORDS, sentence);
        }
    }

    /** Merged cells do not grow with their words, so the row's height is told. */
    private static void across(Sheet sheet, Style style, String text) throws XMLStreamException {
        sheet.nextRow(text.length() > 180 ? 34 : 18);
        sheet.text(0, style, text);
        for (int column = 1; column < COLUMNS.size(); column++) {
            sheet.blank(column, style);
        }
        sheet.merge(0, sheet.row(), COLUMNS.size() - 1);
    }

    private void contents(Sheet sheet) throws XMLStreamException {
        across(sheet, BOLD, Wording.of("sheets.overview.contents"));
        for (Leaf leaf : leaves) {
            content(sheet, leaf.page().name(), leaf.about());
        }
    }

    private static void content(Sheet sheet, String name, String title) throws XMLStreamException {
        sheet.nextRow();
        sheet.text(0, Style.WORDS.face(Style.Face.LINK), name);
        sheet.linkWithin(0, name, "A1", name);
        sheet.text(1, Style.BESIDE, title);
    }
}
