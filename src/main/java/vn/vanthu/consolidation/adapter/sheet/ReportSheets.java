package vn.vanthu.consolidation.adapter.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FastByteArrayOutputStream;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.ConsolidatedScores;
import vn.vanthu.consolidation.Edition;
import vn.vanthu.consolidation.LineNotes;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.document.Wording;

/**
 * Báo cáo tổng hợp dạng bảng tính: an overview; for each form one sheet of totals and one of the units' values, of plans
 * the tasks with their budgets, of score files the ranking with the criteria; who has reported; what is to be settled;
 * and where each value comes from. Every total is a formula over the units' cells and carries what it gives. The same
 * report gives the same bytes.
 */
public final class ReportSheets {

    private ReportSheets() {}

    /** @return an XLSX file */
    public static byte[] write(ConsolidatedReport report, Links links) {
        return write(WholeReport.of(report, Edition.PREVIEW), links);
    }

    /** @return an XLSX file */
    public static byte[] write(WholeReport whole, Links links) {
        return write(whole, links, Ref.MOST_ROWS - Layout.SOURCES_BODY);
    }

    static byte[] write(WholeReport whole, Links links, int sourcesASheet) {
        FastByteArrayOutputStream out = new FastByteArrayOutputStream(1 << 18);
        try {
            Layout layout = new Layout(whole.report(), sourcesASheet);
            LineNotes notes = new LineNotes(whole.report());
            List<Leaf> leaves = leaves(whole, links, layout, notes);
            Workbook book = new Workbook(out);
            book.sheet(OverviewSheet.page(), new OverviewSheet(whole, layout, notes.legend(), leaves)::write);
            for (Leaf leaf : leaves) {
                book.sheet(leaf.page(), leaf.content());
            }
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArrayUnsafe();
    }

    private static List<Leaf> leaves(WholeReport whole, Links links, Layout layout, LineNotes notes) {
        ConsolidatedReport report = whole.report();
        SourceWords words = new SourceWords(links);
        List<Leaf> leaves = new ArrayList<>();
        forms(report, layout, notes, words, leaves);
        whole.plan().ifPresent(plan -> leaves.addAll(new PlanSheets(plan, words).leaves()));
        whole.scores().ifPresent(scores -> scores(scores, whole, words, leaves));
        leaves.add(new Leaf(StatusSheet.page(), "", new StatusSheet(report, links)::write));
        leaves.add(new Leaf(QuestionSheet.page(), "", new QuestionSheet(whole.questions(), layout, links)::write));
        if (!whole.edition().changes().none()) {
            ChangeSheet changes = new ChangeSheet(
                    whole.edition().changes(), report.dossier().now().outline(), words);
            leaves.add(new Leaf(ChangeSheet.page(), "", changes::write));
        }
        if (layout.sources() > 0) {
            leaves.addAll(new SourceSheets(layout, words).leaves());
        }
        return leaves;
    }

    private static void forms(
            ConsolidatedReport report, Layout layout, LineNotes notes, SourceWords words, List<Leaf> leaves) {
        String period = report.dossier().now().period().vietnameseName();
        Submissions submissions = new Submissions(report);
        for (Layout.Form form : layout.forms()) {
            FormSheet totals = new FormSheet(form, layout, notes, period);
            UnitsSheet units = new UnitsSheet(form, layout, submissions, words);
            leaves.add(new Leaf(totals.page(), form.totals().form().title(), totals::write));
            leaves.add(new Leaf(units.page(), Wording.of("sheets.overview.units.of", form.sheet()), units::write));
        }
    }

    private static void scores(ConsolidatedScores scores, WholeReport whole, SourceWords words, List<Leaf> leaves) {
        CriteriaSheet criteria = new CriteriaSheet(whole.sheets(), words);
        RankingSheet ranking = new RankingSheet(scores, criteria);
        leaves.add(new Leaf(ranking.page(), "", ranking::write));
        leaves.add(new Leaf(CriteriaSheet.page(), "", criteria::write));
    }
}
