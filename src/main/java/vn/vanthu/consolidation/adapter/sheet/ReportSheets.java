package vn.vanthu.consolidation.adapter.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.util.FastByteArrayOutputStream;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.WholeReport;

/**
 * Báo cáo tổng hợp dạng bảng tính: an overview; for each form one sheet of totals and one of the units' values; who has
 * reported; what is to be settled; and where each value comes from. Every total is a formula over the units' cells and
 * carries what it gives. The same report gives the same bytes.
 */
public final class ReportSheets {

    private ReportSheets() {}

    /** @return an XLSX file */
    public static byte[] write(WholeReport whole, Links links) {
        return write(whole.report(), links);
    }

    /** @return an XLSX file */
    public static byte[] write(ConsolidatedReport report, Links links) {
        return write(report, links, Ref.MOST_ROWS - Layout.SOURCES_BODY);
    }

    static byte[] write(ConsolidatedReport report, Links links, int sourcesASheet) {
        FastByteArrayOutputStream out = new FastByteArrayOutputStream(1 << 18);
        try {
            write(report, links, new Layout(report, sourcesASheet), new Workbook(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArrayUnsafe();
    }

    private static void write(ConsolidatedReport report, Links links, Layout layout, Workbook book) throws IOException {
        String period = report.dossier().now().period().vietnameseName();
        Submissions submissions = new Submissions(report);
        SourceWords words = new SourceWords(links);
        book.sheet(OverviewSheet.page(), new OverviewSheet(report, layout)::write);
        for (Layout.Form form : layout.forms()) {
            FormSheet totals = new FormSheet(form, layout, period);
            UnitsSheet units = new UnitsSheet(form, layout, submissions, words);
            book.sheet(totals.page(), totals::write);
            book.sheet(units.page(), units::write);
        }
        book.sheet(StatusSheet.page(), new StatusSheet(report, links)::write);
        book.sheet(QuestionSheet.page(), new QuestionSheet(report, layout, links)::write);
        if (layout.sources() > 0) {
            new SourceSheets(layout, words).write(book);
        }
        book.finish();
    }
}
