package vn.vanthu.dispatch.adapter.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.MailThread;
import vn.vanthu.operations.ServiceTime;

/** Thư trả lời: puts a letter into a mail. Whom it goes to is the outbox row's word alone. */
@Component("letterMail")
public class LetterMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s\\p{Cntrl}]+>");
    private static final int MOST_REFERENCES = 20;

    private final SenderSettings settings;
    private final ServiceTime time;
    private final Session session = Session.getInstance(new Properties());

    LetterMail(SenderSettings settings, ServiceTime time) {
        this.settings = settings;
        this.time = time;
    }

    /** @throws IllegalArgumentException when the outbox row's Message-ID could not stand in a header */
    public MimeMessage write(Outgoing letter) throws MessagingException, UnsupportedEncodingException {
        if (!MESSAGE_ID.matcher(letter.messageId()).matches()) {
            throw new IllegalArgumentException("not a Message-ID in outbox row " + letter.id());
        }
        MimeMessage mail = new FixedMail(session, letter.messageId());
        mail.setFrom(
                new InternetAddress(settings.address(), settings.name().isBlank() ? null : settings.name(), UTF_8));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.destination(), true));
        mail.setSentDate(Date.from(time.now()));
        mail.setSubject(letter.subject().replaceAll("[\\p{Cntrl}\\s]+", " ").strip(), UTF_8);
        mail.setHeader("Auto-Submitted", letter.inReplyTo().isPresent() ? "auto-replied" : "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        if (letter.inReplyTo().isPresent()) {
            thread(mail, letter.inReplyTo().get());
        }
        mail.setContent(body(letter));
        mail.saveChanges();
        return mail;
    }

    private static void thread(MimeMessage mail, MailThread answered) throws MessagingException {
        List<String> ids = new ArrayList<>(answered.references());
        ids.add(answered.messageId());
        ids.removeIf(id -> !MESSAGE_ID.matcher(id).matches());
        if (!ids.isEmpty()) {
            List<String> kept = ids.subList(Math.max(0, ids.size() - MOST_REFERENCES), ids.size());
            mail.setHeader("In-Reply-To", kept.get(kept.size() - 1));
            mail.setHeader("References", String.join("\r\n ", kept));
        }
    }

    private static MimeMultipart body(Outgoing letter) throws MessagingException {
        MimeMultipart parts = new MimeMultipart("mixed");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        parts.addBodyPart(text);
        for (Attachment file : letter.files()) {
            parts.addBodyPart(attached(file));
        }
        return parts;
    }

    private static MimeBodyPart attached(Attachment file) throws MessagingException {
        String type = file.declaredType().isEmpty() ? "application/octet-stream" : file.declaredType();
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(file.content().bytes(), type)));
        ParameterList parameters = new ParameterList();
        parameters.set("filename", file.name(), UTF_8);
        part.setHeader("Content-Disposition", new ContentDisposition("attachment", parameters).toString());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** A mail whose Message-ID stays what it was when the letter was made. */
    private static final class FixedMail extends MimeMessage {

        private final String messageId;

        FixedMail(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
