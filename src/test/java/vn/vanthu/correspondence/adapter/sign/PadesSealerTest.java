package vn.vanthu.correspondence.adapter.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import vn.vanthu.correspondence.Sealer;
import vn.vanthu.correspondence.SealingFailure;
import vn.vanthu.testing.TestKeys;

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

    @Test
    void theSealCoversAThirdOfTheSignatureBetweenTitleAndName() throws IOException {
        try (PDDocument document = Loader.loadPDF(withPictures())) {
            SignerPlace place =
                    SignerPlace.find(document, "PHÓ GIÁM ĐỐC", "Nguyễn Thị Mẫu").orElseThrow();
            PDRectangle box =
                    document.getSignatureFields().get(0).getWidgets().get(0).getRectangle();
            float height = document.getPage(0).getMediaBox().getHeight();
            float middle = height - (box.getLowerLeftY() + box.getUpperRightY()) / 2;

            assertThat(middle).isBetween(place.top(), place.bottom());
            assertThat(box.getHeight()).isCloseTo(36 * 72 / 25.4f, within(0.1f));
            float signature = 2 * (box.getUpperRightX() - place.centre());
            float left = place.centre() - signature / 2;
            assertThat(box.getLowerLeftX()).isCloseTo(left + signature / 3 - 36 * 72 / 25.4f, within(0.1f));
            assertThat(signature).isLessThanOrEqualTo(40 * 72 / 25.4f + 0.1f);
        }
    }

    @Test
    void aTitleOrANameThatIsNotThereLeavesTheSignatureInvisible() throws IOException {
        Sealer.Mark other = new Sealer.OnDocument("CHỦ TỊCH", "Nguyễn Thị Mẫu");
        byte[] pdf = SealedPapers.sealer(SealedPapers.settings(SealedPapers.pictures(folder)), folder)
                .seal(SealedPapers.letter(), other, SealedPapers.AT);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getSignatureFields()
                            .get(0)
                            .getWidgets()
                            .get(0)
                            .getRectangle()
                            .getWidth())
                    .isZero();
        }
    }

    @Test
    void aFileEnclosedApartSaysNumberAndTimeAtTheTopRight() throws IOException {
        try (PDDocument document = Loader.loadPDF(enclosure())) {
            PDAnnotationWidget widget =
                    document.getSignatureFields().get(0).getWidgets().get(0);
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(widget.getRectangle().getUpperRightX())
                    .isCloseTo(page.getWidth() - 15 * 72 / 25.4f, within(0.1f));
            assertThat(widget.getRectangle().getLowerLeftY()).isGreaterThan(page.getHeight() - 20 * 72 / 25.4f);
            PDResources resources = widget.getNormalAppearanceStream().getResources();
            assertThat(resources.getFontNames()).singleElement().satisfies(name -> assertThat(
                            resources.getFont(name).getName())
                    .endsWith("Tinos-Regular"));
        }
    }

    @Test
    void aCertificateThatIsNotInForceSignsNothing() {
        TestKeys ended = TestKeys.authority().signer("Sở Mẫu", "UBND", SealedPapers.AT.minusSeconds(1));

        assertThatThrownBy(() -> SealedPapers.sealer(ended, folder)
                        .seal(SealedPapers.letter(), SealedPapers.ON_LETTER, SealedPapers.AT))
                .isInstanceOf(SealingFailure.class)
                .hasMessageContaining("not valid");
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
