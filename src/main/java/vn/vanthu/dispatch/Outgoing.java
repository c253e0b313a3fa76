package vn.vanthu.dispatch;

import java.util.List;
import java.util.Optional;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.MailThread;

/**
 * Văn bản đi, ready to leave by one channel. Everything that identifies it is fixed when the letter is made, so a resend
 * repeats it to the letter.
 *
 * @param id the outbox row
 * @param channel EMAIL or SFTP
 * @param destination a unit's registered mail address, or its unit id for SFTP; never taken from a message
 * @param messageId of the mail, with angle brackets; also what names the files put by SFTP
 * @param inReplyTo the mail answered, if it came by mail
 * @param subject and text of the mail; the letter itself is in the files
 * @param files PDF and DOCX of the letter, then what is enclosed
 */
public record Outgoing(
        long id,
        Channel channel,
        String destination,
        String messageId,
        Optional<MailThread> inReplyTo,
        String subject,
        String text,
        List<Attachment> files) {
    public Outgoing {
        files = List.copyOf(files);
    }
}
