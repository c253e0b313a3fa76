package vn.vanthu.sample.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import vn.vanthu.sample.SampleReport;

/** A PDF with a text layer, open or locked. */
final class PdfPackage {

    private static final int AES_BITS = 128;

    private PdfPackage() {}

    /** Equal reports give equal bytes. */
    static byte[] open(SampleReport report) {
        try (PDDocument document = new PDDocument()) {
            draw(report, document);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Encrypted with AES-128; nobody opens it without the password. */
    static byte[] locked(SampleReport report, String password) {
        try (PDDocument document = new PDDocument()) {
            draw(report, document);
            StandardProtectionPolicy lock = new StandardProtectionPolicy(password, password, new AccessPermission());
            lock.setEncryptionKeyLength(AES_BITS);
            lock.setPreferAES(true);
            document.protect(lock);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(SampleReport report, PDDocument document) throws IOException {
        document.setDocumentId(report.order().seed());
        try (PdfSheet sheet = new PdfSheet(document, PdfFonts.embeddedIn(document), HeadLines.numberBelow(report))) {
            new PdfReport(report, sheet).draw();
            if (!report.forms().isEmpty()) {
                new PdfAnnex(sheet).draw(report);
            }
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
