package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.vanthu.consolidation.SubmissionStatus.Group;
import vn.vanthu.consolidation.SubmissionStatus.Rates;
import vn.vanthu.document.Place;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.Unit;

/** A report of a dossier's figures, with words and questions as few as its reader needs. */
public final class ReportOf {

    private ReportOf() {}

    public static ConsolidatedReport figures(Dossier dossier) {
        return figures(dossier, FigureTotals.of(dossier));
    }

    public static ConsolidatedReport figures(Dossier dossier, List<ConsolidatedReport.FormTotals> forms) {
        return new ConsolidatedReport(
                dossier,
                forms,
                new Narrative(chapters(dossier), problems(dossier)),
                status(dossier),
                questions(dossier));
    }

    private static SubmissionStatus status(Dossier dossier) {
        List<Standing> standings =
                dossier.now().units().stream().map(UnitReturn::standing).toList();
        Rates rates = rates(standings);
        return new SubmissionStatus(
                List.of(new Group("all", "Các đơn vị", standings, rates)), rates, Optional.empty(), List.of());
    }

    private static Rates rates(List<Standing> standings) {
        int owed = standings.size() - count(standings, State.EXEMPT);
        int missing = count(standings, State.MISSING);
        int onTime = count(standings, State.ON_TIME) + count(standings, State.NIL) + count(standings, State.SUPPLEMENT);
        return new Rates(
                owed,
                owed - missing,
                onTime,
                count(standings, State.LATE),
                count(standings, State.SUPPLEMENT),
                count(standings, State.NIL),
                missing,
                count(standings, State.EXEMPT),
                count(standings, State.EXTENDED),
                percent(owed - missing, owed),
                percent(onTime, owed));
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(Math.max(1, whole)), 2, RoundingMode.HALF_UP);
    }

    private static int count(List<Standing> standings, State state) {
        return (int) standings.stream().filter(one -> one.state() == state).count();
    }

    private static List<Narrative.Chapter> chapters(Dossier dossier) {
        Source source = new Source("2026-000001", 1, new Place("bao-cao.docx", new Place.Paragraph(7)));
        Unit unit = dossier.now().units().get(0).unit();
        return dossier.now().outline().parts().stream()
                .map(part -> new Narrative.Chapter(
                        part,
                        List.of(new Narrative.Point(
                                "a",
                                "Kết quả đạt được",
                                List.of(new Narrative.Passage(
                                        unit, "Đã ban hành 3 văn bản.\nĐã tập huấn.", 1, source)))),
                        Optional.of(new Dossier.OwnPart(part.code(), "", "", dossier.asOf())),
                        List.of(unit)))
                .toList();
    }

    private static List<Narrative.Problem> problems(Dossier dossier) {
        Source source = new Source("2026-000001", 1, new Place("bao-cao.docx", new Place.Line(2, 9)));
        return List.of(new Narrative.Problem(
                Narrative.Problem.Kind.PROPOSAL,
                dossier.now().units().get(0).unit(),
                "Đề nghị bố trí kinh phí < 5 % & bổ sung biên chế.",
                source));
    }

    private static List<OpenQuestion> questions(Dossier dossier) {
        return List.of(new OpenQuestion(
                OpenQuestion.Kind.TWO_VALUES,
                dossier.now().units().get(0).unit(),
                "3/3.1.1",
                "=1+1",
                "-",
                "@SUM(A1)",
                List.of(new Source("2026-000001", 1, new Place("bao-cao.docx", new Place.Cell(3, 4, 4))))));
    }
}
