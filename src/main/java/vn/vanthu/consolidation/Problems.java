package vn.vanthu.consolidation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.consolidation.Narrative.Alike;
import vn.vanthu.consolidation.Narrative.Problem;

/** Gộp tồn tại, kiến nghị: what several units say in the same words stands once, with the first of them. */
final class Problems {

    private Problems() {}

    /** @param problems in the order of the units, and of the outline within a unit; the order stays */
    static List<Problem> merged(List<Problem> problems) {
        Map<Object, Problem> first = new LinkedHashMap<>();
        Map<Object, Map<String, Alike>> others = new HashMap<>();
        for (Problem problem : problems) {
            Object key = List.of(
                    problem.kind(),
                    problem.group(),
                    SaidBefore.key(problem.explains()),
                    SaidBefore.key(problem.text()));
            Problem own = first.putIfAbsent(key, problem);
            if (own != null && !own.unit().id().equals(problem.unit().id())) {
                others.computeIfAbsent(key, same -> new LinkedHashMap<>())
                        .putIfAbsent(problem.unit().id(), new Alike(problem.unit(), problem.source()));
            }
        }
        return first.entrySet().stream()
                .map(entry -> entry.getValue()
                        .with(List.copyOf(
                                others.getOrDefault(entry.getKey(), Map.of()).values())))
                .toList();
    }
}
