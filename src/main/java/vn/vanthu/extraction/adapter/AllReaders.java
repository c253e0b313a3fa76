package vn.vanthu.extraction.adapter;

import java.util.List;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.adapter.doc.DocReader;
import vn.vanthu.extraction.adapter.docx.DocxReader;
import vn.vanthu.extraction.adapter.html.HtmlReader;
import vn.vanthu.extraction.adapter.ocr.PictureReader;
import vn.vanthu.extraction.adapter.odt.OdtReader;
import vn.vanthu.extraction.adapter.pdf.PdfReader;
import vn.vanthu.extraction.adapter.rtf.RtfReader;
import vn.vanthu.extraction.adapter.signature.SignatureVerifier;
import vn.vanthu.extraction.adapter.xls.XlsReader;
import vn.vanthu.extraction.adapter.xlsx.XlsxReader;

/** Every reader there is, one a kind: one list for the service, its reading processes and the commands. */
public final class AllReaders {

    private AllReaders() {}

    /** Readers that know no certificate to believe. */
    public static List<PaperReader> within(ReadingLimits limits) {
        return within(limits, SignatureVerifier.trustingNobody());
    }

    public static List<PaperReader> within(ReadingLimits limits, SignatureVerifier verifier) {
        return List.of(
                new DocxReader(limits),
                new DocReader(limits),
                new RtfReader(limits),
                new HtmlReader(limits),
                new XlsxReader(limits),
                new XlsReader(limits),
                new OdtReader(limits),
                new PdfReader(limits, verifier),
                new PictureReader());
    }
}
