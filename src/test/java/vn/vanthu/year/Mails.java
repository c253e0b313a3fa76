package vn.vanthu.year;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.MailThread;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;

/** Mails as they lie in the mailbox, and as the door makes submissions of them. */
public final class Mails {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private Mails() {}

    /** @param references Message-IDs of what is answered; none for a mail of its own */
    public static Submission submission(
            String from, boolean verified, String messageId, List<String> references, Parcel parcel, Instant sent) {
        byte[] raw = raw(from, messageId, references, parcel, sent).getBytes(StandardCharsets.UTF_8);
        return new Submission(
                Channel.EMAIL,
                "mail:" + messageId,
                new Sender(from, verified),
                List.of(new Attachment("message.eml", "message/rfc822", Content.of(raw))),
                new Stamps(java.util.Optional.of(sent), sent, sent),
                java.util.Optional.of(new MailThread(messageId, references, parcel.subject())),
                false);
    }

    private static String raw(String from, String messageId, List<String> references, Parcel parcel, Instant sent) {
        StringBuilder mail = new StringBuilder();
        mail.append("From: ").append(from).append("\r\nTo: baocao@snv.daklak.example\r\nDate: ");
        mail.append(DATE.format(sent.atZone(VietnamTime.ZONE)));
        mail.append("\r\nMessage-ID: ").append(messageId).append("\r\nSubject: =?UTF-8?B?");
        mail.append(base64(parcel.subject().getBytes(StandardCharsets.UTF_8))).append("?=\r\n");
        if (!references.isEmpty()) {
            mail.append("In-Reply-To: ").append(references.get(references.size() - 1));
            mail.append("\r\nReferences: ").append(String.join(" ", references)).append("\r\n");
        }
        mail.append("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"part\"\r\n\r\n--part\r\n");
        mail.append("Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
        mail.append(parcel.words().replace("\n", "\r\n"));
        for (Attachment file : parcel.files()) {
            mail.append(
                    "\r\n--part\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"");
            mail.append(file.name()).append("\"\r\nContent-Transfer-Encoding: base64\r\n\r\n");
            mail.append(Base64.getMimeEncoder().encodeToString(file.content().bytes()));
        }
        return mail.append("\r\n--part--\r\n").toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
