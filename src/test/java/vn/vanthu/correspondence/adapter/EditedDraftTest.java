package vn.vanthu.correspondence.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.correspondence.Blanks;
import vn.vanthu.correspondence.DraftWords;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.TemplateFault;
import vn.vanthu.correspondence.adapter.docx.WordFile;
import vn.vanthu.correspondence.adapter.docx.ZipImage;
import vn.vanthu.correspondence.adapter.pdf.PageProbe;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;

/** A draft goes to a clerk as a Word file and comes back edited; number and date are filled in when it is approved. */
class EditedDraftTest {

    private static final DraftWords WORDS =
            new TemplateRenderer(Path.of("document-templates"), Typefaces.bundled()).draftWords();
    private static final LocalDate DAY = LocalDate.of(2012, 3, 9);
    private static final Map<String, Object> DATA = LetterData.complete();

    private static RenderedLetter filled(byte[] docx) {
        return WORDS.fill(docx, Blanks.filled(DATA, "07", DAY, LocalDate.of(2012, 3, 16)));
    }

    private static byte[] edited(byte[] docx, UnaryOperator<String> change) throws Exception {
        Map<String, byte[]> parts = ZipImage.contents(docx);
        String body = change.apply(new String(parts.get("word/document.xml"), StandardCharsets.UTF_8));
        return ZipImage.of(parts).with(Map.of("word/document.xml", body.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource(value = LetterKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CONSOLIDATED_REPORT")
    void everyKindOfLetterCanBeEditedAsADraftAndIsNumberedAndDatedOnApproval(LetterKind kind) {
        byte[] draft = WORDS.open(kind.template(), DATA);

        assertThat(WORDS.faults(draft)).isEmpty();
        assertThat(WordFile.text(draft)).contains("«number»", "«dateWords»").doesNotContain("Số: 12/");
        RenderedLetter letter = filled(draft);
        for (String text : List.of(WordFile.text(letter.docx()), String.join("\n", PageProbe.pages(letter.pdf())))) {
            assertThat(text)
                    .contains("Số: 07/SNV-CCHC", "Đắk Lắk, ngày 09 tháng 3 năm 2012")
                    .doesNotContain("«", "05 tháng 3 năm 2012");
        }
    }

    @Test
    void theWordsThatTheClerkWroteAreThoseThatArePrinted() throws Exception {
        byte[] draft =
                edited(WORDS.open("supplement-request", DATA), xml -> xml.replace("Kính gửi: ", "Kính gửi lãnh đạo: "));

        assertThat(WORDS.faults(draft)).isEmpty();
        RenderedLetter letter = filled(draft);
        assertThat(WordFile.text(letter.docx())).contains("Kính gửi lãnh đạo: ", "ngày 16 tháng 3 năm 2012");
        assertThat(String.join("\n", PageProbe.pages(letter.pdf()))).contains("Kính gửi lãnh đạo: ");
    }

    @Test
    void aFileWithoutRoomForNumberAndDateIsRefusedWithBothFaults() throws Exception {
        byte[] draft = edited(
                WORDS.open("receipt", DATA), xml -> xml.replace("«number»", "7").replace("«dateWords»", "hôm nay"));

        assertThat(WORDS.faults(draft))
                .extracting(TemplateFault::toString)
                .containsExactly("missing field: «dateWords»", "missing field: «number»");
    }

    @Test
    void aFileThatAsksForSomethingElseIsRefused() throws Exception {
        byte[] draft = edited(WORDS.open("receipt", DATA), xml -> xml.replace("Kính gửi: ", "Kính gửi «recipient» "));

        assertThat(WORDS.faults(draft)).extracting(TemplateFault::field).containsExactly("«recipient»");
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        assertThat(WORDS.faults("PK".getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }

    @Test
    void aSenderCannotWriteABlankIntoALetter() {
        Map<String, Object> hostile = LetterData.with(
                DATA, "documentCited", "Báo cáo «number» và «if:late»", "notes", List.of(Map.of("text", "«x»")));
        byte[] draft = WORDS.open("receipt", hostile);

        assertThat(WORDS.faults(draft)).isEmpty();
        assertThat(WordFile.text(filled(draft).docx())).contains("Báo cáo “number” và “if:late”", "“x”");
    }
}
