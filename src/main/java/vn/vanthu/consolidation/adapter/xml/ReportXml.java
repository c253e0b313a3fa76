package vn.vanthu.consolidation.adapter.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import org.springframework.util.FastByteArrayOutputStream;
import vn.vanthu.consolidation.Amendment;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.ConsolidatedReport.FormTotals;
import vn.vanthu.consolidation.Doubts;
import vn.vanthu.consolidation.Edition;
import vn.vanthu.consolidation.Returns;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.document.VietnamTime;

/**
 * Báo cáo tổng hợp dạng XML: everything that a consolidated report holds, as {@code xsd/consolidated-report.xsd} says.
 * The same report gives the same bytes.
 */
public final class ReportXml {

    private ReportXml() {}

    /** @return UTF-8, without number and version, for a report that is not kept */
    public static byte[] write(ConsolidatedReport report) {
        return write(WholeReport.of(report, Edition.PREVIEW));
    }

    /** @return UTF-8 */
    public static byte[] write(WholeReport whole) {
        FastByteArrayOutputStream bytes = new FastByteArrayOutputStream(1 << 18);
        try {
            write(whole, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArrayUnsafe();
    }

    /** @param stream stays open */
    public static void write(WholeReport whole, OutputStream stream) throws IOException {
        try {
            write(whole, new Elements(stream));
        } catch (XMLStreamException e) {
            throw new IOException("a consolidated report could not be written", e);
        }
    }

    private static void write(WholeReport whole, Elements out) throws XMLStreamException {
        ConsolidatedReport report = whole.report();
        Papers papers = new Papers(whole);
        head(whole, out);
        papers.write(out);
        out.open("forms");
        FormElements forms = new FormElements(out, papers, new Doubts(report));
        for (FormTotals form : report.forms()) {
            forms.write(form);
        }
        out.close();
        if (whole.plan().isPresent()) {
            new PlanElements(out, papers).write(whole.plan().get());
        }
        if (whole.scores().isPresent()) {
            new ScoreElements(out, papers).write(whole.scores().get(), whole.sheets());
        }
        WordElements words = new WordElements(out, papers);
        words.write(report.narrative());
        new StatusElements(out).write(report.status());
        words.write(whole.questions());
        new ChangeElements(out).write(whole.edition().changes());
        out.close().end();
    }

    private static void head(WholeReport whole, Elements out) throws XMLStreamException {
        Returns now = whole.report().dossier().now();
        Edition edition = whole.edition();
        out.root("consolidatedReport").with("obligation", now.obligation().code());
        out.with("period", now.period());
        out.with("asOf", VietnamTime.iso(whole.report().dossier().asOf()));
        if (edition.version() > 0) {
            out.with("version", edition.version());
        }
        out.known("number", edition.number());
        if (edition.date().isPresent()) {
            out.with("date", edition.date().get());
        }
        if (edition.replaced().isPresent()) {
            Amendment.Replaced replaced = edition.replaced().get();
            out.with("replacedNumber", replaced.number()).with("replacedDate", replaced.date());
        }
        out.element("title", now.obligation().words(now.period()));
    }
}
