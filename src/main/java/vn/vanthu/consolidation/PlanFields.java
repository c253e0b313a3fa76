package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.consolidation.ConsolidatedPlan.Area;
import vn.vanthu.consolidation.ConsolidatedPlan.Budget;
import vn.vanthu.consolidation.ConsolidatedPlan.Task;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;

/** Trường dữ liệu của kế hoạch tổng hợp: everything that the template {@value #TEMPLATE} asks for. */
public final class PlanFields {

    public static final String TEMPLATE = "consolidated-plan";

    private static final int MOST_NAMES = 12;

    private PlanFields() {}

    public static Map<String, Object> of(ConsolidatedPlan plan, ReportHead head) {
        CommonFields common = new CommonFields(plan.dossier(), StatusCounter.of(plan.dossier()), head, 1);
        Map<String, String> names = new HashMap<>();
        plan.areas().forEach(area -> area.part().ifPresent(part -> names.put(part.code(), name(area))));
        Map<String, Object> data = common.fields(plan.questions(), names);
        data.put("summary", HeadFields.items("text", summary(plan, common)));
        List<Map<String, Object>> areas = new ArrayList<>();
        plan.areas().forEach(area -> areas.add(area(name(area), area.tasks().size(), area.budget(), false)));
        areas.add(area(
                Wording.of("pages.status.all"), Math.toIntExact(plan.tasks().count()), plan.budget(), true));
        data.put("areas", areas);
        data.put("annexTasks", Matter.annex(1));
        data.put(
                "annexTasksTitle",
                Wording.of("pages.annex.tasks", Matter.of(plan.dossier()).capitals()));
        data.put(
                "tasks",
                plan.areas().stream()
                        .filter(area -> !area.tasks().isEmpty())
                        .map(area -> Map.of(
                                "title",
                                name(area),
                                "rows",
                                area.tasks().stream().map(PlanFields::task).toList()))
                        .toList());
        return data;
    }

    private static List<String> summary(ConsolidatedPlan plan, CommonFields common) {
        List<String> sentences = common.first();
        Budget budget = plan.budget();
        sentences.add(Wording.of(
                "pages.plan.summary",
                Long.toString(plan.tasks().count()),
                Integer.toString(budget.priced()),
                VietnameseNumbers.format(budget.dong()),
                Matter.annex(1)));
        count(sentences, "pages.plan.unread", budget.unread());
        count(sentences, "pages.plan.output", plan.withoutOutput().size());
        count(sentences, "pages.plan.timing", plan.withoutTiming().size());
        if (!plan.without().isEmpty()) {
            sentences.add(Wording.of("pages.plan.without", UnitNames.of(plan.without(), MOST_NAMES)));
        }
        return sentences;
    }

    private static void count(List<String> sentences, String key, int count) {
        if (count > 0) {
            sentences.add(Wording.of(key, Integer.toString(count)));
        }
    }

    private static String name(Area area) {
        return area.part().map(Outline.Part::title).orElseGet(() -> Wording.of("pages.plan.others"));
    }

    private static Map<String, Object> area(String name, int tasks, Budget budget, boolean total) {
        return Map.of(
                "name", name,
                "tasks", tasks,
                "priced", budget.priced(),
                "dong", VietnameseNumbers.format(budget.dong()),
                "total", total);
    }

    private static Map<String, Object> task(Task task) {
        return Map.of(
                "unit", task.unit().name(),
                "task", task.task(),
                "output", task.output(),
                "timing", task.timing(),
                "lead", task.lead(),
                "support", task.support(),
                "budget", task.budget());
    }
}
