package vn.vanthu.intake.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.util.Locale;
import java.util.Set;

/**
 * What a part's header claims.
 *
 * @param type media type in lower case; when absent, text/plain, or message/rfc822 in a digest (RFC 2046, 5.1.5)
 * @param name file name without folders; empty if none
 * @param attached true when the disposition is attachment
 * @param inline true for a part that the mail's text shows within itself
 */
record PartHead(String type, ContentType full, String name, boolean attached, boolean inline) {

    private static final Set<String> ACCESSORIES = Set.of(
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-signature",
            "text/calendar",
            "application/ics",
            "text/vcard",
            "text/x-vcard",
            "text/x-amp-html",
            "text/rfc822-headers",
            "message/delivery-status",
            "message/disposition-notification");

    /** @param unsaid the type of a part that names none */
    static PartHead of(MimePart part, String unsaid) throws MessagingException {
        String written = part.getHeader("Content-Type", null);
        ContentType full = contentType(written == null ? unsaid : written);
        String type = (full.getPrimaryType() + "/" + full.getSubType()).toLowerCase(Locale.ROOT);
        String disposition = lower(part.getHeader("Content-Disposition", null));
        boolean attached = disposition.startsWith("attachment");
        boolean inline = !attached && (disposition.startsWith("inline") || part.getHeader("Content-ID", null) != null);
        return new PartHead(type, full, name(part), attached, inline);
    }

    /** True for a part that is the mail's own words. */
    boolean words() {
        return !attached && name.isEmpty() && (type.equals("text/plain") || type.equals("text/html"));
    }

    /** True for a part that is only a piece of a mail sent in several (RFC 2046, 5.2.2). */
    boolean piece() {
        return type.equals("message/partial");
    }

    /** True for a part that says where a file lies and does not bring it (RFC 2046, 5.2.3). */
    boolean reference() {
        return type.equals("message/external-body");
    }

    /** True for signatures, calendar entries and delivery notes. */
    boolean accessory() {
        return ACCESSORIES.contains(type);
    }

    /** Empty if absent. */
    String parameter(String key) {
        String value = full.getParameter(key);
        return value == null ? "" : value;
    }

    private static ContentType contentType(String header) {
        try {
            return new ContentType(header);
        } catch (ParseException e) {
            String bare = lower(header).replaceFirst("[;\\s].*", "");
            return bare.matches("[\\w.+-]+/[\\w.+-]+")
                    ? new ContentType(bare.substring(0, bare.indexOf('/')), bare.substring(bare.indexOf('/') + 1), null)
                    : new ContentType("application", "octet-stream", null);
        }
    }

    private static String name(MimePart part) {
        try {
            String name = HeaderText.decode(part.getFileName()).replace('\\', '/');
            return name.substring(name.lastIndexOf('/') + 1);
        } catch (MessagingException | RuntimeException e) {
            return "";
        }
    }

    private static String lower(String header) {
        return header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
    }
}
