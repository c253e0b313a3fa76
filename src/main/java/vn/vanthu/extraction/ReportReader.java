package vn.vanthu.extraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        List<Paper> papers = outline.frame().isPresent() ? Enclosures.parted(files) : files;
        List<Layout> layouts = papers.stream().map(Layout::of).toList();
        List<Section> sections = SectionReader.read(papers, layouts, outline);
        List<Head> heads = IntStream.range(0, papers.size())
                .mapToObj(i -> HeadReader.read(papers.get(i), layouts.get(i)))
                .toList();
        return new ExtractedReport(
                head(papers, heads, sections),
                sections,
                AnnexReader.read(papers, outline),
                PlanReader.read(papers, layouts, outline),
                ScoreReader.read(papers, outline));
    }

    private static Head head(List<Paper> papers, List<Head> heads, List<Section> sections) {
        Set<String> reports = sections.stream()
                .filter(section -> section.at() != null && !section.code().equals(SectionPaper.ANNEX))
                .map(section -> section.at().file())
                .collect(Collectors.toSet());
        Head first = null;
        for (int i = 0; i < papers.size(); i++) {
            if (official(heads.get(i)) && reports.contains(papers.get(i).file())) {
                return heads.get(i);
            }
            first = first == null && official(heads.get(i)) ? heads.get(i) : first;
        }
        return first != null ? first : heads.stream().findFirst().orElse(Head.NONE);
    }

    private static boolean official(Head head) {
        return !head.document().number().equals(DocumentNumber.BLANK)
                || head.document().type().isPresent();
    }
}
