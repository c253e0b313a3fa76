package vn.vanthu.intake.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;

/** Tells the parts of a multipart body apart, also where its head misspells the boundary or keeps it to itself. */
final class Multiparts {

    private Multiparts() {}

    /** @throws MessagingException when no line could be a boundary */
    static MimeMultipart of(MimePart part, PartHead head) throws MessagingException {
        try {
            return counted(part, head.full().toString());
        } catch (MessagingException e) {
            return counted(part, head.type());
        }
    }

    /** Without a boundary in its type, the first line that could be one is taken for it. */
    private static MimeMultipart counted(MimePart part, String type) throws MessagingException {
        MimeMultipart parts = new MimeMultipart(new MimePartDataSource(part) {
            @Override
            public String getContentType() {
                return type;
            }
        });
        parts.getCount();
        return parts;
    }
}
