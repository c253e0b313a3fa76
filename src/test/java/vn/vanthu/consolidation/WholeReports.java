package vn.vanthu.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.consolidation.Narrative.Alike;
import vn.vanthu.document.Place;
import vn.vanthu.ledger.Standing;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/** One report of each kind that says something in every part that it has. */
public final class WholeReports {

    private static final Edition SECOND = new Edition(
            "05",
            Optional.of(LocalDate.of(2026, 3, 12)),
            2,
            new Changes(
                    List.of(new Changes.PaperChange(
                            "xa-moi",
                            "UBND xã Mới",
                            Changes.Reason.CORRECTED,
                            "LATE",
                            "ON_TIME",
                            "2026-000001",
                            1,
                            "2026-000009",
                            2)),
                    List.of(new Changes.FigureChange(
                            "1/1",
                            "Số văn bản",
                            "12",
                            "13",
                            List.of(new Changes.ShareChange(
                                    "xa-khac", "UBND xã Khác", "COUNTED", "3", "NIL", "4", "2026-000009", 2)))),
                    List.of("II.3")),
            Optional.of(new Amendment.Replaced("04/BC-SNV", LocalDate.of(2026, 2, 10))));

    private static final int FEW = 3;

    private WholeReports() {}

    public static WholeReport report(int units) {
        Dossier drawn = Province.of(31, units, ReportingPeriod.parse("2026Q1")).dossier();
        ConsolidatedReport report = Consolidator.of(substituted(drawn));
        List<Narrative.Chapter> chapters = new ArrayList<>(report.narrative().chapters());
        chapters.set(0, chapter(report));
        SubmissionStatus status = report.status();
        Dossier dossier = report.dossier();
        return WholeReport.of(
                new ConsolidatedReport(
                        new Dossier(dossier.asOf(), dossier.now(), Optional.empty(), List.of(), List.of()),
                        report.forms().stream().map(WholeReports::ofFew).toList(),
                        new Narrative(chapters, problems(report)),
                        new SubmissionStatus(
                                status.groups(),
                                status.all(),
                                status.last(),
                                List.of(new SubmissionStatus.PeriodRates("quý IV năm 2025", status.all()))),
                        report.questions().stream()
                                .map(question -> question.alsoAbout(List.of("2/1")))
                                .toList()),
                SECOND);
    }

    /** What the first units bring is enough to see. */
    private static ConsolidatedReport.FormTotals ofFew(ConsolidatedReport.FormTotals form) {
        return new ConsolidatedReport.FormTotals(
                form.form(),
                form.lines().stream()
                        .map(line -> new FigureLine(
                                line.indicator(),
                                line.total(),
                                line.shares().stream().limit(FEW).toList(),
                                line.last(),
                                line.weight()))
                        .toList());
    }

    public static WholeReport plan(int units) {
        return WholeReport.of(Consolidator.of(InventedPapers.plan(units).dossier()), SECOND);
    }

    private static Dossier substituted(Dossier drawn) {
        List<UnitReturn> units = new ArrayList<>(drawn.now().units());
        Standing standing = units.get(0).standing();
        Duty duty = new Duty(
                standing.duty().unit(),
                standing.duty().obligation(),
                standing.duty().period(),
                standing.duty().due(),
                standing.duty().concession(),
                Optional.of(ObligationCode.REPORT_YEAR));
        units.set(
                0,
                new UnitReturn(
                        new Standing(duty, standing.state(), standing.daysLate(), standing.answer()),
                        units.get(0).content()));
        Returns now = drawn.now();
        return new Dossier(
                drawn.asOf(),
                new Returns(now.obligation(), now.period(), now.outline(), now.checks(), units),
                drawn.last(),
                drawn.within(),
                drawn.own());
    }

    private static Narrative.Chapter chapter(ConsolidatedReport report) {
        Unit one = report.dossier().now().units().get(0).unit();
        Unit other = report.dossier().now().units().get(1).unit();
        Source source = new Source("2026-000001", 1, new Place("bao-cao.docx", new Place.Paragraph(7)));
        Source same = new Source("2026-000002", 2, new Place("bc.pdf", new Place.Line(2, 9)));
        Narrative.Passage passage =
                new Narrative.Passage(one, "Đã ban hành 3 văn bản.", 1, source, 2, List.of(new Alike(other, same)));
        return new Narrative.Chapter(
                report.narrative().chapters().get(0).part(),
                List.of(new Narrative.Point("a", "Kết quả đạt được", List.of(passage))),
                Optional.of(new Dossier.OwnPart("I", "Sở đã kiểm tra.", "van-thu", Instant.EPOCH)),
                List.of(other),
                List.of(one),
                List.of(new Narrative.Untold(other, 3, true)),
                4);
    }

    private static List<Narrative.Problem> problems(ConsolidatedReport report) {
        Unit one = report.dossier().now().units().get(0).unit();
        Unit other = report.dossier().now().units().get(1).unit();
        Source source = new Source("2026-000003", 1, new Place("bao-cao.docx", new Place.Whole()));
        return List.of(new Narrative.Problem(
                Narrative.Problem.Kind.PROPOSAL,
                one,
                "Đề nghị bố trí kinh phí.",
                source,
                List.of(new Alike(other, source)),
                "UBND tỉnh",
                "Kinh phí chưa được bố trí."));
    }
}
