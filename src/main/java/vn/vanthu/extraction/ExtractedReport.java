package vn.vanthu.extraction;

import java.util.List;

/**
 * A report, plan or score file taken from its paper or papers.
 *
 * @param sections one for each part of the outline, in its order, missing ones included
 * @param figures in the order found; one indicator may occur more than once, which is a conflict to report
 * @param plan {@link Plan#NONE} unless the outline has a frame
 * @param scores lines of the score sheet; empty unless the outline has a scoring
 */
public record ExtractedReport(
        Head head, List<Section> sections, List<Figure> figures, Plan plan, List<ScoreLine> scores) {

    public ExtractedReport {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        scores = List.copyOf(scores);
    }

    /** A report, which has neither plan nor scores. */
    public ExtractedReport(Head head, List<Section> sections, List<Figure> figures) {
        this(head, sections, figures, Plan.NONE, List.of());
    }

    /** True when nothing of its outline was found. */
    public boolean empty() {
        return figures.isEmpty()
                && plan.items().isEmpty()
                && scores.isEmpty()
                && sections.stream().allMatch(section -> section.state() == Section.State.MISSING);
    }

    /** The same paper with other contents. */
    public ExtractedReport with(
            List<Section> otherSections, List<Figure> otherFigures, Plan otherPlan, List<ScoreLine> otherScores) {
        return new ExtractedReport(head, otherSections, otherFigures, otherPlan, otherScores);
    }
}
