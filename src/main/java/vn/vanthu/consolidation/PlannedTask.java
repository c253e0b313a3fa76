package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.PlanItem;

/**
 * One row of a unit's plan.
 *
 * @param area section code; empty for none
 * @param question present when its amount could not be read
 */
record PlannedTask(String area, ConsolidatedPlan.Task task, Optional<OpenQuestion> question) {

    private static final int LONGEST_NAME = 120;

    /** Of every unit whose plan counts, in their order. */
    static List<PlannedTask> of(Returns returns) {
        return NarrativeWriter.heard(returns).stream()
                .flatMap(unit -> unit.content().orElseThrow().report().plan().items().stream()
                        .map(item -> of(unit, item)))
                .toList();
    }

    private static PlannedTask of(UnitReturn unit, PlanItem item) {
        UnitReturn.Content content = unit.content().orElseThrow();
        Money money = Money.read(item.text(Role.BUDGET), item.budgetHeading());
        Optional<BigDecimal> amount = money instanceof Money.Sum sum ? Optional.of(sum.dong()) : Optional.empty();
        ConsolidatedPlan.Task task = new ConsolidatedPlan.Task(
                unit.unit(),
                item.number(),
                item.task(),
                item.text(Role.OUTPUT),
                item.text(Role.TIMING),
                item.text(Role.LEAD),
                item.text(Role.SUPPORT),
                item.text(Role.BUDGET),
                amount,
                content.source(item.at()));
        return new PlannedTask(item.area(), task, question(unit, item, money));
    }

    private static Optional<OpenQuestion> question(UnitReturn unit, PlanItem item, Money money) {
        if (money instanceof Money.WithoutUnit) {
            return Optional.of(question(unit, item, OpenQuestion.Kind.UNIT_OF_MEASURE, "consolidation.plan.unit"));
        }
        return money instanceof Money.Unclear
                ? Optional.of(question(unit, item, OpenQuestion.Kind.UNCLEAR, "consolidation.plan.unclear"))
                : Optional.empty();
    }

    private static OpenQuestion question(UnitReturn unit, PlanItem item, OpenQuestion.Kind kind, String why) {
        UnitReturn.Content content = unit.content().orElseThrow();
        return new OpenQuestion(
                kind,
                unit.unit(),
                item.area(),
                Wording.of("consolidation.plan.found", item.text(Role.BUDGET), name(item.task())),
                Wording.of("consolidation.unused"),
                Wording.of(why),
                List.of(content.source(item.places().getOrDefault(Role.BUDGET, item.at()))));
    }

    private static String name(String task) {
        int blank = task.lastIndexOf(' ', LONGEST_NAME);
        return task.length() <= LONGEST_NAME ? task : task.substring(0, blank > 0 ? blank : LONGEST_NAME) + "…";
    }
}
