package vn.vanthu.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Finding;
import vn.vanthu.assessment.FindingCode;
import vn.vanthu.assessment.Severity;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.correspondence.adapter.comments.DocxAnnotator;
import vn.vanthu.intake.Attachment;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.WorkingCalendar;
import vn.vanthu.testing.PlainWord;
import vn.vanthu.testing.Submissions;

class LetterWriterTest {

    private static final Instant IN_TIME = Instant.parse("2012-03-05T01:00:00Z");
    private static final Instant NOW = Instant.parse("2012-03-05T03:00:00Z");
    private static final PlainWord REPORT = PlainWord.district("HUYỆN KRÔNG PẮC", "12");
    private static final Agency AGENCY = new Agency(
            "UBND TỈNH ĐẮK LẮK",
            "SỞ NỘI VỤ",
            "Sở Nội vụ",
            "Đắk Lắk",
            "SNV-CCHC",
            "baocao@snv.daklak.example",
            "",
            "GIÁM ĐỐC",
            "Hoàng Văn Mẫu",
            "Lưu: VT, CCHC");

    private final LetterWriter writer = new LetterWriter(
            AGENCY, new AnswerPeriod(BuiltIn.DUTIES.calendar(), 5), new MarkedCopies(new DocxAnnotator()));

    @Test
    void aCompleteReportIsAnsweredWithAReceiptThatAsksForNothing() {
        LetterDraft letter = letter(REPORT);
        assertThat(letter.kind()).isEqualTo(LetterKind.RECEIPT);
        assertThat(letter.subject()).isEqualTo("tiếp nhận báo cáo cải cách hành chính quý I năm 2012");
        assertThat(letter.data().get("documentCited"))
                .isEqualTo("Báo cáo số 12/BC-UBND ngày 05/3/2012 của UBND huyện Krông Pắc");
        assertThat(rows(letter, "findings")).isEmpty();
        assertThat(letter.data()).containsEntry("late", false);
    }

    @Test
    void aBlankNumberIsNotCited() {
        LetterDraft letter = letter(REPORT.replaced("Số: 12/", "Số:     /"));
        assertThat(letter.data().get("documentCited")).isEqualTo("Báo cáo ngày 05/3/2012 của UBND huyện Krông Pắc");
    }

    @Test
    void everyPaperThatAnswersADutyIsCited() {
        PlainWord second = PlainWord.district("HUYỆN KRÔNG PẮC", "29")
                .replaced("quý I năm 2012", "quý II năm 2012")
                .replaced("tháng 3 năm 2012", "tháng 6 năm 2012");
        LetterDraft letter = writer.answer(
                        assess(Submissions.file("a.docx", REPORT.docx()), Submissions.file("b.docx", second.docx())),
                        NOW)
                .orElseThrow();
        assertThat(letter.data().get("documentCited"))
                .isEqualTo(
                        "Báo cáo số 12/BC-UBND ngày 05/3/2012 và Báo cáo số 29/BC-UBND ngày 05/6/2012 của UBND huyện Krông Pắc");
    }

    @Test
    void aRequestNumbersEveryGapWithItsPlaceAndGroundAndSaysWhatIsInOrder() {
        LetterDraft letter = letter(REPORT.without(
                "5. Cải cách", "Tiếp tục thực hiện khoán", "Công tác cải cách hành chính được triển khai"));
        assertThat(letter.kind()).isEqualTo(LetterKind.SUPPLEMENT_REQUEST);
        assertThat(rows(letter, "findings"))
                .extracting(row -> row.get("ordinal"))
                .containsExactly("1", "2");
        assertThat(rows(letter, "findings").get(0).get("message").toString()).startsWith("Phần III");
        assertThat(rows(letter, "findings").get(0).get("place").toString()).startsWith("đoạn ");
        assertThat(rows(letter, "findings").get(1)).containsEntry("basis", "CV 125/SNV-CCHC, mục 5");
        assertThat(rows(letter, "met"))
                .extracting(row -> row.get("text"))
                .contains("Các phần đã có nội dung: I, II, IV");
        assertThat(rows(letter, "met").toString()).contains("báo cáo không phát sinh", "(II.3)");
        assertThat(letter.coveringText())
                .contains("còn 2 nội dung cần bổ sung", "gửi lại chậm nhất ngày 12 tháng 3 năm 2012");
    }

    @Test
    void aReceiptOfANilReturnSaysSo() {
        String mail =
                "From: krongpac@daklak.example\nTo: baocao@snv.daklak.example\nSubject: Bao cao CCHC quy I nam 2012\n\n"
                        + "Khong phat sinh.\n";
        LetterDraft letter = writer.answer(
                        assess(Submissions.file("message.eml", mail.getBytes(StandardCharsets.US_ASCII))), NOW)
                .orElseThrow();

        assertThat(letter.kind()).isEqualTo(LetterKind.RECEIPT);
        assertThat(letter.subject())
                .isEqualTo("tiếp nhận báo cáo cải cách hành chính quý I năm 2012 (không phát sinh)");
        assertThat(letter.data()).containsEntry("documentCited", "báo cáo không phát sinh của UBND huyện Krông Pắc");
        assertThat(rows(letter, "notes")).singleElement().asString().contains("không phát sinh", "quý I năm 2012");
        assertThat(letter.coveringText()).contains("(không phát sinh)");
    }

    @Test
    void ofHundredsOfRefusedFilesTheFirstAreNamedAndTheOthersCounted() {
        Attachment[] files = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> Submissions.file(i + ".bin", new byte[] {0, 1, 2, 3}))
                .toArray(Attachment[]::new);
        LetterDraft refused = writer.answer(assess(files), NOW).orElseThrow();
        assertThat(refused.kind()).isEqualTo(LetterKind.REJECTION);
        assertThat(rows(refused, "findings")).hasSize(20);
        assertThat(rows(refused, "files")).hasSizeLessThanOrEqualTo(20);
        assertThat(rows(refused, "notes"))
                .extracting(row -> row.get("text").toString())
                .containsOnlyOnce("Ngoài các tệp nêu trên, còn 280 tệp khác không đọc được vì cùng lý do.");
    }

    @Test
    void aRejectionIsAboutTheFiles() {
        LetterDraft refused = writer.answer(assess(Submissions.file("a.bin", new byte[] {0, 1, 2, 3})), NOW)
                .orElseThrow();
        assertThat(refused.kind()).isEqualTo(LetterKind.REJECTION);
        assertThat(rows(refused, "findings")).singleElement().asString().contains("a.bin");
        assertThat(refused.data()).containsEntry("documentCited", "văn bản gửi kèm");
    }

    @Test
    void aRejectionKeepsWhatTheReadableReportLacksAsARemark() {
        PlainWord gap = REPORT.without("IV. PHƯƠNG HƯỚNG", "Tiếp tục kiểm tra");
        LetterDraft refused = writer.answer(
                        assess(
                                Submissions.file("bao-cao.docx", gap.docx()),
                                Submissions.file("goi.zip", traversal(REPORT.docx()))),
                        NOW)
                .orElseThrow();
        assertThat(refused.kind()).isEqualTo(LetterKind.REJECTION);
        assertThat(rows(refused, "findings")).singleElement().asString().contains("goi.zip");
        assertThat(rows(refused, "notes"))
                .extracting(row -> row.get("text").toString())
                .anyMatch(text -> text.startsWith("Thiếu phần IV"));
    }

    private static byte[] traversal(byte[] inner) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("../../b.docx"));
            zip.write(inner);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void aLetterSaysHowManyDaysLateItWas() {
        Assessment late = Submissions.assess(
                "huyen-krong-pac", Instant.parse("2012-03-09T17:00:00Z"), Submissions.file("b.docx", REPORT.docx()));
        LetterDraft letter = writer.answer(late, NOW).orElseThrow();
        assertThat(letter.data()).containsEntry("late", true);
        assertThat(letter.coveringText()).contains("chậm 3 ngày");
    }

    @Test
    void nobodyIsBlamedWhereAPersonDecidesAndNobodyUnknownIsWrittenTo() {
        Attachment file = Submissions.file("b.docx", REPORT.docx());
        assertThat(writer.answer(Submissions.assess("huyen-buon-don", IN_TIME, file), NOW))
                .isEmpty();
        assertThat(writer.answer(Submissions.assess("khong-co", IN_TIME, file), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyVerdictButDoubtHasItsLetter(Verdict verdict) {
        Finding doubt = new Finding(FindingCode.KIND_UNKNOWN, Severity.ERROR, "?", Optional.empty(), "");
        Assessment assessment = new Assessment(List.of(doubt), verdict, List.of());
        assertThat(LetterKind.answering(assessment).isPresent()).isEqualTo(verdict != Verdict.NEEDS_PERSON);
    }

    @Test
    void whatIsPutBeforeAPersonWithoutAnyDoubtIsReceipted() {
        Finding decides = new Finding(FindingCode.PERSON_DECIDES, Severity.ERROR, "?", Optional.empty(), "");
        assertThat(LetterKind.answering(new Assessment(List.of(decides), Verdict.NEEDS_PERSON, List.of())))
                .contains(LetterKind.RECEIPT);
    }

    @Test
    void theLastDayToAnswerSkipsWeekendsAndHolidaysAndWithoutACalendarStillTheWeekends() {
        AnswerPeriod five = new AnswerPeriod(BuiltIn.DUTIES.calendar(), 5);
        assertThat(five.lastDay(LocalDate.of(2012, 3, 5))).isEqualTo(LocalDate.of(2012, 3, 12));
        assertThat(five.lastDay(LocalDate.of(2012, 4, 26))).isAfter(LocalDate.of(2012, 5, 3));
        assertThat(new AnswerPeriod(WorkingCalendar.EMPTY, 5).lastDay(LocalDate.of(2012, 3, 9)))
                .isEqualTo(LocalDate.of(2012, 3, 16));
    }

    private LetterDraft letter(PlainWord paper) {
        Optional<LetterDraft> letter = writer.answer(assess(Submissions.file("bao-cao.docx", paper.docx())), NOW);
        return letter.orElseThrow();
    }

    private static Assessment assess(Attachment... files) {
        return Submissions.assess("huyen-krong-pac", IN_TIME, files);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(LetterDraft letter, String list) {
        return (List<Map<String, Object>>) letter.data().get(list);
    }
}
