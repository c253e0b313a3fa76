package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.consolidation.Narrative.Problem;

class WrittenNarrativeTest {

    static List<String> names() {
        return WrittenNarrative.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTableOfProblemsHoldsWhatTheUnitCallsAProblemAndNothingElse(String name) {
        WrittenNarrative written = WrittenNarrative.of(name);
        List<Problem> problems = NarrativeWriter.of(written.returns().dossier()).problems();
        assertThat(shown(problems)).containsExactlyElementsOf(written.expected());
    }

    private static List<String> shown(List<Problem> problems) {
        List<String> shown = new ArrayList<>();
        for (Problem problem : problems) {
            String group = problem.group().isEmpty() ? "" : "[" + problem.group() + "]";
            shown.add((problem.explains().isEmpty() ? "" : "  ") + problem.kind() + group + ": "
                    + problem.text().replace("\n", " / "));
        }
        return shown;
    }
}
