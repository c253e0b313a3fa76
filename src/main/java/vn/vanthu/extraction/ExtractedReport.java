package vn.vanthu.extraction;

import java.util.List;

/**
 * A report taken from its paper or papers.
 *
 * @param sections one for each part of the outline, in its order, missing ones included
 * @param figures in the order found; one indicator may occur more than once, which is a conflict to report
 */
public record ExtractedReport(Head head, List<Section> sections, List<Figure> figures) {
    public ExtractedReport {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
    }

    /** True when nothing of its outline was found. */
    public boolean empty() {
        return figures.isEmpty() && sections.stream().allMatch(section -> section.state() == Section.State.MISSING);
    }

    /** The same paper with other contents. */
    public ExtractedReport with(List<Section> otherSections, List<Figure> otherFigures) {
        return new ExtractedReport(head, otherSections, otherFigures);
    }
}
