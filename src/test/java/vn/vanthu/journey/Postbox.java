package vn.vanthu.journey;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A unit's mail program: plain SMTP out, plain IMAP in. */
record Postbox(int smtpPort, int imapPort, String address) {

    static final String DEPARTMENT = "baocao@snv.daklak.example";

    /** A mail as it was found in the mailbox. */
    record Received(
            String messageId,
            String subject,
            String text,
            Map<String, List<String>> headers,
            Map<String, byte[]> files) {

        String header(String name) {
            return String.join("\n", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()));
        }

        byte[] file(String extension) {
            return files.entrySet().stream()
                    .filter(file -> file.getKey().endsWith(extension))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + extension + " in " + files.keySet()));
        }
    }

    /** @return the Message-ID under which it left */
    String send(String subject, Map<String, byte[]> files, Map<String, String> headers) throws Exception {
        return send(address, subject, files, headers);
    }

    /** Words and nothing else. */
    void write(String subject, String words) throws Exception {
        MimeMessage mail = new MimeMessage(mail());
        mail.setFrom(new InternetAddress(address));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(DEPARTMENT));
        mail.setSubject(subject, "UTF-8");
        mail.setText(words, "UTF-8");
        mail.saveChanges();
        try (Transport transport = mail.getSession().getTransport("smtp")) {
            transport.connect(ServiceProcess.LOOPBACK, smtpPort, null, null);
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    /** @param returnPath of the envelope; {@code <>} for none */
    String send(String returnPath, String subject, Map<String, byte[]> files, Map<String, String> headers)
            throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.from", returnPath);
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress(address));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(DEPARTMENT));
        mail.setSubject(subject, "UTF-8");
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart words = new MimeBodyPart();
        words.setText("Kính gửi Sở Nội vụ tỉnh Đắk Lắk.\n\nXin gửi kèm báo cáo.\n", "UTF-8");
        parts.addBodyPart(words);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.getValue(), "application/octet-stream")));
            part.setFileName(file.getKey());
            parts.addBodyPart(part);
        }
        mail.setContent(parts);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            mail.setHeader(header.getKey(), header.getValue());
        }
        mail.saveChanges();
        try (Transport transport = mail.getSession().getTransport("smtp")) {
            transport.connect(ServiceProcess.LOOPBACK, smtpPort, null, null);
            transport.sendMessage(mail, mail.getAllRecipients());
        }
        return mail.getMessageID();
    }

    /** Each part is fetched whole: for every piece of one GreenMail would put the whole mail together anew. */
    private Session mail() {
        Properties properties = new Properties();
        properties.setProperty("mail.imap.partialfetch", "false");
        return Session.getInstance(properties);
    }

    /** All mail in the mailbox, oldest first. */
    List<Received> inbox() {
        try (Store store = mail().getStore("imap")) {
            store.connect(ServiceProcess.LOOPBACK, imapPort, address, address);
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            List<Received> mails = new ArrayList<>();
            for (Message message : inbox.getMessages()) {
                mails.add(received((MimeMessage) message));
            }
            inbox.close(false);
            return mails;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Received received(MimeMessage message) throws MessagingException, IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (var all = message.getAllHeaders(); all.hasMoreElements(); ) {
            var header = all.nextElement();
            headers.computeIfAbsent(header.getName().toLowerCase(java.util.Locale.ROOT), any -> new ArrayList<>())
                    .add(header.getValue());
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        if (message.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.getFileName() != null) {
                    files.put(part.getFileName(), part.getInputStream().readAllBytes());
                } else {
                    text.append(part.getContent());
                }
            }
        }
        return new Received(message.getMessageID(), message.getSubject(), text.toString(), headers, files);
    }
}
