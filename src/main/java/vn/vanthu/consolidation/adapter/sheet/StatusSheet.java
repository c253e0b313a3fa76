package vn.vanthu.consolidation.adapter.sheet;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.SubmissionStatus;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.Wording;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.StandingWords;
import vn.vanthu.obligation.Due;

/** Tình hình gửi: one row a unit, group after group. */
final class StatusSheet {

    private static final List<String> COLUMNS = List.of(
            "order", "reporter", "group", "standing", "late", "due", "received", "submission", "version", "grant");
    private static final List<Double> WIDTHS = List.of(7.0, 40.0, 30.0, 34.0, 12.0, 26.0, 26.0, 16.0, 10.0, 36.0);

    private final ConsolidatedReport report;
    private final Links links;

    StatusSheet(ConsolidatedReport report, Links links) {
        this.report = report;
        this.links = links;
    }

    static Page page() {
        return new Page(Wording.of("sheets.status"), WIDTHS, 3, 4, 2, true);
    }

    void write(Sheet sheet) throws XMLStreamException {
        Titles.write(
                sheet,
                COLUMNS.size(),
                Wording.of("sheets.status.title"),
                Wording.of("sheets.form.period", report.dossier().now().period().vietnameseName()));
        Cells.header(sheet, COLUMNS);
        int order = 1;
        for (SubmissionStatus.Group group : report.status().groups()) {
            for (Standing standing : group.standings()) {
                sheet.nextRow();
                row(sheet, order++, group, standing);
            }
        }
    }

    private void row(Sheet sheet, int order, SubmissionStatus.Group group, Standing standing)
            throws XMLStreamException {
        Optional<Entry> answer = standing.answer();
        Cells.order(sheet, order);
        sheet.text(1, Style.WORDS, standing.duty().unit().name());
        sheet.text(2, Style.WORDS, group.name());
        sheet.text(3, Style.WORDS, StandingWords.of(standing));
        Cells.count(sheet, 4, standing.daysLate());
        sheet.text(5, Style.CENTRED, due(standing.duty().due()));
        sheet.text(
                6,
                Style.CENTRED,
                answer.flatMap(Entry::countedAt).map(VietnamTime::words).orElse(""));
        if (answer.isPresent()) {
            Cells.submission(
                    sheet, 7, answer.get().caseNumber(), links.of(answer.get().caseNumber()));
            Cells.count(sheet, 8, answer.get().version());
        } else {
            sheet.blank(7, Style.CENTRED).blank(8, Style.CENTRED);
        }
        sheet.text(
                9,
                Style.WORDS,
                standing.duty()
                        .concession()
                        .map(granted -> StandingWords.cited(granted.grant()))
                        .orElse(""));
    }

    private static String due(Due due) {
        return due instanceof Due.Known known ? Wording.of("sheets.before", VietnamTime.words(known.bound())) : "";
    }
}
