package vn.vanthu.intake.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.vanthu.intake.Refusal;

/** Tells the parts of a multipart body apart, also where its head misspells the boundary or keeps it to itself. */
final class Multiparts {

    /** RFC 2046 allows 70; the time that the library needs grows with the square. */
    private static final int LONGEST_BOUNDARY = 200;

    private Multiparts() {}

    /**
     * @param most parts; of many more the library would take long to say so
     * @throws MessagingException when no line could be a boundary
     * @throws Refusal HOSTILE
     */
    static MimeMultipart of(MimePart part, PartHead head, int most) throws MessagingException, IOException {
        byte[] body = MimePartBytes.of(part);
        String named = head.parameter("boundary");
        Lines lines = Lines.of(body, named);
        String boundary = lines.opening > 0 ? named : lines.first;
        if (boundary.isEmpty()) {
            throw new MessagingException("no line opens a part");
        }
        if (Math.max(lines.opening, Lines.of(body, boundary).opening) > most) {
            throw Refusal.hostile("more than " + most + " parts in the mail");
        }
        ContentType type = new ContentType("multipart", "mixed", null);
        type.setParameter("boundary", boundary);
        return new MimeMultipart(new MimePartDataSource(part) {
            @Override
            public String getContentType() {
                return type.toString();
            }
        });
    }

    /**
     * The lines of a body that open with "--" and are short enough for a boundary.
     *
     * @param opening how many of them go on with the boundary; 0 for a boundary that is empty
     * @param first what follows on the first of them; empty if there is none
     */
    private record Lines(int opening, String first) {

        static Lines of(byte[] body, String boundary) {
            int opening = 0;
            String first = "";
            int start = 0;
            for (int end = 0; end <= body.length; end++) {
                if (end == body.length || body[end] == '\n' || body[end] == '\r') {
                    String line = boundaryAt(body, start, end);
                    first = first.isEmpty() ? line : first;
                    opening += !boundary.isEmpty() && line.startsWith(boundary) ? 1 : 0;
                    start = end + 1;
                }
            }
            return new Lines(opening, first);
        }

        private static String boundaryAt(byte[] body, int start, int end) {
            boolean opens = end - start > 2 && body[start] == '-' && body[start + 1] == '-';
            return opens && end - start - 2 <= LONGEST_BOUNDARY
                    ? new String(body, start + 2, end - start - 2, StandardCharsets.ISO_8859_1).stripTrailing()
                    : "";
        }
    }
}
