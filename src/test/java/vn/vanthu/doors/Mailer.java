package vn.vanthu.doors;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A clerk's mail program: sends bytes as they are, and looks into a mailbox. */
final class Mailer {

    interface Look<T> {
        T at(Folder folder) throws Exception;
    }

    private Mailer() {}

    static void send(int smtpPort, String envelopeFrom, String rfc822) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.from", envelopeFrom);
        Session session = Session.getInstance(properties);
        MimeMessage mail = new MimeMessage(
                session, new ByteArrayInputStream(rfc822.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", smtpPort, null, null);
            transport.sendMessage(mail, new InternetAddress[] {new InternetAddress(DoorsTest.SERVICE)});
        }
    }

    static <T> T look(int imapPort, String address, Look<T> look) throws Exception {
        Session session = Session.getInstance(new Properties());
        try (Store store = session.getStore("imap")) {
            store.connect("127.0.0.1", imapPort, address, address);
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            try {
                return look.at(inbox);
            } finally {
                inbox.close(false);
            }
        }
    }

    static void empty(int imapPort, String address) throws Exception {
        look(imapPort, address, inbox -> {
            for (Message message : inbox.getMessages()) {
                message.setFlag(jakarta.mail.Flags.Flag.DELETED, true);
            }
            return inbox.expunge();
        });
    }
}
