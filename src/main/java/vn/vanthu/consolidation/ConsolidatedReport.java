package vn.vanthu.consolidation;

import java.util.List;
import vn.vanthu.document.Outline;

/**
 * Báo cáo tổng hợp: the content of one consolidated report, before it is written in any form.
 *
 * @param forms empty where the regime prescribes no annex
 * @param questions to be settled before the report is signed, by indicator and unit
 */
public record ConsolidatedReport(
        Dossier dossier,
        List<FormTotals> forms,
        Narrative narrative,
        SubmissionStatus status,
        List<OpenQuestion> questions) {

    public ConsolidatedReport {
        forms = List.copyOf(forms);
        questions = List.copyOf(questions);
    }

    /** Biểu mẫu with its totals, one line for each indicator of the form. */
    public record FormTotals(Outline.Form form, List<FigureLine> lines) {
        public FormTotals {
            lines = List.copyOf(lines);
        }
    }
}
