package vn.vanthu.extraction.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.adapter.story.SavedPapers.saved;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.doc.DocReader;
import vn.vanthu.extraction.adapter.docx.DocxReader;
import vn.vanthu.extraction.adapter.rtf.RtfReader;

/** One document saved in three formats is one paper, piece by piece. */
class SameDocumentTest {

    private static final Readers READERS = new Readers(List.of(
            new DocxReader(ReadingLimits.DEFAULT),
            new DocReader(ReadingLimits.DEFAULT),
            new RtfReader(ReadingLimits.DEFAULT)));

    private static Paper paper(String name, String format) {
        return (Paper) READERS.read(saved(name, format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune", "tables", "lists", "formats", "boxes"})
    void theBinaryFileHoldsWhatTheDocxHolds(String name) {
        assertThat(paper(name, "docx").pieces()).hasSizeGreaterThan(4);
        assertThat(paper(name, "doc").pieces())
                .containsExactlyElementsOf(paper(name, "docx").pieces());
        assertThat(paper(name, "doc").script()).isEqualTo(paper(name, "docx").script());
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune", "tables", "lists", "formats", "boxes"})
    void theRichTextHoldsWhatTheDocxHolds(String name) {
        assertThat(paper(name, "rtf").pieces())
                .containsExactlyElementsOf(paper(name, "docx").pieces());
        assertThat(paper(name, "rtf").script()).isEqualTo(paper(name, "docx").script());
    }
}
