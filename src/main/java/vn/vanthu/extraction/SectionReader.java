package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.document.Outline;

/** Các phần của báo cáo: finds the parts and areas of the outline in a report's body. */
public final class SectionReader {

    private SectionReader() {}

    public static List<Section> read(Paper paper, Outline outline) {
        return read(List.of(paper), outline);
    }

    /**
     * One section for each part of the outline, in its order. The paper that has most of them is the report; another
     * paper only supplies what the report lacks, so that a second copy adds nothing.
     */
    public static List<Section> read(List<Paper> papers, Outline outline) {
        return readOpened(papers.stream().map(OpenedPaper::of).toList(), outline);
    }

    static List<Section> readOpened(List<OpenedPaper> papers, Outline outline) {
        List<Map<String, Section>> found = papers.stream()
                .map(paper -> new SectionPaper(paper, outline).sections())
                .sorted(Comparator.comparingInt((Map<String, Section> sections) -> -carried(sections)))
                .toList();
        Map<String, Section> merged = new HashMap<>();
        found.forEach(
                sections -> sections.forEach((code, section) -> merged.merge(code, section, SectionReader::first)));
        List<Section> sections = new ArrayList<>();
        for (Outline.Part part : outline.parts()) {
            sections.add(merged.getOrDefault(part.code(), Section.missing(part.code(), List.of())));
        }
        return sections;
    }

    private static int carried(Map<String, Section> sections) {
        return (int) sections.values().stream()
                .filter(section -> section.state() != Section.State.MISSING)
                .count();
    }

    private static Section first(Section one, Section other) {
        return one.state() == Section.State.MISSING ? other : one;
    }
}
