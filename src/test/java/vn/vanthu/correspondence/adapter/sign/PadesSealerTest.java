package vn.vanthu.correspondence.adapter.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import vn.vanthu.correspondence.Sealer;

class PadesSealerTest {

    @TempDir
    Path folder;

    private byte[] withPictures() {
        return SealedPapers.sealer(SealedPapers.settings(SealedPapers.pictures(folder)), folder)
                .seal(SealedPapers.letter(), SealedPapers.ON_LETTER, SealedPapers.AT);
    }

    private byte[] enclosure() {
        return SealedPapers.sealer(folder)
                .seal(SealedPapers.letter(), new Sealer.OnEnclosure("12/SNV-CCHC"), SealedPapers.AT);
    }

    private byte[] plain() {
        return SealedPapers.sealer(folder).seal(SealedPapers.letter(), SealedPapers.ON_LETTER, SealedPapers.AT);
    }

    @Test
    void theSignatureCoversTheWholeFileAndNamesTheDemonstrationKeyAsSuch() throws IOException {
        byte[] pdf = plain();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getLastSignatureDictionary();
            int[] range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(pdf.length);
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getName()).isEqualTo("CHỮ KÝ TRÌNH DIỄN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ");
            assertThat(signature.getLocation()).isEqualTo("Đắk Lắk");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(SealedPapers.AT);
        }
    }

    @Test
    void whatWasPrintedStandsUnchangedBeforeIt() {
        byte[] letter = SealedPapers.letter();

        byte[] pdf = withPictures();

        assertThat(pdf).startsWith(letter);
    }

    @Test
    void aLetterStaysFitForArchivesHoweverItIsSigned() throws Exception {
        assertThat(faults(plain())).isEmpty();
        assertThat(faults(withPictures())).isEmpty();
        assertThat(faults(enclosure())).isEmpty();
    }

    @Test
    void withoutPicturesNothingShowsOnThePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(plain())) {
            PDRectangle box =
                    document.getSignatureFields().get(0).getWidgets().get(0).getRectangle();
            assertThat(box.getWidth()).isZero();
            assertThat(box.getHeight()).isZero();
        }
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_3_B, false)
                    .validate(parser);
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .toList();
        }
    }
}
