package vn.vanthu.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.Outline;

/**
 * Toàn bộ nội dung của một báo cáo tổng hợp, of whatever kind: what the workbook and the XML carry.
 *
 * @param plan present when plans are drawn together
 * @param scores present when score files are
 * @param sheets the units' score sheets, by group and rank
 */
public record WholeReport(
        ConsolidatedReport report,
        Edition edition,
        Optional<ConsolidatedPlan> plan,
        Optional<ConsolidatedScores> scores,
        List<ScoredSheet> sheets) {

    public WholeReport {
        sheets = List.copyOf(sheets);
    }

    public static WholeReport of(ConsolidatedReport report, Edition edition) {
        Outline outline = report.dossier().now().outline();
        Optional<ConsolidatedPlan> plan = outline.frame().map(frame -> ConsolidatedPlan.of(report.dossier()));
        Optional<ConsolidatedScores> scores = plan.isPresent()
                ? Optional.empty()
                : outline.scoring().map(scoring -> ConsolidatedScores.of(report.dossier()));
        return new WholeReport(
                report, edition, plan, scores, scores.map(ScoredSheet::of).orElse(List.of()));
    }

    /** Those on figures, on a plan's amounts and on scores. */
    public List<OpenQuestion> questions() {
        return Stream.of(
                        report.questions().stream(),
                        plan.stream().flatMap(each -> each.questions().stream()),
                        scores.stream().flatMap(each -> each.questions().stream()))
                .flatMap(each -> each)
                .toList();
    }
}
