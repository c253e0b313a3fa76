package vn.vanthu.consolidation.adapter.page;

import java.util.List;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.docx.DocxReader;
import vn.vanthu.extraction.adapter.pdf.PdfReader;
import vn.vanthu.format.FormatChecker;
import vn.vanthu.format.FormatFinding;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** What was written, as the project's own readers and its format checker see it. */
final class Looked {

    private Looked() {}

    static Paper word(byte[] docx) {
        return (Paper) new DocxReader(ReadingLimits.DEFAULT).read(new Attachment("a.docx", "", Content.of(docx)));
    }

    static Paper pages(byte[] pdf) {
        return (Paper) new PdfReader(ReadingLimits.DEFAULT).read(new Attachment("a.pdf", "", Content.of(pdf)));
    }

    static List<String> warnings(Paper paper) {
        return warnings(paper, FormatProfile.ND30_2020);
    }

    static List<String> warnings(Paper paper, FormatProfile profile) {
        return FormatChecker.check(OpenedPaper.of(paper), profile).stream()
                .filter(finding -> finding.severity() == FormatFinding.Severity.WARNING)
                .map(FormatFinding::message)
                .toList();
    }
}
