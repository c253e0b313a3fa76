package vn.vanthu.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.correspondence.DocumentWriter;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.DocumentJson;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Block;
import vn.vanthu.document.FormatProfile;

/** Công văn 125/SNV-CCHC: written as it was issued in 2012 and as it would be issued today, and read back. */
class DispatchTest {

    static AdministrativeDocument dispatch() throws IOException {
        return DocumentJson.read(new ObjectMapper().readTree(Files.readAllBytes(Path.of("docs", "dispatch-125.json"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TT01_2011", "ND30_2020"})
    void bothFormatsReadBackAsTheDispatch(String profile) throws IOException {
        AdministrativeDocument dispatch = dispatch();
        RenderedLetter letter =
                RoundTrip.written(dispatch, FormatProfile.named(profile).orElseThrow());
        assertThat(RoundTrip.read("dispatch.docx", letter.docx())).isEqualTo(dispatch);
        assertThat(RoundTrip.read("dispatch.pdf", letter.pdf())).isEqualTo(dispatch);
    }

    @Test
    void theDispatchHasItsFivePartsAndThreeAddressees() throws IOException {
        AdministrativeDocument dispatch = dispatch();
        List<String> parts = dispatch.body().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).label())
                .toList();
        assertThat(parts).containsExactly("1", "2", "3", "4", "5");
        assertThat(dispatch.recipients()).hasSize(3);
        assertThat(dispatch.number()).hasToString("125/SNV-CCHC");
        assertThat(DocumentWriter.profile(dispatch)).isEqualTo(FormatProfile.TT01_2011);
    }
}
