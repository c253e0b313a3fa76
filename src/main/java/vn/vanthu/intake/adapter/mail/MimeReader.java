package vn.vanthu.intake.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.ContainerReader;
import vn.vanthu.intake.Contents;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Refusal;

/** Opens a mail (RFC 5322, MIME). Every leaf becomes an item; what a leaf is, its bytes say. */
public final class MimeReader implements ContainerReader {

    private final Session session = Session.getInstance(new Properties());

    @Override
    public FileKind kind() {
        return FileKind.EML;
    }

    @Override
    public Contents open(Attachment container, IntakeLimits limits) {
        try {
            MimeMessage mail = new MimeMessage(session, shared(container));
            MimeWalk walk = new MimeWalk(limits, WebArchive.in(mail));
            String text = walk.textOf(mail);
            return new Contents.Opened(HeaderText.decode(mail.getHeader("Subject", null)), text, walk.items());
        } catch (Refusal e) {
            return new Contents.Refused(e.fate(), e.getMessage());
        } catch (MessagingException | IOException | RuntimeException | StackOverflowError e) {
            return new Contents.Refused(Fate.BROKEN, e.getClass().getSimpleName());
        }
    }

    /** Parts of a stream that can be shared are not copied each time that they are looked at. */
    private static InputStream shared(Attachment container) {
        return new SharedByteArrayInputStream(container.content().bytes());
    }
}
