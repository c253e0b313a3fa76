package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.consolidation.Narrative.Alike;
import vn.vanthu.consolidation.Narrative.Problem;
import vn.vanthu.consolidation.Narrative.Problem.Kind;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Unit;

/**
 * Bảng tồn tại, hạn chế, nguyên nhân, kiến nghị: the table of problems. One block of rows for each kind, of proposals one
 * for each addressee, of causes one for each sort; a cause that a unit gives for one problem stands with it.
 */
final class ProblemFields {

    private static final int MOST_NAMES = 6;
    private static final int MOST_CAUSES = 3;
    private static final Pattern STOP = Pattern.compile("[.;]$");

    private final List<Map<String, Object>> blocks = new ArrayList<>();
    private final Map<String, List<Problem>> causes;
    private int untold;

    private ProblemFields(List<Problem> problems) {
        this.causes = problems.stream()
                .filter(problem -> !problem.explains().isEmpty())
                .collect(Collectors.groupingBy(Problem::explains));
    }

    static Map<String, Object> of(List<Problem> problems) {
        ProblemFields fields = new ProblemFields(problems);
        char letter = 'A';
        for (Kind kind : Kind.values()) {
            List<Problem> ofKind = problems.stream()
                    .filter(problem ->
                            problem.kind() == kind && problem.explains().isEmpty())
                    .toList();
            if (!ofKind.isEmpty()) {
                fields.kind(kind, letter++, ofKind);
            }
        }
        return Map.of(
                "problems",
                fields.blocks,
                "problemsTitle",
                Wording.of("pages.problems"),
                "problemsNote",
                fields.untold == 0 ? "" : Wording.of("pages.problems.untold", Integer.toString(fields.untold)));
    }

    private void kind(Kind kind, char letter, List<Problem> problems) {
        Set<Problem> chosen = ProblemChoice.of(problems);
        untold += problems.size() - chosen.size();
        Map<String, List<Problem>> groups = problems.stream()
                .filter(chosen::contains)
                .collect(Collectors.groupingBy(Problem::group, LinkedHashMap::new, Collectors.toList()));
        List<String> order = groups.keySet().stream()
                .sorted(Comparator.comparing(group -> ProblemGroups.rank(kind, group)))
                .toList();
        for (int i = 0; i < order.size(); i++) {
            String group = order.get(i);
            blocks.add(Map.of(
                    "letter",
                    order.size() == 1 ? String.valueOf(letter) : letter + "." + (i + 1),
                    "title",
                    title(kind, group, order.size()),
                    "rows",
                    groups.get(group).stream()
                            .sorted(Comparator.comparing(
                                    problem -> -problem.alike().size()))
                            .map(this::row)
                            .toList()));
        }
    }

    private static String title(Kind kind, String group, int groups) {
        if (!group.isEmpty()) {
            return Wording.of("pages.problem." + kind + ".of", group);
        }
        return Wording.of("pages.problem." + kind + (groups > 1 ? ".others" : ""));
    }

    private Map<String, Object> row(Problem problem) {
        List<Unit> units = units(problem);
        List<String> lines = new ArrayList<>(List.of(problem.text()));
        int more = 0;
        for (Problem cause : causes.getOrDefault(problem.text(), List.of())) {
            List<Unit> sayers = new ArrayList<>(units(cause));
            sayers.retainAll(units);
            if (!sayers.isEmpty() && lines.size() <= MOST_CAUSES) {
                lines.add(because(cause, sayers.size() == units.size() ? List.of() : sayers));
            } else if (!sayers.isEmpty()) {
                more++;
            }
        }
        if (more > 0) {
            lines.add(Wording.of("pages.problem.because.more", Integer.toString(more)));
        }
        return Map.of("text", String.join("\n", lines), "unit", UnitNames.of(units, MOST_NAMES));
    }

    private static String because(Problem cause, List<Unit> sayers) {
        String said = ProblemWords.opensCause(cause.text())
                ? cause.text()
                : Wording.of("pages.problem.because", cause.text());
        return sayers.isEmpty()
                ? said
                : Wording.of(
                        "pages.problem.because.of",
                        STOP.matcher(said).replaceFirst(""),
                        UnitNames.of(sayers, MOST_NAMES));
    }

    private static List<Unit> units(Problem problem) {
        return Stream.concat(Stream.of(problem.unit()), problem.alike().stream().map(Alike::unit))
                .toList();
    }
}
