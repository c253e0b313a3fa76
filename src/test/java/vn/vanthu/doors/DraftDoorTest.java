package vn.vanthu.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.testing.PlainWord;

class DraftDoorTest extends DoorsTest {

    private static final String UNIT = DoorsApplication.REGISTERED_EMAIL;

    @Autowired
    FaultyReader reader;

    /** What a unit finds in its mailbox. */
    private record Answer(String subject, String text, String inReplyTo, String references, String automatic) {}

    @BeforeEach
    void emptyMailboxes() throws Exception {
        Mailer.empty(imapPort, SERVICE);
        Mailer.empty(imapPort, UNIT);
    }

    @Test
    void theFindingsOfADraftComeBackAndNothingIsRegistered() throws Exception {
        int year = Year.from(Instant.now().atZone(VietnamTime.ZONE)).getValue();
        send(mail("KIỂM TRA: Báo cáo CCHC quý I năm " + year, "Kính gửi Sở Nội vụ.", "bao-cao.docx"));

        Answer answer = answer();
        assertThat(answer.subject()).startsWith("Kết quả kiểm tra dự thảo: ");
        assertThat(answer.inReplyTo()).isEqualTo("<draft@easup.example>");
        assertThat(answer.references()).contains("<draft@easup.example>");
        assertThat(answer.automatic()).isEqualTo("auto-replied");
        assertThat(answer.text())
                .startsWith("Kính gửi: UBND xã Ea Súp")
                .contains("chưa được vào sổ văn bản đến")
                .contains("vẫn phải gửi văn bản chính thức", "không ghi cụm từ \"KIỂM TRA\"", SERVICE)
                .contains("III. CÁC NHẬN XÉT", "\n1. [");
        assertThat(registrar.all()).isEmpty();
        await().untilAsserted(() -> assertThat(seen()).containsExactly(true));
    }

    @Test
    void aDraftOfANilReturnIsToldWhatItWouldGet() throws Exception {
        int year = Year.from(Instant.now().atZone(VietnamTime.ZONE)).getValue();
        send(mail("[KIEM TRA] Báo cáo CCHC quý IV năm " + year, "Không phát sinh.", ""));

        assertThat(answer().text())
                .contains("báo cáo không phát sinh bằng lời thư")
                .contains("Kỳ báo cáo: quý IV năm " + year)
                .contains("Thời hạn quy định: ")
                .contains("Đạt yêu cầu.");
        assertThat(registrar.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nobody@elsewhere.example, X-Mailer: none",
        "vanthu@easup.example, X-Mailer: none",
        "UNIT, Auto-Submitted: auto-replied",
        "UNIT, Precedence: bulk"
    })
    void whomItDoesNotKnowAndMachinesItDoesNotAnswer(String from, String header) throws Exception {
        String mail = mail("KIỂM TRA: Báo cáo", "Xin chào.", "");
        send(header + "\n" + mail.replace("From: " + UNIT, "From: " + from.replace("UNIT", UNIT)));

        await().untilAsserted(() -> assertThat(seen()).containsExactly(true));
        assertThat(answers()).isEmpty();
        assertThat(registrar.all()).isEmpty();
    }

    @Test
    void aDraftAtWhichTheServiceFailsIsToldThatItCouldNotBeChecked() throws Exception {
        int before = reader.failures.get();
        send(mail("KIỂM TRA: Báo cáo CCHC", "Kính gửi.", FaultyReader.POISON));

        assertThat(answer().text())
                .contains("chưa kiểm tra được do lỗi của hệ thống", "vẫn phải gửi văn bản chính thức");
        await().untilAsserted(() -> assertThat(seen()).containsExactly(true));
        assertThat(reader.failures.get()).isEqualTo(before + 1 + RETRIES);
        assertThat(registrar.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kế hoạch kiểm tra CCHC năm 2013", "BÁO CÁO KẾT QUẢ KIỂM TRA CCHC NĂM 2012"})
    void aPaperAboutInspectionsIsRegistered(String subject) throws Exception {
        send(mail(subject, "Kính gửi.", ""));

        await().until(() -> registrar.all().size() == 1);
        assertThat(answers()).isEmpty();
    }

    private static String mail(String subject, String words, String file) {
        String report = Base64.getMimeEncoder()
                .encodeToString(PlainWord.district("XÃ EA SÚP", "12").docx());
        String attachment = file.isEmpty()
                ? ""
                : "--part\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=" + file
                        + "\nContent-Transfer-Encoding: base64\n\n" + report.replace("\r\n", "\n") + "\n";
        return "From: " + UNIT + "\nTo: " + SERVICE + "\nMessage-ID: <draft@easup.example>\nSubject: =?UTF-8?B?"
                + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8))
                + "?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=part\n\n"
                + "--part\nContent-Type: text/plain; charset=UTF-8\n\n" + words + "\n" + attachment + "--part--\n";
    }

    private void send(String rfc822) throws Exception {
        Mailer.send(smtpPort, UNIT, rfc822);
    }

    private Answer answer() throws Exception {
        return await().until(this::answers, answers -> answers.size() == 1).get(0);
    }

    private List<Answer> answers() throws Exception {
        return Mailer.look(imapPort, UNIT, inbox -> {
            List<Answer> found = new ArrayList<>();
            for (Message mail : inbox.getMessages()) {
                Multipart parts = (Multipart) mail.getContent();
                assertThat(parts.getCount()).isEqualTo(1);
                found.add(new Answer(
                        mail.getSubject(),
                        parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"),
                        mail.getHeader("In-Reply-To")[0],
                        mail.getHeader("References")[0],
                        mail.getHeader("Auto-Submitted")[0]));
            }
            return found;
        });
    }

    private List<Boolean> seen() throws Exception {
        return Mailer.look(imapPort, SERVICE, inbox -> {
            List<Boolean> flags = new ArrayList<>();
            for (Message message : inbox.getMessages()) {
                flags.add(message.isSet(Flags.Flag.SEEN));
            }
            return flags;
        });
    }
}
