package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Unit;

/** Trường dữ liệu của báo cáo tổng hợp: everything that the template {@value #TEMPLATE} asks for. */
public final class ReportFields {

    public static final String TEMPLATE = "consolidated-report";

    private static final Set<Share.Use> UNSEEN = Set.of(Share.Use.MISSING, Share.Use.HELD);
    private static final int MOST_NAMES = 12;

    private ReportFields() {}

    public static Map<String, Object> of(ConsolidatedReport report, ReportHead head) {
        Returns now = report.dossier().now();
        String matter = Matter.of(now.obligation(), now.period());
        boolean annexed = !report.forms().isEmpty();
        List<String> annexes = Matter.annexes(3);
        Map<String, Object> data = HeadFields.of(
                head, Wording.of("pages.subject", matter), report.dossier().asOf());
        data.put("opening", opening(head, matter));
        data.put(
                "summary",
                HeadFields.items("text", summary(report, head, annexes.get(0), annexes.get(annexed ? 1 : 0))));
        data.put("blocks", NarrativeFields.of(report.narrative(), head));
        data.putAll(ProblemFields.of(report.narrative().problems()));
        data.put("closing", Wording.of("pages.closing", matter, head.shortName(), Wording.listed(head.recipients())));
        data.put("annexForms", annexes.get(0));
        data.put("annexFormsTitle", Wording.of("pages.annex.forms", Matter.capitals(now.period())));
        data.putAll(AnnexFields.of(report));
        data.put("annexStatus", annexes.get(annexed ? 1 : 0));
        data.put("annexStatusTitle", Wording.of("pages.annex.status", Matter.capitals(now.period())));
        data.putAll(StatusFields.of(report.status()));
        data.put("annexQuestions", annexes.get(annexed ? 2 : 1));
        data.put("annexQuestionsTitle", Wording.of("pages.annex.questions", Matter.capitals(now.period())));
        data.putAll(QuestionFields.of(report, head.draft()));
        return data;
    }

    private static String opening(ReportHead head, String matter) {
        return head.orders().isEmpty()
                ? Wording.of("pages.opening", head.shortName(), matter)
                : Wording.of("pages.opening.orders", Wording.listed(head.orders()), head.shortName(), matter);
    }

    private static List<String> summary(ConsolidatedReport report, ReportHead head, String forms, String status) {
        SubmissionStatus.Rates rates = report.status().all();
        List<String> sentences = new ArrayList<>();
        sentences.add(Wording.of(
                "pages.summary",
                VietnamTime.words(report.dossier().asOf()),
                Integer.toString(rates.received()),
                Integer.toString(rates.owed()),
                Bars.percent(rates.completeRate()),
                Bars.percent(rates.onTimeRate()),
                status));
        List<Unit> unseen = unseen(report);
        if (!unseen.isEmpty()) {
            sentences.add(Wording.of("pages.unseen", forms, UnitNames.of(unseen, MOST_NAMES)));
        }
        sentences.add(Wording.of("pages.follows", head.shortName()));
        return sentences;
    }

    /** Units of which no figure is in the report: nothing was received, or a person has it. */
    private static List<Unit> unseen(ConsolidatedReport report) {
        return report.forms().stream()
                .flatMap(form -> form.lines().stream())
                .filter(line -> !line.shares().isEmpty())
                .findFirst()
                .map(line -> line.shares().stream()
                        .filter(share -> UNSEEN.contains(share.use()))
                        .map(Share::unit)
                        .toList())
                .orElse(List.of());
    }
}
