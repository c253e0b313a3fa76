package vn.vanthu.extraction.adapter.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.ReportReader;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.signature.SignatureVerifier;
import vn.vanthu.testing.Submissions;

/** With the real program; left out where it is not installed. */
class RecogniserTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    private final Recogniser recogniser =
            new Recogniser(OcrSettings.DEFAULT, ReadingLimits.DEFAULT, SignatureVerifier.trustingNobody());

    @BeforeEach
    void theProgramIsThere() {
        String missing = new Tesseract("tesseract", "vie").missing();
        assumeTrue(missing.isEmpty(), "Tesseract with the language vie is not installed: " + missing);
    }

    private static byte[] report() throws IOException {
        try (InputStream pdf =
                RecogniserTest.class.getResourceAsStream("/submissions/complete-2012-district-pdf/baocao.pdf")) {
            return pdf.readAllBytes();
        }
    }

    private Paper recognised(String name, byte[] file) {
        Reading reading = recogniser.recognise(Submissions.file(name, file), LONG);
        assertThat(reading).isInstanceOf(Paper.class);
        return (Paper) reading;
    }

    private static void assertReport(Paper paper) {
        assertThat(paper.script().recognised()).isTrue();
        AdministrativeDocument head = ReportReader.head(paper).document();
        assertThat(head.number()).isEqualTo(new DocumentNumber("27", "BC-UBND"));
        assertThat(head.date()).hasToString("Optional[2012-03-05]");
        assertThat(head.subject()).isEqualTo("Kết quả thực hiện công tác cải cách hành chính quý I năm 2012");
        assertThat(head.signer().name()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(paper.pieces())
                .filteredOn(Paper.Text.class::isInstance)
                .extracting(piece -> ((Paper.Text) piece).text())
                .anyMatch(text -> text.startsWith("5. Về cải cách tài chính công"));
    }

    @Test
    void theHeadOfAScannedPdfIsReadWithItsTwoColumns() throws IOException {
        assertReport(recognised("quet.pdf", Scanner.pdf(Scanner.pages(report(), 200, 0.5))));
    }

    @ParameterizedTest
    @CsvSource({"png, 300, 0", "jpeg, 200, -0.6", "bmp, 150, 0"})
    void aPictureIsReadWhateverItsFormat(String format, int dpi, double degrees) throws IOException {
        assertReport(recognised("anh", Scanner.file(format, Scanner.pages(report(), dpi, degrees))));
    }

    @Test
    void aPageThatLiesOnItsSideIsTurned() throws IOException {
        BufferedImage sheet = Scanner.turned(Scanner.pages(report(), 200, 0).get(0), 1);
        assertReport(recognised("ngang.png", Scanner.file("png", List.of(sheet))));
    }

    @Test
    void everySheetOfATiffIsReadUpToTheLimit() throws IOException {
        BufferedImage sheet = Scanner.pages(report(), 150, 0).get(0);
        byte[] file = Scanner.file("tiff", List.of(sheet, sheet, sheet));
        OcrSettings twoPages = new OcrSettings(OcrSettings.Use.ON, "tesseract", "vie", 300, 2, LONG);
        Reading reading = new Recogniser(twoPages, ReadingLimits.DEFAULT, SignatureVerifier.trustingNobody())
                .recognise(Submissions.file("3.tif", file), LONG);
        assertThat(((Paper) reading).pieces())
                .filteredOn(
                        piece -> piece instanceof Paper.Text text && text.text().equals("BÁO CÁO"))
                .hasSize(2);
    }

    @Test
    void whatHasNoWordsOrNoTimeOrNoFormStaysAPicture() throws IOException {
        BufferedImage blank = new BufferedImage(1200, 1700, BufferedImage.TYPE_BYTE_BINARY);
        byte[] png = Scanner.file("png", List.of(blank));
        byte[] sheet = Scanner.file("png", Scanner.pages(report(), 150, 0));
        assertThat(reason(recogniser.recognise(Submissions.file("a", png), LONG)))
                .isEqualTo(Reason.NO_TEXT_LAYER);
        assertThat(reason(recogniser.recognise(Submissions.file("a", sheet), Duration.ofMillis(1))))
                .isEqualTo(Reason.NO_TEXT_LAYER);
        byte[] broken = java.util.Arrays.copyOf(png, 40);
        assertThat(reason(recogniser.recognise(Submissions.file("a", broken), LONG)))
                .isEqualTo(Reason.NO_TEXT_LAYER);
    }

    private static Reason reason(Reading reading) {
        return ((Unreadable) reading).reason();
    }
}
