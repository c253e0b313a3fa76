package vn.vanthu.consolidation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Unit;

/** Trường dữ liệu của báo cáo tổng hợp: everything that the template {@value #TEMPLATE} asks for. */
public final class ReportFields {

    public static final String TEMPLATE = "consolidated-report";

    private static final Set<Share.Use> UNSEEN = Set.of(Share.Use.MISSING, Share.Use.UNREAD, Share.Use.HELD);
    private static final int MOST_NAMES = 12;

    private ReportFields() {}

    public static Map<String, Object> of(ConsolidatedReport report, ReportHead head) {
        int annexes = report.forms().isEmpty() ? 0 : 1;
        CommonFields common = new CommonFields(report.dossier(), report.status(), head, annexes);
        Map<String, Object> data = common.fields(report.questions(), names(report));
        data.put("summary", HeadFields.items("text", summary(report, common, head)));
        data.put("blocks", NarrativeFields.of(report.narrative(), head));
        data.putAll(ProblemFields.of(report.narrative().problems()));
        data.put("annexForms", Matter.annex(1));
        data.put(
                "annexFormsTitle",
                Wording.of("pages.annex.forms", Matter.of(report.dossier()).capitals()));
        data.putAll(AnnexFields.of(report));
        return data;
    }

    private static Map<String, String> names(ConsolidatedReport report) {
        Map<String, String> names = new HashMap<>();
        report.forms().stream()
                .flatMap(form -> form.lines().stream())
                .map(FigureLine::indicator)
                .forEach(line -> names.put(line.code(), Wording.of("pages.indicator", line.code(), line.name())));
        return names;
    }

    private static List<String> summary(ConsolidatedReport report, CommonFields common, ReportHead head) {
        List<String> sentences = common.first();
        List<Unit> unseen = unseen(report);
        if (!unseen.isEmpty()) {
            sentences.add(Wording.of(
                    weighed(report) ? "pages.unseen" : "pages.unseen.unweighed",
                    Matter.annex(1),
                    UnitNames.of(unseen, MOST_NAMES)));
        }
        sentences.add(Wording.of("pages.follows", head.shortName()));
        return sentences;
    }

    /** True when the register knows what the units that are lacking weighed in the period before. */
    private static boolean weighed(ConsolidatedReport report) {
        return report.forms().stream().flatMap(form -> form.lines().stream()).anyMatch(line -> line.weight()
                .isPresent());
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
