package vn.vanthu.intake;

import java.util.List;
import java.util.Optional;

/**
 * Lượt gửi: what every door makes, and all that a door makes. Nothing of the transport (headers, names, addressees) goes
 * further than the fields here.
 *
 * @param deliveryKey the door's own name of this one delivery; registering the same key twice is one registration
 * @param originals the raw bytes as they came: the mail, the edXML message, or the files put by SFTP; at least one
 * @param thread present for mail that carries a Message-ID
 * @param automatic true for mail that a machine sent (Auto-Submitted, null return path, bulk): it is never answered
 */
public record Submission(
        Channel channel,
        String deliveryKey,
        Sender sender,
        List<Attachment> originals,
        Stamps stamps,
        Optional<MailThread> thread,
        boolean automatic) {

    public Submission {
        originals = List.copyOf(originals);
        if (originals.isEmpty()) {
            throw new IllegalArgumentException("a submission without bytes is none");
        }
    }
}
