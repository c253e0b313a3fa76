package vn.vanthu.sample.adapter.play;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** Sends a unit's mail by SMTP. */
final class Mailer {

    private final Session session;
    private final String to;
    private final Clock clock;

    Mailer(String host, int port, String to, Clock clock) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(port));
        this.session = Session.getInstance(properties);
        this.to = to;
        this.clock = clock;
    }

    void send(Act act, String subject, String text) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(act.account()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject, "UTF-8");
        mail.setSentDate(Date.from(clock.instant()));
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart words = new MimeBodyPart();
        words.setText(text, "UTF-8");
        parts.addBodyPart(words);
        for (Act.Enclosed file : act.files()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), "application/octet-stream")));
            part.setFileName(file.name());
            parts.addBodyPart(part);
        }
        mail.setContent(parts);
        Transport.send(mail);
    }
}
