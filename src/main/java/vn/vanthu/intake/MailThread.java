package vn.vanthu.intake;

import java.util.List;

/**
 * What a reply by mail repeats so that it lands in the same conversation (RFC 5322, 3.6.4).
 *
 * @param messageId of the mail answered, with angle brackets
 * @param references its References, oldest first, without itself
 * @param subject its subject, decoded
 */
public record MailThread(String messageId, List<String> references, String subject) {
    public MailThread {
        references = List.copyOf(references);
    }
}
