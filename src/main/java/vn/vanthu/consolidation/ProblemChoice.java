package vn.vanthu.consolidation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vanthu.consolidation.Narrative.Problem;

/**
 * Chọn nội dung của bảng: which problems of one kind are printed where there are many. Those that most units have come
 * first, then of each unit its first before its second, and what differs from one before it by numbers alone comes last.
 */
final class ProblemChoice {

    private static final int ALL = 20;
    private static final int MOST = 60;
    private static final int MOST_BUT_NUMBERS = 3;

    private record Ranked(Problem problem, int ofPattern, int ofUnit) {}

    private ProblemChoice() {}

    static Set<Problem> of(List<Problem> problems) {
        if (problems.size() <= ALL) {
            return new HashSet<>(problems);
        }
        Map<String, Integer> ofUnit = new HashMap<>();
        Map<String, Integer> ofPattern = new HashMap<>();
        return problems.stream()
                .map(problem -> new Ranked(
                        problem,
                        ofPattern.merge(SaidBefore.pattern(problem.text(), problem.unit()), 1, Integer::sum),
                        ofUnit.merge(problem.unit().id(), 1, Integer::sum)))
                .filter(ranked -> ranked.ofPattern() <= MOST_BUT_NUMBERS)
                .sorted(Comparator.comparing(
                                (Ranked ranked) -> -ranked.problem().alike().size())
                        .thenComparing(Ranked::ofPattern)
                        .thenComparing(Ranked::ofUnit))
                .limit(MOST)
                .map(Ranked::problem)
                .collect(Collectors.toSet());
    }
}
