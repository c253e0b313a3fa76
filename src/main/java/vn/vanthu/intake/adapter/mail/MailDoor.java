package vn.vanthu.intake.adapter.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.springframework.stereotype.Component;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.DraftTag;
import vn.vanthu.intake.MailTrust;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.intake.adapter.IntakeSettings;
import vn.vanthu.operations.ServiceTime;
import vn.vanthu.registration.Registrar;

/** Cửa thư điện tử: one mail is one submission. The route marks the mail as seen only after this returned. */
@Component("mailDoor")
public class MailDoor {

    private final Registrar registrar;
    private final ServiceTime time;
    private final MailTrust trust;
    private final String ownAddress;
    private final int limit;

    MailDoor(Registrar registrar, ServiceTime time, MailTrust trust, MailSettings settings, IntakeSettings intake) {
        this.registrar = registrar;
        this.time = time;
        this.trust = trust;
        this.ownAddress = settings.address();
        this.limit = intake.limit();
    }

    public void register(IncomingMail mail) {
        registrar.register(mail.submission());
    }

    public IncomingMail read(Message mail) throws MessagingException, IOException {
        announce(mail);
        RawMail raw = RawMail.fetch(mail, limit);
        MailHead head = new MailHead(raw.headers());
        String from = head.from();
        Instant received = time.now();
        Submission submission = new Submission(
                Channel.EMAIL,
                deliveryKey(mail, raw),
                new Sender(from, !from.isEmpty() && trust.vouchesFor(from, head.topmostAuthenticationResults())),
                List.of(raw.original()),
                new Stamps(
                        head.date().map(time::ofOutside),
                        Optional.ofNullable(mail.getReceivedDate())
                                .map(Date::toInstant)
                                .map(time::ofOutside)
                                .orElse(received),
                        received),
                head.thread(),
                head.automatic(ownAddress));
        return new IncomingMail(submission, DraftTag.in(head.subject()));
    }

    /** Asks for what the server knows of the mail, but not for the envelope: of a malformed mail that cannot be read. */
    private static void announce(Message mail) throws MessagingException {
        if (mail.getFolder() instanceof IMAPFolder folder) {
            FetchProfile profile = new FetchProfile();
            profile.add(FetchProfile.Item.SIZE);
            profile.add(UIDFolder.FetchProfileItem.UID);
            profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
            folder.fetch(new Message[] {mail}, profile);
        }
    }

    /** The mailbox's own numbers name the delivery, so the same mail sent twice is two. */
    private static String deliveryKey(Message mail, RawMail raw) throws MessagingException {
        String place = mail.getFolder() instanceof UIDFolder folder
                ? folder.getUIDValidity() + "/" + folder.getUID(mail)
                : "no-folder";
        return "mail:" + place + "/" + raw.original().content().sha256();
    }
}
