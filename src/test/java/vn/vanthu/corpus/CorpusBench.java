package vn.vanthu.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Run by {@code mvn -Pbench verify}: reads the whole corpus and writes {@code docs/extraction-quality.md}, the same for the
 * same code. Without LibreOffice there is neither DOC nor PDF, and the page stays as it is.
 */
@EnabledIfSystemProperty(named = "bench", matches = "true", disabledReason = "runs in the bench profile only")
class CorpusBench {

    private static final Path WORK = Path.of("target/corpus");
    /** Added to every seed; another number than 0 tries papers by which no reader was ever mended, and writes no page. */
    private static final int SEEDS = Integer.getInteger("corpus.seeds", 0);

    private static final int WORD = Integer.getInteger("corpus.docx", 360);
    private static final int OTHER = Integer.getInteger("corpus.other", 150);
    private static final int SCANS = Integer.getInteger("corpus.scans", 10);

    private final Scorer formats = new Scorer();
    private final Scorer encodings = new Scorer();
    private final Scorer annexes = new Scorer();

    @Test
    void theWholeCorpusIsScored() throws IOException, InterruptedException {
        count(made(1, WORD, Format.DOCX));
        Optional<LibreOffice> office = LibreOffice.installed(WORK);
        if (office.isEmpty()) {
            System.out.println("Corpus: no soffice on the PATH, so neither DOC nor PDF was read.");
        } else {
            count(office.get().converted(made(1001, OTHER, Format.DOC), "doc"));
            count(office.get().converted(made(2001, OTHER, Format.PDF), "pdf"));
        }
        List<String> scans = new ArrayList<>();
        if (office.isPresent()) {
            for (Specimen paper : office.get().converted(made(3001, SCANS, Format.SCAN), "pdf")) {
                scans.add(Readout.of(Scans.scanned(paper)).verdict());
            }
        }
        MissList.write(WORK.resolve("misses.txt"), formats.misses());
        String page = QualityPage.of(formats, encodings, annexes, scans);
        System.out.println(page);
        if (office.isPresent() && SEEDS == 0) {
            Files.writeString(Path.of("docs/extraction-quality.md"), page);
        }
    }

    private static List<Specimen> made(int first, int count, Format format) {
        List<Specimen> specimens = new ArrayList<>();
        for (int seed = first; seed < first + count; seed++) {
            specimens.add(Generator.of(SEEDS + seed, format));
        }
        return specimens;
    }

    private void count(List<Specimen> specimens) {
        for (Specimen specimen : specimens) {
            Readout readout = Readout.of(specimen);
            formats.count(specimen.format().name(), specimen, readout);
            if (specimen.format() == Format.DOCX && !specimen.style().encoding().old()) {
                annexes.count(specimen.style().annex().name(), specimen, readout);
            }
            if (specimen.format() != Format.PDF) {
                encodings.count(specimen.style().encoding().name(), specimen, readout);
            }
        }
    }
}
