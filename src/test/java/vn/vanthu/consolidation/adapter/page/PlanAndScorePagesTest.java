package vn.vanthu.consolidation.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.consolidation.ConsolidatedPlan;
import vn.vanthu.consolidation.ConsolidatedScores;
import vn.vanthu.consolidation.InventedPapers;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.ArchiveRules;
import vn.vanthu.correspondence.adapter.pdf.PageProbe;
import vn.vanthu.document.VietnameseNumbers;

class PlanAndScorePagesTest {

    private static final ConsolidatedPlan PLAN = InventedPapers.plan(20);
    private static final ConsolidatedScores SCORES = InventedPapers.scores(20);

    static Stream<RenderedLetter> issued() {
        return Stream.of(
                Samples.PAGES.write(PLAN, Samples.ISSUED),
                Samples.PAGES.write(SCORES, Samples.ISSUED),
                Samples.PAGES.write(InventedPapers.plan(0), Samples.ISSUED),
                Samples.PAGES.write(InventedPapers.scores(0), Samples.ISSUED));
    }

    @ParameterizedTest
    @MethodSource("issued")
    void theyStandInTheDecreesFormAndAreFitForArchives(RenderedLetter issued) throws Exception {
        assertThat(Looked.warnings(Looked.word(issued.docx()))).isEmpty();
        assertThat(Looked.warnings(Looked.pages(issued.pdf()))).isEmpty();
        assertThat(ArchiveRules.broken(issued.pdf())).isEmpty();
    }

    @Test
    void thePlanShowsTheBudgetInAllAndTheTasksOfEveryArea() {
        List<String> texts = texts(Samples.PAGES.write(PLAN, Samples.ISSUED));

        assertThat(texts).contains(VietnameseNumbers.format(PLAN.budget().dong()));
        PLAN.areas().forEach(area -> assertThat(texts)
                .anyMatch(text ->
                        text.startsWith(area.part().orElseThrow().title().substring(0, 15))));
        assertThat(texts.stream().filter(text -> text.startsWith("Rà soát, công khai")))
                .hasSize((int) PLAN.tasks().count());
    }

    @Test
    void theScoresAreShownByRankAndTheGapsWithoutEvidenceAreNamed() {
        List<String> texts = texts(Samples.PAGES.write(SCORES, Samples.ISSUED));

        assertThat(texts).contains("Phụ lục I", "Phụ lục II", "Phụ lục III");
        assertThat(texts)
                .contains("TIÊU CHÍ CÓ ĐIỂM NHƯNG CHƯA CÓ TÀI LIỆU KIỂM CHỨNG HOẶC GIẢI TRÌNH", "Chưa có điểm");
    }

    private static List<String> texts(RenderedLetter letter) {
        return PageProbe.texts(letter.pdf()).stream().map(PageProbe.Text::text).toList();
    }
}
