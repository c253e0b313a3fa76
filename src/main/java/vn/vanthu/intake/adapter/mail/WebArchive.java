package vn.vanthu.intake.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Contents;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;

/**
 * Trang web lưu thành một tệp (MHTML, RFC 2557): a page with all that it shows, written like a mail that nobody sent, as
 * Word and e-office systems save papers, often under the name of a Word file.
 */
final class WebArchive {

    /** Fields of which every mail that went from one to another has at least one. */
    private static final String[] SENT = {"To", "Cc", "Bcc", "Received", "Return-Path", "Delivered-To", "Message-ID"};

    /** How the parts begin in which Word keeps macros and objects. */
    private static final byte[] ACTIVE = "ActiveMime".getBytes(StandardCharsets.US_ASCII);

    private boolean pageSeen;

    private WebArchive() {}

    /** Empty for a mail. */
    static Optional<WebArchive> in(MimeMessage mail) throws MessagingException {
        String type = PartHead.of(mail, "text/plain").type();
        boolean page = type.equals("multipart/related") || type.equals("text/html");
        return page && Arrays.stream(SENT).allMatch(field -> lacks(mail, field))
                ? Optional.of(new WebArchive())
                : Optional.empty();
    }

    /** What becomes of a part: the page itself is to be read, what it shows is not. */
    Contents.Item item(String name, String type, FileKind kind, byte[] bytes) {
        if (bytes.length >= ACTIVE.length && Arrays.equals(bytes, 0, ACTIVE.length, ACTIVE, 0, ACTIVE.length)) {
            return new Contents.Settled(name, kind, bytes.length, Fate.HOSTILE, "macros or objects (ActiveMime)");
        }
        if (kind == FileKind.HTML && !pageSeen) {
            pageSeen = true;
            return new Contents.Held(new Attachment(name, type, Content.of(bytes)));
        }
        return new Contents.Settled(name, kind, bytes.length, Fate.SET_ASIDE, "");
    }

    private static boolean lacks(MimeMessage mail, String field) {
        try {
            return mail.getHeader(field) == null;
        } catch (MessagingException e) {
            return true;
        }
    }
}
