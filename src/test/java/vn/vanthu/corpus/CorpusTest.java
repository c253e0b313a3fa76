package vn.vanthu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reads a small part of the corpus, in every encoding as Word and Excel files; {@link CorpusBench} reads the whole of it. */
class CorpusTest {

    private static final int FIRST = 16;
    private static final int PAPERS = 40;
    private static final String ALL = "all";
    private static final double RECALL = 0.99;
    private static final double PRECISION = 0.995;
    private static final double ANNEX_RECALL = 0.995;
    private static final double ANNEX_PRECISION = 0.999;

    @Test
    void papersOfTheCorpusAreReadAsTheyStand() throws IOException {
        Scorer scorer = new Scorer();
        IntStream.range(FIRST, FIRST + PAPERS)
                .mapToObj(seed -> Generator.of(seed, Format.DOCX))
                .forEach(specimen -> scorer.count(ALL, specimen, Readout.of(specimen)));
        MissList.write(Path.of("target/corpus/misses-test.txt"), scorer.misses());

        reaches(scorer, scorer.head(ALL), RECALL, PRECISION);
        reaches(scorer, scorer.of(ALL, "areas"), RECALL, PRECISION);
        reaches(scorer, scorer.of(ALL, "annex"), ANNEX_RECALL, ANNEX_PRECISION);
        assertThat(scorer.head(ALL).surelyWrong()).as(ScoreTable.of(scorer)).isZero();
        assertThat(scorer.of(ALL, "findings").surelyWrong())
                .as(ScoreTable.of(scorer))
                .isZero();
    }

    private static void reaches(Scorer scorer, Score score, double recall, double precision) {
        assertThat(score.recall()).as(ScoreTable.of(scorer)).isGreaterThanOrEqualTo(recall);
        assertThat(score.precision()).as(ScoreTable.of(scorer)).isGreaterThanOrEqualTo(precision);
    }

    @Test
    void theAnnexOfAPaperWithoutFaultAgreesWithItself() {
        for (int seed = 1; seed <= 20; seed++) {
            Occasion occasion = Occasion.roll(new Dice(seed), seed % 2 == 0);
            Map<String, BigDecimal> values = new HashMap<>();
            new Ledger(new Dice(seed), occasion.regime()).entries().forEach(entry -> entry.value()
                    .ifPresent(value -> values.put(entry.indicator().code(), value)));

            assertThat(occasion.regime().checks())
                    .noneMatch(check -> check.on(code -> Optional.ofNullable(values.get(code)))
                            .broken());
        }
    }

    @Test
    void theSameSeedMakesTheSamePaper() {
        Specimen one = Generator.of(7, Format.DOCX);
        Specimen other = Generator.of(7, Format.DOCX);

        assertThat(one.files().get(0).content().bytes())
                .isEqualTo(other.files().get(0).content().bytes());
    }
}
