package vn.vanthu.consolidation;

import java.util.List;
import vn.vanthu.consolidation.ConsolidatedReport.FormTotals;

/** Tổng hợp: draws up one consolidated report from a dossier. */
public final class Consolidator {

    private Consolidator() {}

    /** The same dossier gives the same report. */
    public static ConsolidatedReport of(Dossier dossier) {
        return of(dossier, PassageLimits.USUAL);
    }

    /** @param limits of the units' words in each chapter */
    public static ConsolidatedReport of(Dossier dossier, PassageLimits limits) {
        List<FormTotals> forms = FigureTotals.of(dossier);
        return new ConsolidatedReport(
                dossier,
                forms,
                NarrativeWriter.of(dossier, limits),
                StatusCounter.of(dossier),
                Questions.of(dossier, forms));
    }
}
