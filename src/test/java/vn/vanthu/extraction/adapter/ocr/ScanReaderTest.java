package vn.vanthu.extraction.adapter.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.ocr.OcrSettings.Use;
import vn.vanthu.extraction.adapter.pdf.PdfReader;
import vn.vanthu.extraction.adapter.process.ProcessReader;
import vn.vanthu.extraction.adapter.process.ReadingRecord;
import vn.vanthu.extraction.adapter.process.ReadingSettings;
import vn.vanthu.extraction.adapter.signature.SignatureVerifier;
import vn.vanthu.intake.Attachment;
import vn.vanthu.testing.Submissions;

/** The program itself as the process that reads. */
class ScanReaderTest {

    private ProcessReader processes;

    private ScanReader reader(Use enabled, String command, String languages) {
        OcrSettings settings = new OcrSettings(enabled, command, languages, 300, 20, Duration.ofMinutes(1));
        processes = ProcessReader.of(ReadingSettings.DEFAULT, settings.options(), new ReadingRecord());
        return ScanReader.over(processes, settings, SignatureVerifier.trustingNobody());
    }

    @AfterEach
    void close() {
        processes.close();
    }

    private static byte[] report() throws IOException {
        try (InputStream pdf =
                ScanReaderTest.class.getResourceAsStream("/submissions/complete-2012-district-pdf/baocao.pdf")) {
            return pdf.readAllBytes();
        }
    }

    private static Attachment scan() throws IOException {
        return Submissions.file("quét.pdf", Scanner.pdf(Scanner.pages(report(), 150, 0)));
    }

    private static void assertUnread(Reading reading) {
        assertThat(reading).isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                .isEqualTo(Reason.NO_TEXT_LAYER));
    }

    @Test
    void aPdfOfTextIsReadInAnotherProcessAsItWouldBeHere() throws IOException {
        Attachment file = Submissions.file("báo cáo.pdf", report());
        assertThat(reader(Use.OFF, "tesseract", "vie").read(file))
                .isEqualTo(new PdfReader(ReadingLimits.DEFAULT).read(file));
    }

    @Test
    void aScanStaysUnreadWhereRecognitionIsOffOrMissing() throws IOException {
        assertUnread(reader(Use.OFF, "tesseract", "vie").read(scan()));
        processes.close();
        ScanReader without = reader(Use.ON, "khong-co-chuong-trinh-nay", "vie");
        assertUnread(without.read(scan()));
        assertThat(without.missing()).isEqualTo("no such program");
        OcrSettings missed = new OcrSettings(Use.ON, "x", "vie", 300, 20, Duration.ofMinutes(1));
        assertThat(new OcrHealth(without, missed).health().getStatus().getCode())
                .isEqualTo("ATTENTION");
    }

    @Test
    void aScanIsRecognisedWhereTheProgramIsThere() throws IOException {
        assumeTrue(new Tesseract("tesseract", "vie").missing().isEmpty(), "Tesseract with vie is not installed");
        assertThat(reader(Use.AUTO, "tesseract", "vie").read(scan())).isInstanceOfSatisfying(Paper.class, paper -> {
            assertThat(paper.file()).isEqualTo("quét.pdf");
            assertThat(paper.script().recognised()).isTrue();
        });
    }

    @Test
    void aScanBesideAPaperThatCanBeReadIsNotLookedAt() throws IOException {
        Attachment paper = Submissions.file("báo cáo.pdf", report());
        List<Reading> readings = reader(Use.AUTO, "tesseract", "vie").readAll(List.of(scan(), paper));
        assertUnread(readings.get(0));
        assertThat(readings.get(1)).isInstanceOf(Paper.class);
    }

    @Test
    void aLanguageWithoutDataIsNamed() {
        assumeTrue(new Tesseract("tesseract", "vie").missing().isEmpty(), "Tesseract with vie is not installed");
        assertThat(reader(Use.AUTO, "tesseract", "vie+qqq").missing()).isEqualTo("no language data: qqq");
    }
}
