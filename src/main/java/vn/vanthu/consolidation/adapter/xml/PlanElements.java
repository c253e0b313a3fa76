package vn.vanthu.consolidation.adapter.xml;

import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.ConsolidatedPlan;
import vn.vanthu.consolidation.ConsolidatedPlan.Area;
import vn.vanthu.consolidation.ConsolidatedPlan.Budget;
import vn.vanthu.consolidation.ConsolidatedPlan.Task;
import vn.vanthu.obligation.Unit;

/** Kế hoạch tổng hợp: the units' tasks, area by area, with their budgets. */
final class PlanElements {

    private final Elements out;
    private final Papers papers;

    PlanElements(Elements out, Papers papers) {
        this.out = out;
        this.papers = papers;
    }

    void write(ConsolidatedPlan plan) throws XMLStreamException {
        out.open("plan");
        budget(plan.budget());
        for (Area area : plan.areas()) {
            out.open("area");
            if (area.part().isPresent()) {
                out.with("code", area.part().get().code());
            }
            budget(area.budget());
            out.element("title", area.part().map(part -> part.title()).orElse(""));
            for (Task task : area.tasks()) {
                task(task);
            }
            out.close();
        }
        for (Unit unit : plan.without()) {
            out.open("without").with("unit", unit.id()).close();
        }
        out.close();
    }

    private void budget(Budget budget) throws XMLStreamException {
        out.with("dong", budget.dong()).with("priced", budget.priced()).with("unread", budget.unread());
    }

    private void task(Task task) throws XMLStreamException {
        out.open("task").with("unit", task.unit().id()).with("number", task.number());
        out.with("dong", task.amount());
        papers.refer(out, task.source());
        out.element("work", task.task()).element("output", task.output());
        out.element("timing", task.timing()).element("lead", task.lead());
        out.element("support", task.support()).element("budget", task.budget());
        out.close();
    }
}
