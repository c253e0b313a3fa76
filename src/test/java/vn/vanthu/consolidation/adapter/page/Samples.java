package vn.vanthu.consolidation.adapter.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Dossier;
import vn.vanthu.consolidation.FigureTotals;
import vn.vanthu.consolidation.NarrativeWriter;
import vn.vanthu.consolidation.Questions;
import vn.vanthu.consolidation.ReportHead;
import vn.vanthu.consolidation.StatusCounter;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;

/** Reports of invented provinces, written on the built-in templates. */
final class Samples {

    static final ReportPages PAGES =
            new ReportPages(new TemplateRenderer(Path.of("no-templates-here"), Typefaces.bundled()));

    static final ReportHead DRAFT = new ReportHead(
            "UBND TỈNH ĐẮK LẮK",
            "SỞ NỘI VỤ",
            "Sở Nội vụ",
            "Đắk Lắk",
            "BC-SNV",
            List.of("Ủy ban nhân dân tỉnh Đắk Lắk", "Bộ Nội vụ"),
            List.of("Như trên", "Lãnh đạo Sở", "Lưu: VT, CCHC"),
            "KT. GIÁM ĐỐC",
            "PHÓ GIÁM ĐỐC",
            "Trần Văn Mẫu",
            List.of("Công văn số 4625/BNV-CCHC ngày 02/7/2025 của Bộ Nội vụ"),
            "",
            Optional.empty());

    static final ReportHead ISSUED = DRAFT.issued("05", LocalDate.of(2026, 3, 12));

    private Samples() {}

    static ConsolidatedReport of(Dossier dossier) {
        List<ConsolidatedReport.FormTotals> forms = FigureTotals.of(dossier);
        return new ConsolidatedReport(
                dossier, forms, NarrativeWriter.of(dossier), StatusCounter.of(dossier), Questions.of(dossier, forms));
    }
}
