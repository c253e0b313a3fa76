package vn.vanthu.consolidation.adapter.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.ConsolidatedReport.FormTotals;
import vn.vanthu.consolidation.Returns;
import vn.vanthu.document.VietnamTime;

/**
 * Báo cáo tổng hợp dạng XML: everything that a consolidated report holds, as {@code xsd/consolidated-report.xsd} says.
 * The same report gives the same bytes.
 */
public final class ReportXml {

    private ReportXml() {}

    /** @return UTF-8, without a version, for a report that is not kept */
    public static byte[] write(ConsolidatedReport report) {
        return write(report, OptionalInt.empty());
    }

    /** @param version of the report, counted from 1 */
    public static byte[] write(ConsolidatedReport report, OptionalInt version) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try {
            write(report, version, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param stream stays open */
    public static void write(ConsolidatedReport report, OptionalInt version, OutputStream stream) throws IOException {
        try {
            write(report, version, new Elements(stream));
        } catch (XMLStreamException e) {
            throw new IOException("a consolidated report could not be written", e);
        }
    }

    private static void write(ConsolidatedReport report, OptionalInt version, Elements out) throws XMLStreamException {
        Returns now = report.dossier().now();
        Papers papers = new Papers(report);
        out.root("consolidatedReport").with("obligation", now.obligation().code());
        out.with("period", now.period())
                .with("asOf", VietnamTime.iso(report.dossier().asOf()));
        if (version.isPresent()) {
            out.with("version", version.getAsInt());
        }
        out.element("title", now.obligation().words(now.period()));
        papers.write(out);
        out.open("forms");
        FormElements forms = new FormElements(out, papers);
        for (FormTotals form : report.forms()) {
            forms.write(form);
        }
        out.close();
        WordElements words = new WordElements(out, papers);
        words.write(report.narrative());
        new StatusElements(out).write(report.status());
        words.write(report.questions());
        out.close().end();
    }
}
