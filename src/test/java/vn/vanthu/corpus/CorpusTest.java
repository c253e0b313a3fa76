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
import vn.vanthu.obligation.Check;

/** Reads a small part of the corpus, in Unicode as Word and Excel files; the whole of it is read by {@link CorpusBench}. */
class CorpusTest {

    private static final int FIRST = 16;
    private static final int PAPERS = 40;
    private static final String ALL = "all";
    /** What has been reached; the aim for head and areas is a recall of 0.99 at a precision of 0.995. */
    private static final double HEAD_RECALL = 0.989;

    private static final double HEAD_PRECISION = 0.993;
    private static final double AREAS = 0.984;

    @Test
    void papersOfTheCorpusAreReadAsTheyStand() throws IOException {
        Scorer scorer = new Scorer();
        IntStream.iterate(FIRST, seed -> seed + 1)
                .mapToObj(seed -> Generator.of(seed, Format.DOCX))
                .filter(specimen -> !specimen.style().encoding().old())
                .limit(PAPERS)
                .forEach(specimen -> scorer.count(ALL, specimen, Readout.of(specimen)));
        MissList.write(Path.of("target/corpus/misses-test.txt"), scorer.misses());

        assertThat(scorer.head(ALL).recall()).as(ScoreTable.of(scorer)).isGreaterThanOrEqualTo(HEAD_RECALL);
        assertThat(scorer.head(ALL).precision()).as(ScoreTable.of(scorer)).isGreaterThanOrEqualTo(HEAD_PRECISION);
        assertThat(scorer.of(ALL, "areas").recall()).as(ScoreTable.of(scorer)).isGreaterThanOrEqualTo(AREAS);
        assertThat(scorer.of(ALL, "annex").recall()).as(ScoreTable.of(scorer)).isGreaterThanOrEqualTo(0.995);
        assertThat(scorer.of(ALL, "annex").precision())
                .as(ScoreTable.of(scorer))
                .isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void theAnnexOfAPaperWithoutFaultAgreesWithItself() {
        for (int seed = 1; seed <= 20; seed++) {
            Occasion occasion = Occasion.roll(new Dice(seed), seed % 2 == 0);
            Map<String, BigDecimal> values = new HashMap<>();
            new Ledger(new Dice(seed), occasion.regime()).entries().forEach(entry -> entry.value()
                    .ifPresent(value -> values.put(entry.indicator().code(), value)));

            assertThat(occasion.regime().checks())
                    .noneMatch(
                            check -> check.on(code -> Optional.ofNullable(values.get(code))) instanceof Check.Breaks);
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
