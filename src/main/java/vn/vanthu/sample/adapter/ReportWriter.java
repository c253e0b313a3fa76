package vn.vanthu.sample.adapter;

import java.util.Arrays;
import vn.vanthu.sample.SampleReport;

/** Writes sample reports in the file kinds that units send, sound and faulty. Equal reports give equal
 * bytes where not said otherwise. */
public final class ReportWriter {

    /** The report and its annex in one Word file. */
    public byte[] asDocx(SampleReport report) {
        String text = new WordReport(report).markup();
        boolean below = HeadLines.numberBelow(report);
        return report.forms().isEmpty()
                ? WordPackage.of(below, text)
                : WordPackage.of(below, text, WordAnnex.markup(report));
    }

    /** The report alone, for units that send the annex as a file of its own. */
    public byte[] asDocxWithoutAnnex(SampleReport report) {
        return asDocx(report.withoutAnnex());
    }

    public byte[] annexAsDocx(SampleReport report) {
        return WordPackage.of(HeadLines.numberBelow(report), WordAnnex.markup(report));
    }

    /** A PDF as a converter makes it: text layer, embedded fonts, ruled tables over several pages. */
    public byte[] asTextPdf(SampleReport report) {
        return PdfPackage.open(report);
    }

    /** FILE_ENCRYPTED: needs a password to open. Encryption draws random numbers, so bytes differ each time. */
    public byte[] asEncryptedPdf(SampleReport report, String password) {
        return PdfPackage.locked(report, password);
    }

    /** FILE_UNREADABLE: a Word file of which the transfer lost the end. */
    public byte[] asBrokenDocx(SampleReport report) {
        byte[] whole = asDocx(report);
        return Arrays.copyOf(whole, whole.length * 3 / 5);
    }
}
