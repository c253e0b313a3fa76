package vn.vanthu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reads a small part of the corpus; the whole of it is read by {@link CorpusBench}. */
class CorpusTest {

    private static final int PAPERS = Integer.getInteger("corpus.papers", 48);

    @Test
    void papersOfTheCorpusAreReadAsTheyStand() throws IOException {
        Scorer scorer = new Scorer();
        for (int seed = 1; seed <= PAPERS; seed++) {
            Specimen specimen = Generator.of(seed, Format.DOCX);
            scorer.count(specimen.style().encoding().old() ? "old letters" : "DOCX", specimen, Readout.of(specimen));
        }
        MissList.write(Path.of("target/corpus/misses-test.txt"), scorer.misses());
        System.out.println(ScoreTable.of(scorer));
        assertThat(scorer.groups()).isNotEmpty();
    }

    @Test
    void theSameSeedMakesTheSamePaper() {
        Specimen one = Generator.of(7, Format.DOCX);
        Specimen other = Generator.of(7, Format.DOCX);

        assertThat(one.files().get(0).content().bytes())
                .isEqualTo(other.files().get(0).content().bytes());
    }
}
