package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        return read(papers, papers.stream().map(Layout::of).toList(), outline);
    }

    static List<Section> read(List<Paper> papers, List<Layout> layouts, Outline outline) {
        List<Map<String, Section>> found = IntStream.range(0, papers.size())
                .mapToObj(i -> new SectionPaper(papers.get(i), layouts.get(i), outline).sections())
                .sorted(Comparator.comparingInt((Map<String, Section> sections) -> -sections.size()))
                .toList();
        Map<String, Section> merged = new HashMap<>();
        found.forEach(sections -> sections.forEach(merged::putIfAbsent));
        List<Section> sections = new ArrayList<>();
        for (Outline.Part part : outline.parts()) {
            sections.add(
                    merged.getOrDefault(part.code(), new Section(part.code(), Section.State.MISSING, "", "", null)));
        }
        return sections;
    }
}
