package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.Outline;
import vn.vanthu.extraction.Section;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Submission;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.testing.Submissions;

/** Mails as units write them, taken apart and judged with the built-in files. */
class NilReturnTest {

    private static final Instant SENT = Instant.parse("2012-03-05T01:00:00Z");
    private static final String ADDRESS = "krongpac@daklak.example";
    private static final String SUBJECT = "Báo cáo CCHC quý I năm 2012";

    @Test
    void aLineWithoutAPaperAnswersTheDuty() {
        Assessment assessment = plain("Quý I năm 2012 đơn vị không phát sinh nhiệm vụ CCHC", "");

        assertThat(assessment.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(codes(assessment)).containsExactly(FindingCode.NIL_RETURN);
        assertThat(assessment.examined().nil()).isTrue();
        assertThat(assessment.examined().timeliness())
                .hasValueSatisfying(time -> assertThat(time.onTime()).isTrue());
        assertThat(assessment.findings().get(0).message()).contains("quý I năm 2012");
    }

    @Test
    void everyRequiredPartOfTheOutlineIsNil() {
        Examined examined = plain(SUBJECT, "Không phát sinh.").examined();

        assertThat(examined.outline().orElseThrow().parts()).allSatisfy(part -> assertThat(
                        examined.section(part.code()).orElseThrow().state())
                .isEqualTo(part.required() ? Section.State.NIL : Section.State.MISSING));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Báo cáo CCHC quý I năm 2012 | Không phát sinh. | 2012Q1",
                "Báo cáo CCHC | Quý I năm 2012 không phát sinh. | 2012Q1",
                "Báo cáo | Quý I năm 2012 đơn vị không phát sinh nhiệm vụ CCHC. | 2012Q1",
                "Báo cáo CCHC quý I | Không phát sinh. | 2012Q1",
                "Báo cáo CCHC 6 tháng đầu năm 2012 | Không phát sinh. | 2012H1",
                "Báo cáo CCHC năm 2012 | Không phát sinh. | 2012",
                "Re: Đôn đốc báo cáo cải cách hành chính quý I năm 2012 | Quý I năm 2012 đơn vị không phát sinh nhiệm vụ CCHC. | 2012Q1",
                "Re: Nhắc báo cáo CCHC quý IV năm 2011 | Báo cáo CCHC quý I năm 2012: không phát sinh. | 2012Q1",
                "Re: Công văn số 15/SNV-CCHC V/v đôn đốc báo cáo cải cách hành chính quý I năm 2012 | Đơn vị không phát sinh. | 2012Q1",
                "KIỂM TRA: Báo cáo CCHC quý I năm 2012 | Không phát sinh. | 2012Q1",
                "Bao cao CCHC quy I nam 2012 | Khong phat sinh | 2012Q1",
                "Báo cáo CCHC | Thực hiện kế hoạch CCHC năm 2012, quý I đơn vị không phát sinh. | 2012Q1"
            })
    void dutyAndPeriodAreToldBySubjectAndWords(String subject, String words, String period) {
        assertThat(plain(subject, words).examined().duty())
                .hasValueSatisfying(
                        duty -> assertThat(duty.period().orElseThrow()).hasToString(period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Báo cáo CCHC | Không phát sinh. | PERIOD_UNKNOWN",
                "Báo cáo CCHC quý I năm 2012 | Quý II năm 2012 không phát sinh. | PERIOD_UNKNOWN",
                "Báo cáo | Không phát sinh. | KIND_UNKNOWN",
                "Kế hoạch CCHC năm 2013 | Không phát sinh. | PERSON_DECIDES"
            })
    void whatIsNotClearIsShownToAPerson(String subject, String words, FindingCode doubt) {
        Assessment assessment = plain(subject, words);

        assertThat(assessment.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(codes(assessment)).containsExactlyInAnyOrder(FindingCode.NIL_RETURN, doubt);
    }

    @Test
    void aNilReturnIsLateAsAPaperIs() {
        Assessment assessment =
                assess(mail(SUBJECT, "text/plain; charset=UTF-8", "Không phát sinh."), SENT.plusSeconds(300_000));

        assertThat(assessment.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(codes(assessment)).containsExactly(FindingCode.NIL_RETURN, FindingCode.LATE);
    }

    @Test
    void neitherAnAnnexNorAPaperIsAskedOf() {
        String commune = BuiltIn.UNITS.byId("xa-ea-sup").orElseThrow().email();
        Submission sent = Submissions.of(
                Channel.EMAIL,
                commune,
                Instant.parse("2026-09-04T01:00:00Z"),
                Submissions.file(
                        "message.eml",
                        mail("Báo cáo CCHC quý III năm 2026", "text/plain; charset=UTF-8", "Không phát sinh.")));
        Assessment assessment = Submissions.assess(Submissions.DESK, Submissions.registered(1, sent));

        assertThat(assessment.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(codes(assessment)).containsExactly(FindingCode.NIL_RETURN);
        assertThat(assessment.examined().section(Outline.ANNEX))
                .hasValueSatisfying(annex -> assertThat(annex.state()).isEqualTo(Section.State.NIL));
    }

    @Test
    void anEdxmlMessageOfAnotherUnitIsShownToAPerson() {
        Assessment assessment = Submissions.assess("huyen-buon-don", SENT, edxml("UBND huyện Krông Pắc"));

        assertThat(assessment.examined().nil()).isTrue();
        assertThat(codes(assessment)).contains(FindingCode.SENDER_ISSUER_MISMATCH);
        assertThat(assessment.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(Submissions.assess("huyen-krong-pac", SENT, edxml("UBND huyện Krông Pắc"))
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
        assertThat(Submissions.assess("huyen-krong-pac", SENT, edxml("")).verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    private static Attachment edxml(String issuer) {
        String message =
                "<edXML xmlns='http://www.mic.gov.vn/TBT/QCVN_102_2016'><MessageHeader><From><OrganName>" + issuer
                        + "</OrganName></From><Subject>Báo cáo CCHC quý I năm 2012: không phát sinh</Subject></MessageHeader></edXML>";
        return Submissions.file("thong-diep.edxml", message.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Báo cáo gửi sau.",
                "Không phát sinh đơn thư, còn lại xem báo cáo kèm theo.",
                "Xin gửi báo cáo.\n\n> Nếu trong kỳ không phát sinh, đề nghị ghi rõ.\n> Không phát sinh.",
                "Xin gửi báo cáo.\n\nVào 05/03/2012, Sở Nội vụ đã viết:\nĐơn vị không phát sinh."
            })
    void otherwiseSomethingHadToBeAttached(String words) {
        Assessment assessment = plain(SUBJECT, words);

        assertThat(assessment.examined().nil()).isFalse();
        assertThat(assessment.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(codes(assessment)).containsExactly(FindingCode.NOTHING_ATTACHED);
    }

    @Test
    void theSubjectOfAnotherMailStatesNothing() {
        assertThat(plain("Re: Báo cáo CCHC quý I năm 2012 không phát sinh", "Đã nhận.")
                        .examined()
                        .nil())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a paper", ""})
    void besideAFileTheWordsCountForNothing(String file) {
        assertThat(assess(withFile(file, "attachment; filename=\"bao-cao.docx\""), SENT)
                        .examined()
                        .nil())
                .isFalse();
    }

    @Test
    void aPictureInTheSignatureIsNoFile() {
        byte[] picture = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==");
        String mail = withFile("@@", "inline").replace("@@", new String(picture, StandardCharsets.ISO_8859_1));

        assertThat(assess(mail.getBytes(StandardCharsets.ISO_8859_1), SENT).verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void whateverTheMailProgramMakesOfTheWordsTheyAreUnderstood() {
        String words = "Quý I năm 2012 đơn vị không phát sinh nhiệm vụ CCHC.";
        String decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);
        String html =
                "<html><body><p>Qu&yacute; I năm 2012 đơn vị kh&ocirc;ng <b>phát</b> sinh.</p><blockquote><div>Nếu không"
                        + " phát sinh, báo cáo đính kèm</div></blockquote></body></html>";
        String flowed = "Quý I năm 2012 đơn vị không \nphát sinh nhiệm vụ CCHC. \n-- \nĐính kèm";

        for (byte[] mail : List.of(
                mail(SUBJECT, "text/plain; charset=UTF-8", decomposed),
                mail(Normalizer.normalize(SUBJECT, Normalizer.Form.NFD), "text/plain; charset=UTF-8", words),
                mail(SUBJECT, "text/plain; charset=windows-1258", vietnamese(words)),
                mail(
                        SUBJECT,
                        "text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable",
                        quotedPrintable(words)),
                mail(SUBJECT, "text/plain; charset=UTF-8; format=flowed", flowed),
                mail(SUBJECT, "text/html; charset=UTF-8", html))) {
            assertThat(codes(assess(mail, SENT))).containsExactly(FindingCode.NIL_RETURN);
        }
    }

    private static List<FindingCode> codes(Assessment assessment) {
        return assessment.findings().stream().map(Finding::code).toList();
    }

    private static Assessment plain(String subject, String words) {
        return assess(mail(subject, "text/plain; charset=UTF-8", words), SENT);
    }

    private static Assessment assess(String mail, Instant sent) {
        return assess(mail.getBytes(StandardCharsets.UTF_8), sent);
    }

    private static Assessment assess(byte[] mail, Instant sent) {
        return Submissions.assess(
                Submissions.DESK,
                Submissions.registered(
                        1, Submissions.of(Channel.EMAIL, ADDRESS, sent, Submissions.file("message.eml", mail))));
    }

    private static byte[] mail(String subject, String type, String words) {
        return mail(subject, type, words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mail(String subject, String type, byte[] words) {
        byte[] head = (head(subject) + "Content-Type: " + type + "\n\n").getBytes(StandardCharsets.UTF_8);
        byte[] mail = java.util.Arrays.copyOf(head, head.length + words.length);
        System.arraycopy(words, 0, mail, head.length, words.length);
        return mail;
    }

    private static String head(String subject) {
        return "From: " + ADDRESS + "\nTo: baocao@snv.daklak.example\nSubject: =?UTF-8?B?"
                + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8))
                + "?=\nMIME-Version: 1.0\n";
    }

    private static String withFile(String file, String disposition) {
        return head(SUBJECT)
                + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nKhong phat sinh.\n"
                + "--x\nContent-Type: application/octet-stream\nContent-Disposition: " + disposition + "\n\n" + file
                + "\n--x--\n";
    }

    private static byte[] vietnamese(String words) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("a\u0302", "â")
                .replaceAll("a\u0306", "ă")
                .replaceAll("o\u031B", "ơ")
                .replaceAll("o\u0302", "ô")
                .replaceAll("u\u031B", "ư")
                .replaceAll("e\u0302", "ê");
        return letters.getBytes(Charset.forName("windows-1258"));
    }

    private static String quotedPrintable(String words) {
        StringBuilder quoted = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            quoted.append(b < 0 ? "=%02X".formatted(b) : String.valueOf((char) b));
        }
        return quoted.toString();
    }
}
