package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.vanthu.document.Outline;
import vn.vanthu.obligation.Unit;

/**
 * Kế hoạch tổng hợp: the tasks of the units' plans, area by area.
 *
 * @param areas of the outline, in its order, those without a task included; tasks that stand under none come last
 * @param budget of all tasks
 * @param without units whose plan was received and has no task that could be read
 * @param questions amounts that could not be read
 */
public record ConsolidatedPlan(
        Dossier dossier, List<Area> areas, Budget budget, List<Unit> without, List<OpenQuestion> questions) {

    public ConsolidatedPlan {
        areas = List.copyOf(areas);
        without = List.copyOf(without);
        questions = List.copyOf(questions);
    }

    /** @param part empty for tasks that stand under no area */
    public record Area(Optional<Outline.Part> part, List<Task> tasks, Budget budget) {
        public Area {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * Nhiệm vụ, as the unit wrote it; what a plan does not say is empty.
     *
     * @param number as printed
     * @param budget the cell as the unit wrote it
     * @param amount in đồng; empty where none is stated, or none that could be read
     * @param source where the row begins
     */
    public record Task(
            Unit unit,
            String number,
            String task,
            String output,
            String timing,
            String lead,
            String support,
            String budget,
            Optional<BigDecimal> amount,
            Source source) {}

    /**
     * @param dong the sum of the amounts that could be read, in đồng
     * @param priced tasks with such an amount
     * @param unread tasks with an amount that could not be read
     */
    public record Budget(BigDecimal dong, int priced, int unread) {}

    /** @throws IllegalArgumentException for a dossier of papers that have no frame of tasks */
    public static ConsolidatedPlan of(Dossier dossier) {
        Outline outline = dossier.now().outline();
        if (outline.frame().isEmpty()) {
            throw new IllegalArgumentException(
                    "no plans: " + dossier.now().obligation().code());
        }
        List<PlannedTask> tasks = PlannedTask.of(dossier.now());
        List<Area> areas = new ArrayList<>();
        List<Outline.Part> parts =
                outline.parts().stream().filter(Outline.Part::area).toList();
        parts.forEach(part ->
                areas.add(area(Optional.of(part), tasks, task -> task.area().equals(part.code()))));
        Area others = area(Optional.empty(), tasks, task -> parts.stream()
                .noneMatch(part -> part.code().equals(task.area())));
        if (!others.tasks().isEmpty()) {
            areas.add(others);
        }
        List<Unit> without = NarrativeWriter.heard(dossier.now()).stream()
                .filter(unit ->
                        unit.content().orElseThrow().report().plan().items().isEmpty())
                .map(UnitReturn::unit)
                .toList();
        List<OpenQuestion> questions =
                tasks.stream().flatMap(task -> task.question().stream()).toList();
        return new ConsolidatedPlan(dossier, areas, budget(tasks), without, questions);
    }

    /** Every task, area by area. */
    public Stream<Task> tasks() {
        return areas.stream().flatMap(area -> area.tasks().stream());
    }

    public List<Task> withoutOutput() {
        return tasks().filter(task -> task.output().isBlank()).toList();
    }

    public List<Task> withoutTiming() {
        return tasks().filter(task -> task.timing().isBlank()).toList();
    }

    private static Area area(Optional<Outline.Part> part, List<PlannedTask> tasks, Predicate<PlannedTask> within) {
        List<PlannedTask> own = tasks.stream().filter(within).toList();
        return new Area(part, own.stream().map(PlannedTask::task).toList(), budget(own));
    }

    private static Budget budget(List<PlannedTask> tasks) {
        List<BigDecimal> amounts =
                tasks.stream().flatMap(task -> task.task().amount().stream()).toList();
        int unread = Math.toIntExact(
                tasks.stream().filter(task -> task.question().isPresent()).count());
        return new Budget(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), amounts.size(), unread);
    }
}
