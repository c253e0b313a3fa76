package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void theCellsOfATableAreNotQuotedAsSentences() {
        Narrative narrative = NarrativeWriter.of(
                WrittenNarrative.of("09-bang-va-ma-la").returns().dossier());
        Narrative.Chapter chapter = narrative.chapters().get(0);
        assertThat(chapter.points().get(0).passages())
                .extracting(Narrative.Passage::text)
                .singleElement()
                .asString()
                .startsWith("Nhận thức được")
                .doesNotContain("Số lượng");
        assertThat(chapter.untold()).hasSize(1);
    }
}
