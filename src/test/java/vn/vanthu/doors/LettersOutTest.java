package vn.vanthu.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.camel.CamelExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.MailThread;

class LettersOutTest extends DoorsTest {

    private static final String MESSAGE_ID = "<12.2012@snv.daklak.example>";
    private static final String SUBJECT = "Thông báo tiếp nhận báo cáo cải cách hành chính quý I năm 2012";
    private static final byte[] PDF = "%PDF thư".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DOCX = "PK thư".getBytes(StandardCharsets.UTF_8);

    private final Path replies =
            DATA.resolve("sftp").resolve(DoorsApplication.UNIT).resolve("replies");

    @BeforeEach
    void noLettersYet() throws Exception {
        Mailer.empty(imapPort, DoorsApplication.EMAIL);
        try (Stream<Path> found = Files.list(replies)) {
            for (Path file : found.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aLetterAnswersTheMailItIsAbout() throws Exception {
        MailThread thread = new MailThread("<one@lak.example>", List.of("<a@x>", "<b@x>"), "Báo cáo");

        camel.sendBody("direct:send-email", mail(Optional.of(thread)));

        inbox(mail -> {
            assertThat(header(mail, "Message-ID")).isEqualTo(MESSAGE_ID);
            assertThat(header(mail, "In-Reply-To")).isEqualTo("<one@lak.example>");
            assertThat(header(mail, "References").split("\\s+")).containsExactly("<a@x>", "<b@x>", "<one@lak.example>");
            assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-replied");
            assertThat(mail.getSubject()).isEqualTo(SUBJECT);
            assertThat(mail.getFrom()[0].toString()).contains(SERVICE);
            assertThat(mail.getAllRecipients()).singleElement().hasToString(DoorsApplication.EMAIL);
            assertThat(mail.getSentDate()).isNotNull();
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertThat(parts.getBodyPart(0).getContent().toString()).contains("Kính gửi Ủy ban nhân dân huyện");
            assertThat(files(parts))
                    .containsOnlyKeys("Thông báo số 12.pdf", "Thông báo số 12.docx")
                    .containsEntry("Thông báo số 12.pdf", PDF);
        });
    }

    @Test
    void attachmentNamesAreWrittenInTheFormOfRfc2231() throws Exception {
        camel.sendBody("direct:send-email", mail(Optional.empty()));

        inbox(mail -> {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            mail.writeTo(raw);
            assertThat(raw.toString(StandardCharsets.US_ASCII))
                    .contains("filename*")
                    .contains("%C3%B4ng%20b");
        });
    }

    @Test
    void aLetterThatAnswersNoMailIsMarkedAsAMachines() throws Exception {
        camel.sendBody("direct:send-email", mail(Optional.empty()));

        inbox(mail -> {
            assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(mail.getHeader("In-Reply-To")).isNull();
        });
    }

    @Test
    void headersOfTheExchangeChangeNothingOfAMail() throws Exception {
        camel.sendBodyAndHeaders(
                "direct:send-email",
                mail(Optional.empty()),
                Map.of(
                        "To", "evil@evil.example",
                        "Cc", "evil@evil.example",
                        "Subject", "evil",
                        "mail.smtp.host", "evil.example",
                        "CamelMailTo", "evil@evil.example"));

        inbox(mail -> {
            assertThat(mail.getSubject()).isEqualTo(SUBJECT);
            assertThat(mail.getAllRecipients()).singleElement().hasToString(DoorsApplication.EMAIL);
        });
    }

    @Test
    void aLetterThatCannotLeaveFails() {
        Outgoing nowhere =
                new Outgoing(1, Channel.EMAIL, "a@b\r\nBcc: x@y", MESSAGE_ID, Optional.empty(), SUBJECT, "", List.of());

        assertThatThrownBy(() -> camel.sendBody("direct:send-email", nowhere))
                .isInstanceOf(CamelExecutionException.class);
    }

    @Test
    void aLetterIsPutIntoTheUnitsReplies() throws Exception {
        camel.sendBody("direct:send-sftp", drop(PDF));

        assertThat(replyNames()).hasSize(2).allMatch(name -> name.startsWith("Thông báo số 12-"));
        assertThat(replyNames()).anyMatch(name -> name.endsWith(".pdf")).anyMatch(name -> name.endsWith(".docx"));
    }

    @Test
    void aLetterPutTwiceIsThereOnceAndAnotherOfTheSameNameDoesNotReplaceIt() throws Exception {
        camel.sendBody("direct:send-sftp", drop(PDF));
        List<String> first = replyNames();
        camel.sendBody("direct:send-sftp", drop(PDF));
        assertThat(replyNames()).isEqualTo(first);

        camel.sendBody("direct:send-sftp", drop("%PDF khác".getBytes(StandardCharsets.UTF_8)));

        assertThat(replyNames()).hasSize(3).containsAll(first);
    }

    @Test
    void headersOfTheExchangeChangeNothingOfAFile() throws Exception {
        camel.sendBodyAndHeaders(
                "direct:send-sftp",
                drop(PDF),
                Map.of("CamelFileName", "../../evil.pdf", "CamelOverruleFileName", "evil.pdf", "path", "evil.pdf"));

        assertThat(replyNames()).hasSize(2).noneMatch(name -> name.contains("evil"));
        try (Stream<Path> all = Files.walk(DATA)) {
            assertThat(all).noneMatch(path -> path.getFileName().toString().contains("evil"));
        }
    }

    @Test
    void aDestinationThatIsNoUnitFails() {
        Outgoing outside =
                new Outgoing(1, Channel.SFTP, "../keys", MESSAGE_ID, Optional.empty(), SUBJECT, "", letter(PDF));

        assertThatThrownBy(() -> camel.sendBody("direct:send-sftp", outside))
                .isInstanceOf(CamelExecutionException.class);
    }

    private static Outgoing mail(Optional<MailThread> thread) {
        return new Outgoing(
                1,
                Channel.EMAIL,
                DoorsApplication.EMAIL,
                MESSAGE_ID,
                thread,
                SUBJECT,
                "Kính gửi Ủy ban nhân dân huyện,",
                letter(PDF));
    }

    private static Outgoing drop(byte[] pdf) {
        return new Outgoing(
                1, Channel.SFTP, DoorsApplication.UNIT, MESSAGE_ID, Optional.empty(), SUBJECT, "", letter(pdf));
    }

    private static List<Attachment> letter(byte[] pdf) {
        return List.of(
                new Attachment("Thông báo số 12.pdf", "application/pdf", Content.of(pdf)),
                new Attachment("Thông báo số 12.docx", "", Content.of(DOCX)));
    }

    private interface Check {
        void of(Message mail) throws Exception;
    }

    private void inbox(Check check) throws Exception {
        Mailer.look(imapPort, DoorsApplication.EMAIL, inbox -> {
            assertThat(inbox.getMessageCount()).isEqualTo(1);
            check.of(inbox.getMessage(1));
            return null;
        });
    }

    private static String header(Message mail, String name) throws Exception {
        return mail.getHeader(name)[0];
    }

    private static Map<String, byte[]> files(MimeMultipart parts) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 1; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            files.put(part.getFileName(), part.getInputStream().readAllBytes());
        }
        return files;
    }

    private List<String> replyNames() throws IOException {
        try (Stream<Path> found = Files.list(replies)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
