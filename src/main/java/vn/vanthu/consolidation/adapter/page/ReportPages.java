package vn.vanthu.consolidation.adapter.page;

import vn.vanthu.consolidation.ConsolidatedPlan;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.ConsolidatedScores;
import vn.vanthu.consolidation.PlanFields;
import vn.vanthu.consolidation.ReportFields;
import vn.vanthu.consolidation.ReportHead;
import vn.vanthu.consolidation.ScoreFields;
import vn.vanthu.correspondence.LetterRenderer;
import vn.vanthu.correspondence.RenderedLetter;

/** Trình bày báo cáo tổng hợp: writes reports on their templates, as a Word file and as PDF with the Word file inside. */
public final class ReportPages {

    private final LetterRenderer renderer;

    public ReportPages(LetterRenderer renderer) {
        this.renderer = renderer;
    }

    /** The same report under the same head gives the same bytes. */
    public RenderedLetter write(ConsolidatedReport report, ReportHead head) {
        return renderer.render(ReportFields.TEMPLATE, ReportFields.of(report, head));
    }

    public RenderedLetter write(ConsolidatedPlan plan, ReportHead head) {
        return renderer.render(PlanFields.TEMPLATE, PlanFields.of(plan, head));
    }

    public RenderedLetter write(ConsolidatedScores scores, ReportHead head) {
        return renderer.render(ScoreFields.TEMPLATE, ScoreFields.of(scores, head));
    }
}
