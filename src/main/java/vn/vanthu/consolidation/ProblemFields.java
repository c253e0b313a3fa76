package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vanthu.consolidation.Narrative.Problem;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Unit;

/**
 * Bảng tồn tại, hạn chế, nguyên nhân, kiến nghị: the table of problems, one block of rows for each kind; the same words of
 * several units are one row.
 */
final class ProblemFields {

    /** Rows printed of one kind; all of them stand in the units' own reports. */
    private static final int MOST = 400;

    private static final int MOST_NAMES = 6;

    private ProblemFields() {}

    static Map<String, Object> of(List<Problem> problems) {
        List<Map<String, Object>> kinds = new ArrayList<>();
        int untold = 0;
        for (Problem.Kind kind : Problem.Kind.values()) {
            Map<String, List<Unit>> found = problems.stream()
                    .filter(problem -> problem.kind() == kind)
                    .collect(Collectors.groupingBy(
                            Problem::text, LinkedHashMap::new, Collectors.mapping(Problem::unit, Collectors.toList())));
            untold += Math.max(0, found.size() - MOST);
            if (!found.isEmpty()) {
                kinds.add(Map.of(
                        "letter",
                        String.valueOf((char) ('A' + kinds.size())),
                        "title",
                        Wording.of("pages.problem." + kind),
                        "rows",
                        found.entrySet().stream()
                                .limit(MOST)
                                .map(told -> row(told.getKey(), told.getValue()))
                                .toList()));
            }
        }
        return Map.of(
                "problems",
                kinds,
                "problemsTitle",
                Wording.of("pages.problems"),
                "problemsNote",
                untold == 0 ? "" : Wording.of("pages.problems.untold", Integer.toString(untold)));
    }

    private static Map<String, Object> row(String text, List<Unit> units) {
        return Map.of("text", text, "unit", UnitNames.of(units, MOST_NAMES));
    }
}
