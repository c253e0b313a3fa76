package vn.vanthu.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.vanthu.correspondence.DocumentWriter;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.extraction.HeadReader;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.docx.DocxReader;
import vn.vanthu.extraction.adapter.pdf.PdfReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** Writes a document and reads it back with the service's own readers, which see what stands on the pages and no more. */
final class RoundTrip {

    private static final DocumentWriter WRITER =
            new DocumentWriter(new TemplateRenderer(Path.of("document-templates"), Typefaces.bundled()));
    private static final Readers READERS =
            new Readers(List.of(new DocxReader(ReadingLimits.DEFAULT), new PdfReader(ReadingLimits.DEFAULT)));

    private RoundTrip() {}

    static RenderedLetter written(AdministrativeDocument document, FormatProfile profile) {
        return WRITER.write(document, Optional.of(profile));
    }

    static Paper paper(String name, byte[] bytes) {
        return (Paper) READERS.read(new Attachment(name, "", Content.of(bytes)));
    }

    static AdministrativeDocument read(String name, byte[] bytes) {
        return HeadReader.read(paper(name, bytes)).document();
    }
}
