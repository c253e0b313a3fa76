package vn.vanthu.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.FormatProfile;

/** What is written is what is read: any document, in either format, from the pages of its Word file and of its PDF. */
class ReadBackPropertyTest {

    private static final String TRIES = "vanthu.papers.tries";

    @Provide
    Arbitrary<AdministrativeDocument> documents() {
        return Arbitraries.randomValue(random -> new Documents(random).next());
    }

    @Provide
    Arbitrary<FormatProfile> profiles() {
        return Arbitraries.of(List.of(FormatProfile.ND30_2020, FormatProfile.TT01_2011));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aDocumentReadsBackAsItWasWritten(
            @ForAll("documents") AdministrativeDocument document, @ForAll("profiles") FormatProfile profile) {
        RenderedLetter letter = RoundTrip.written(document, profile);
        assertThat(RoundTrip.read("document.docx", letter.docx())).as("DOCX").isEqualTo(document);
        assertThat(RoundTrip.read("document.pdf", letter.pdf())).as("PDF").isEqualTo(document);
    }

    /** As many as {@code -Dvanthu.papers.tries} says, by seeds counted from {@code -Dvanthu.papers.from}; tells which fail. */
    @Test
    @EnabledIfSystemProperty(named = TRIES, matches = "\\d+")
    void soDoAsManyAsAreAskedFor() {
        long from = Long.getLong("vanthu.papers.from", 0);
        List<Long> failed = LongStream.range(from, from + Long.getLong(TRIES))
                .filter(seed -> !readsBack(seed))
                .boxed()
                .toList();
        assertThat(failed).as("seeds").isEmpty();
    }

    private static boolean readsBack(long seed) {
        AdministrativeDocument document = new Documents(new Random(seed)).next();
        RenderedLetter letter =
                RoundTrip.written(document, seed % 2 == 0 ? FormatProfile.ND30_2020 : FormatProfile.TT01_2011);
        return RoundTrip.read("document.docx", letter.docx()).equals(document)
                && RoundTrip.read("document.pdf", letter.pdf()).equals(document);
    }
}
