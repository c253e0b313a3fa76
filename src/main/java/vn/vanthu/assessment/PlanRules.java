package vn.vanthu.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Column;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.Frame;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Plan;
import vn.vanthu.extraction.PlanItem;
import vn.vanthu.obligation.ReportingPeriod;

/** Does a plan say what it aims at, what comes of each task, when, by whom and at what cost? */
final class PlanRules {

    private static final int MOST_NAMED = 12;
    private static final int LONGEST_NAME = 90;

    private PlanRules() {}

    static Stream<Finding> goalsAreStated(Examined submission) {
        return plans(submission)
                .filter(plan -> plan.goals().isEmpty())
                .map(plan -> Findings.error(FindingCode.PLAN_GOAL_MISSING, submission.basis()));
    }

    /** There is a frame table, and every task in it fills the columns that the regime demands. One finding a column. */
    static Stream<Finding> tasksAreVerifiable(Examined submission) {
        return plans(submission)
                .flatMap(plan -> plan.items().isEmpty()
                        ? Stream.of(Findings.error(FindingCode.PLAN_OUTPUT_MISSING, submission.basis()))
                        : frame(submission).columns().stream()
                                .filter(Column::required)
                                .flatMap(column -> gaps(submission, plan, column).stream()));
    }

    private static Optional<Finding> gaps(Examined submission, Plan plan, Column column) {
        List<PlanItem> gaps = plan.items().stream()
                .filter(item -> VietnameseText.fold(item.text(column.role())).isEmpty())
                .toList();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        boolean absent = plan.items().stream().noneMatch(item -> item.cells().containsKey(column.role()));
        String variant = column.role() + (absent ? ".column" : "");
        PlanItem first = gaps.get(0);
        return Optional.of(Findings.variant(
                FindingCode.PLAN_OUTPUT_MISSING,
                variant,
                Severity.ERROR,
                Optional.of(first.places().getOrDefault(column.role(), first.at())),
                submission.basis(),
                Integer.toString(gaps.size()),
                named(gaps)));
    }

    /** The expected cost, or that there is none, stands in the text or in the frame table. */
    static Stream<Finding> costIsStated(Examined submission) {
        Predicate<PlanItem> priced = item -> !(VietnameseNumbers.read(item.text(Role.BUDGET)) instanceof Amount.Blank);
        return plans(submission)
                .filter(plan -> plan.budget().isEmpty() && plan.items().stream().noneMatch(priced))
                .map(plan -> Findings.error(FindingCode.PLAN_BUDGET_MISSING, submission.basis()));
    }

    /** No task is to be done outside the plan's year or years; one paper may hold the plans of several periods. */
    static Stream<Finding> tasksAreWithinThePeriod(Examined submission) {
        return plans(submission).flatMap(plan -> {
            List<PlanTiming> timings =
                    submission.periods().stream().map(PlanTiming::new).toList();
            List<PlanItem> outside = plan.items().stream()
                    .filter(item -> timings.stream().allMatch(timing -> timing.outside(item.text(Role.TIMING))))
                    .toList();
            return outside.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Findings.error(
                            FindingCode.PLAN_OUTSIDE_YEAR,
                            Optional.of(outside.get(0).places().get(Role.TIMING)),
                            submission.basis(),
                            period(submission).vietnameseName(),
                            outside.stream()
                                    .limit(MOST_NAMED)
                                    .map(item -> Wording.of("plan.timing", name(item), item.text(Role.TIMING)))
                                    .collect(Collectors.joining("; "))));
        });
    }

    /** A plan that is older than the programme says that it was reviewed against it. */
    static Stream<Finding> olderPlanWasReviewed(Examined submission) {
        return plans(submission)
                .flatMap(plan -> frame(submission)
                        .review()
                        .filter(review -> period(submission).toString().equals(Integer.toString(review.year())))
                        .flatMap(review -> submission
                                .document()
                                .flatMap(paper -> paper.date())
                                .filter(day -> day.isBefore(review.issuedBefore()) && !reviewed(plan, review))
                                .map(day -> Findings.error(
                                        FindingCode.PLAN_NOT_REVIEWED,
                                        submission.place("date"),
                                        submission.basis(),
                                        VietnameseDates.formatShort(day),
                                        review.programme())))
                        .stream());
    }

    private static ReportingPeriod period(Examined submission) {
        return submission.duty().flatMap(AnsweredDuty::period).orElseThrow();
    }

    /** Legal bases may cite what was amended without any amendment of the plan, so only their numbers count. */
    private static boolean reviewed(Plan plan, Frame.Review review) {
        List<String> lines = plan.opening().lines().map(VietnameseText::fold).toList();
        String all = String.join(" ", lines);
        String own = lines.stream().filter(line -> !line.startsWith("can cu ")).collect(Collectors.joining(" "));
        return says(all, review.citations()) || says(own, review.words());
    }

    private static boolean says(String text, List<String> words) {
        return words.stream().anyMatch(word -> (" " + text + " ").contains(" " + VietnameseText.fold(word) + " "));
    }

    private static Stream<Plan> plans(Examined submission) {
        return submission.outline().flatMap(Outline::frame).isEmpty()
                ? Stream.empty()
                : submission.report().stream().map(report -> report.plan());
    }

    private static Frame frame(Examined submission) {
        return submission.outline().flatMap(Outline::frame).orElseThrow();
    }

    private static String named(List<PlanItem> items) {
        List<String> names = new ArrayList<>(
                items.stream().limit(MOST_NAMED).map(PlanRules::name).toList());
        int more = items.size() - names.size();
        if (more > 0) {
            names.add(Wording.of("plan.more", Integer.toString(more)));
        }
        return String.join("; ", names);
    }

    /** The task as a clerk finds it: its number and its first words. */
    private static String name(PlanItem item) {
        String task = item.task();
        String words = task.length() > LONGEST_NAME
                ? task.substring(0, task.lastIndexOf(' ', LONGEST_NAME) + 1).strip() + "…"
                : task;
        boolean numbered = item.number().isEmpty() || task.startsWith(item.number());
        return Wording.of(numbered ? "plan.task" : "plan.task.numbered", words, item.number());
    }
}
