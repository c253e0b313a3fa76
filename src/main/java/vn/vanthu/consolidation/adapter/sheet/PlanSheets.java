package vn.vanthu.consolidation.adapter.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.ConsolidatedPlan;
import vn.vanthu.consolidation.ConsolidatedPlan.Area;
import vn.vanthu.consolidation.ConsolidatedPlan.Task;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Wording;
import vn.vanthu.ledger.StandingWords;

/**
 * Kế hoạch tổng hợp: the tasks of all units, one a row; and their numbers and budgets by area and by unit, computed from
 * these rows. Rows are found by the numbers of area and unit, so that they may be sorted anew.
 */
final class PlanSheets {

    static final int BODY = 4;

    private static final List<String> TASKS = List.of(
            "order",
            "area",
            "reporter",
            "number",
            "task",
            "output",
            "timing",
            "lead",
            "support",
            "budget",
            "dong",
            "area.number",
            "unit.number");
    private static final List<Double> TASK_WIDTHS =
            List.of(7.0, 24.0, 28.0, 9.0, 46.0, 28.0, 16.0, 22.0, 22.0, 22.0, 18.0, 10.0, 10.0);
    private static final int DONG = 10;
    private static final int AREA = 11;
    private static final int UNIT = 12;
    private static final List<String> SUMS = List.of("order", "area", "tasks", "priced", "unread", "dong");
    private static final List<String> UNIT_SUMS = List.of("order", "reporter", "tasks", "priced", "dong", "note");

    private final ConsolidatedPlan plan;
    private final SourceCells sources;
    private final Map<String, Integer> unitNumbers = new HashMap<>();
    private final int tasks;

    PlanSheets(ConsolidatedPlan plan, SourceWords words) {
        this.plan = plan;
        this.tasks = Math.toIntExact(plan.tasks().count());
        this.sources = new SourceCells(words, tasks);
        plan.dossier()
                .now()
                .units()
                .forEach(each -> unitNumbers.putIfAbsent(each.unit().id(), unitNumbers.size() + 1));
    }

    List<Leaf> leaves() {
        return List.of(
                new Leaf(page("sheets.plan.areas", List.of(7.0, 70.0, 14.0, 18.0, 20.0, 24.0), false), "", this::areas),
                new Leaf(page("sheets.plan.units", List.of(7.0, 46.0, 14.0, 18.0, 24.0, 50.0), true), "", this::units),
                new Leaf(tasksPage(), "", this::tasks));
    }

    /** Numbers for the sums and sources are not printed. */
    private static Page tasksPage() {
        List<Double> widths = new ArrayList<>(TASK_WIDTHS);
        widths.addAll(SourceCells.WIDTHS);
        return new Page(Wording.of("sheets.plan.tasks"), widths, BODY - 1, BODY, 0, true, DONG + 1);
    }

    private static Page page(String name, List<Double> widths, boolean filter) {
        return new Page(Wording.of(name), widths, BODY - 1, BODY, 2, filter);
    }

    private void areas(Sheet sheet) throws XMLStreamException {
        Titles.write(sheet, SUMS.size(), Wording.of("sheets.plan.areas.title"), period());
        Cells.header(sheet, SUMS);
        int number = 1;
        for (Area area : plan.areas()) {
            sheet.nextRow();
            int count = area.tasks().size();
            Cells.order(sheet, number++);
            sheet.text(1, Style.WORDS, title(area));
            sums(sheet, 2, AREA, count, area.budget().priced());
            Cells.count(sheet, 4, area.budget().unread());
            dong(sheet, 5, AREA, area.budget().dong());
        }
        int last = sheet.row();
        sheet.nextRow();
        Style bold = Style.FIGURE.face(Style.Face.BOLD);
        sheet.blank(0, Style.CENTRED).text(1, Style.WORDS.face(Style.Face.BOLD), Wording.of("sheets.overview.all"));
        List<BigDecimal> all = List.of(
                BigDecimal.valueOf(tasks),
                BigDecimal.valueOf(plan.budget().priced()),
                BigDecimal.valueOf(plan.budget().unread()),
                plan.budget().dong());
        for (int column = 2; column < SUMS.size(); column++) {
            String formula = "SUM(" + Ref.area(BODY, column, Math.max(BODY, last), column) + ")";
            sheet.formula(column, bold, new Computed(formula, Optional.of(all.get(column - 2))));
        }
    }

    private void units(Sheet sheet) throws XMLStreamException {
        Titles.write(sheet, UNIT_SUMS.size(), Wording.of("sheets.plan.units.title"), period());
        Cells.header(sheet, UNIT_SUMS);
        Map<String, List<Task>> byUnit = new HashMap<>();
        plan.tasks().forEach(task -> byUnit.computeIfAbsent(task.unit().id(), first -> new ArrayList<>())
                .add(task));
        for (UnitReturn each : plan.dossier().now().units()) {
            List<Task> own = byUnit.getOrDefault(each.unit().id(), List.of());
            List<BigDecimal> amounts =
                    own.stream().flatMap(task -> task.amount().stream()).toList();
            int number = unitNumbers.get(each.unit().id());
            sheet.nextRow();
            Cells.order(sheet, number);
            sheet.text(1, Style.WORDS, each.unit().name());
            sums(sheet, 2, UNIT, own.size(), amounts.size());
            dong(sheet, 4, UNIT, amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            String note = plan.without().contains(each.unit())
                    ? Wording.of("sheets.plan.without")
                    : own.isEmpty() ? StandingWords.of(each.standing()) : "";
            sheet.text(5, Style.WORDS, note);
        }
    }

    private void tasks(Sheet sheet) throws XMLStreamException {
        List<String> columns = new ArrayList<>(TASKS);
        columns.addAll(SourceCells.COLUMNS);
        Titles.write(sheet, DONG + 1, Wording.of("sheets.plan.tasks.title"), Wording.of("sheets.plan.note"));
        Cells.header(sheet, columns);
        int order = 1;
        int number = 1;
        for (Area area : plan.areas()) {
            for (Task task : area.tasks()) {
                sheet.nextRow();
                Cells.order(sheet, order++);
                sheet.text(1, Style.WORDS, title(area));
                task(sheet, task, number);
            }
            number++;
        }
    }

    private void task(Sheet sheet, Task task, int area) throws XMLStreamException {
        sheet.text(2, Style.WORDS, task.unit().name());
        sheet.text(3, Style.CENTRED, task.number());
        List<String> words =
                List.of(task.task(), task.output(), task.timing(), task.lead(), task.support(), task.budget());
        for (int i = 0; i < words.size(); i++) {
            sheet.text(4 + i, Style.WORDS, words.get(i));
        }
        boolean unread = task.amount().isEmpty() && task.budget().chars().anyMatch(Character::isDigit);
        if (unread) {
            sheet.blank(DONG, Style.FIGURE.fill(Style.Fill.DOUBTFUL));
        } else {
            Cells.number(sheet, DONG, task.amount());
        }
        Cells.count(sheet, AREA, area);
        Cells.count(sheet, UNIT, unitNumbers.getOrDefault(task.unit().id(), 0));
        sources.write(sheet, TASKS.size(), task.source());
    }

    /** How many tasks there are, and how many have an amount, of one area or unit. */
    private void sums(Sheet sheet, int column, int key, int count, int priced) throws XMLStreamException {
        String own = column(key) + "," + Ref.cell(sheet.row(), 0);
        sheet.formula(column, Style.FIGURE, computed("COUNTIF(" + own + ")", BigDecimal.valueOf(count)));
        String amount = column(DONG) + ",\">-1E+300\"";
        sheet.formula(
                column + 1, Style.FIGURE, computed("COUNTIFS(" + own + "," + amount + ")", BigDecimal.valueOf(priced)));
    }

    private void dong(Sheet sheet, int column, int key, BigDecimal dong) {
        String formula = "SUMIF(" + column(key) + "," + Ref.cell(sheet.row(), 0) + "," + column(DONG) + ")";
        sheet.formula(column, Style.FIGURE, computed(formula, dong));
    }

    private String column(int column) {
        String rows = Ref.fixed(BODY, column, BODY + Math.max(1, tasks) - 1, column);
        return Ref.on(Wording.of("sheets.plan.tasks"), rows);
    }

    private static Computed computed(String formula, BigDecimal value) {
        return new Computed(formula, Optional.of(value));
    }

    private static String title(Area area) {
        return area.part().map(Outline.Part::title).orElseGet(() -> Wording.of("pages.plan.others"));
    }

    private String period() {
        return Wording.of("sheets.form.period", plan.dossier().now().period().vietnameseName());
    }
}
