package vn.vanthu.consolidation.adapter.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.Share;
import vn.vanthu.consolidation.Source;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.document.Wording;

/**
 * Nguồn số liệu: one row a value, by indicator and unit, on as many sheets as it takes. Each row leads to its submission
 * while a sheet holds that many links; the address stands beside it in any case.
 */
final class SourceSheets {

    private static final List<String> COLUMNS = List.of(
            "indicator",
            "name",
            "reporter",
            "printed",
            "used",
            "use",
            "submission",
            "version",
            "file",
            "place",
            "address");
    private static final List<Double> WIDTHS =
            List.of(12.0, 50.0, 34.0, 16.0, 16.0, 24.0, 16.0, 10.0, 36.0, 26.0, 40.0);

    private record Row(Indicator indicator, Share share) {}

    private final Layout layout;
    private final SourceWords words;
    private final Iterator<Row> rows;

    SourceSheets(Layout layout, SourceWords words) {
        this.layout = layout;
        this.words = words;
        this.rows = layout.forms().stream()
                .flatMap(form -> form.lines().stream())
                .flatMap(SourceSheets::rows)
                .iterator();
    }

    private static Stream<Row> rows(FigureLine line) {
        return line.shares().stream().map(share -> new Row(line.indicator(), share));
    }

    /** To be written in their order. */
    List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        for (int number = 0; number < layout.sourceSheets(); number++) {
            long left = layout.sources() - (long) number * layout.rowsASheet();
            int size = (int) Math.min(left, layout.rowsASheet());
            Page page = new Page(
                    layout.sourceSheet(number),
                    WIDTHS,
                    Layout.SOURCES_BODY - 1,
                    Layout.SOURCES_BODY,
                    0,
                    true,
                    WIDTHS.size() - 1);
            leaves.add(new Leaf(page, "", sheet -> write(sheet, size)));
        }
        return leaves;
    }

    private void write(Sheet sheet, int size) throws XMLStreamException {
        boolean linked = size <= Sheet.MOST_LINKS;
        String note = Wording.of(linked ? "sheets.sources.note" : "sheets.sources.note.fewer");
        Titles.write(sheet, COLUMNS.size() - 1, Wording.of("sheets.sources.title"), note);
        Cells.header(sheet, COLUMNS);
        for (int i = 0; i < size; i++) {
            Row row = rows.next();
            sheet.nextRow();
            row(sheet, row.indicator(), row.share(), linked);
        }
    }

    private void row(Sheet sheet, Indicator indicator, Share share, boolean linked) throws XMLStreamException {
        sheet.text(0, Style.CENTRED, indicator.code());
        sheet.text(1, Style.WORDS, indicator.name());
        sheet.text(2, Style.WORDS, share.unit().name());
        sheet.text(3, Style.WORDS, share.printed());
        Cells.number(sheet, 4, Formulas.shown(share));
        sheet.text(5, Style.WORDS, words.use(share.use()));
        Optional<Source> source = share.source();
        if (source.isEmpty()) {
            return;
        }
        Optional<String> address = words.address(source.get().caseNumber());
        Cells.submission(sheet, 6, source.get().caseNumber(), linked ? address : Optional.empty());
        Cells.count(sheet, 7, source.get().version());
        sheet.text(8, Style.WORDS, source.get().place().file());
        sheet.text(9, Style.WORDS, words.place(source.get().place()));
        sheet.text(10, Style.WORDS, address.orElse(""));
    }
}
