package vn.vanthu.intake.adapter.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Withheld;

/**
 * A mail as bytes, and its headers read from those very bytes.
 *
 * @param original the whole mail as {@code message.eml}, or, of a mail over the limit, its headers as
 *     {@code message-headers.txt}
 */
record RawMail(Attachment original, InternetHeaders headers) {

    /** More than any mail system writes; what lies behind is not looked at as a header. */
    private static final int HEADER_BYTES = 512 * 1024;

    /** @param limit the most bytes a mail may have to be kept whole */
    static RawMail fetch(Message mail, int limit) throws MessagingException, IOException {
        int announced = mail.getSize();
        BoundedOutput output = new BoundedOutput(announced > limit ? Math.min(limit, HEADER_BYTES) : limit);
        try {
            mail.writeTo(output);
        } catch (BoundedOutput.Full e) {
            String headers = headerBlock(output.toByteArray());
            String words = headers + "\r\n\r\nMessage-Size: " + (announced > 0 ? announced + " bytes" : "over " + limit)
                    + "\r\nLimit: " + limit + " bytes\r\n";
            return new RawMail(
                    Withheld.original("message-headers.txt", Withheld.Reason.TOO_LARGE, words),
                    headers(headers.getBytes(StandardCharsets.UTF_8)));
        }
        byte[] bytes = output.toByteArray();
        return new RawMail(new Attachment("message.eml", "message/rfc822", Content.of(bytes)), headers(bytes));
    }

    private static InternetHeaders headers(byte[] bytes) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, HEADER_BYTES)), true);
    }

    private static String headerBlock(byte[] start) {
        String text = new String(start, 0, Math.min(start.length, HEADER_BYTES), StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        return end < 0 ? text : text.substring(0, end);
    }

    /** Keeps what fits and then refuses more. */
    private static final class BoundedOutput extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int limit;

        BoundedOutput(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int room = Math.min(length, limit - kept.size());
            kept.write(bytes, offset, room);
            if (room < length) {
                throw new Full();
            }
        }

        byte[] toByteArray() {
            return kept.toByteArray();
        }

        private static final class Full extends IOException {
            Full() {
                super("over the limit");
            }
        }
    }
}
