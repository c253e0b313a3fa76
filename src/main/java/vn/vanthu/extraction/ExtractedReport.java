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
}
