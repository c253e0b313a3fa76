package vn.vanthu.extraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Outline;

/** Trích xuất báo cáo: from the papers of one submission to the report they carry. */
public final class ReportReader {

    private ReportReader() {}

    public static Head head(Paper paper) {
        return HeadReader.read(paper);
    }

    /**
     * Head, sections and figures. The head is that of the paper with a number or a type which holds the report's parts,
     * else of the first paper with a number or a type, so that a covering letter does not stand for its report.
     */
    public static ExtractedReport report(List<Paper> files, Outline outline) {
        return reportOf(files.stream().map(OpenedPaper::of).toList(), outline);
    }

    /** The same of papers that were opened before. */
    public static ExtractedReport reportOf(List<OpenedPaper> files, Outline outline) {
        List<OpenedPaper> opened = outline.frame().isPresent() ? Enclosures.parted(files) : files;
        List<Paper> papers = opened.stream().map(OpenedPaper::paper).toList();
        List<Section> sections = SectionReader.readOpened(opened, outline);
        return new ExtractedReport(
                head(opened, sections),
                sections,
                AnnexReader.read(papers, outline),
                PlanReader.read(opened, outline),
                ScoreReader.read(papers, outline));
    }

    private static Head head(List<OpenedPaper> papers, List<Section> sections) {
        Set<String> reports = sections.stream()
                .filter(section -> section.at() != null && !section.code().equals(SectionPaper.ANNEX))
                .map(section -> section.at().file())
                .collect(Collectors.toSet());
        Head first = null;
        for (OpenedPaper paper : papers) {
            if (official(paper.head()) && reports.contains(paper.file())) {
                return paper.head();
            }
            first = first == null && official(paper.head()) ? paper.head() : first;
        }
        return first != null
                ? first
                : papers.stream().map(OpenedPaper::head).findFirst().orElse(Head.NONE);
    }

    private static boolean official(Head head) {
        return !head.document().number().equals(DocumentNumber.BLANK)
                || head.document().type().isPresent();
    }
}
