package vn.vanthu.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Signer;

/** Trích xuất báo cáo: from the papers of one submission to the report they carry. */
public final class ReportReader {

    private static final Head NO_HEAD = new Head(
            new AdministrativeDocument(
                    "",
                    "",
                    DocumentNumber.BLANK,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    Signer.NONE,
                    List.of()),
            Map.of());

    private ReportReader() {}

    public static Head head(Paper paper) {
        return HeadReader.read(paper);
    }

    /**
     * Head, sections and figures. The head is that of the paper with a number or a type which holds the report's parts,
     * else of the first paper with a number or a type, so that a covering letter does not stand for its report.
     */
    public static ExtractedReport report(List<Paper> papers, Outline outline) {
        List<Section> sections = SectionReader.read(papers, outline);
        return new ExtractedReport(head(papers, sections), sections, AnnexReader.read(papers, outline));
    }

    private static Head head(List<Paper> papers, List<Section> sections) {
        List<Paper> official =
                papers.stream().filter(paper -> official(head(paper))).toList();
        Optional<Paper> report = official.stream()
                .filter(paper -> sections.stream()
                        .anyMatch(section -> section.at() != null
                                && !section.code().equals(SectionPaper.ANNEX)
                                && section.at().file().equals(paper.file())))
                .findFirst();
        return report.or(() -> official.stream().findFirst())
                .or(() -> papers.stream().findFirst())
                .map(ReportReader::head)
                .orElse(NO_HEAD);
    }

    private static boolean official(Head head) {
        return !head.document().number().equals(DocumentNumber.BLANK)
                || head.document().type().isPresent();
    }
}
