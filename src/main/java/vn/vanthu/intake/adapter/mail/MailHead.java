package vn.vanthu.intake.adapter.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.intake.MailThread;

/** Reads a mail's headers as far as the service needs them; a header that cannot be read counts as absent. */
record MailHead(InternetHeaders headers) {

    private static final int LONGEST_VALUE = 16 * 1024;
    private static final int LONGEST_SUBJECT = 1000;
    private static final int MOST_REFERENCES = 50;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"',;:\\\\()]{1,64}@[^\\s@<>\"',;:\\\\()]{1,255}");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s\\p{Cntrl}]{1,500}>");
    private static final Set<String> BULK = Set.of("bulk", "list", "junk");
    private static final Set<String> MAIL_SYSTEMS = Set.of("mailer-daemon", "postmaster");

    /** In lower case; empty unless the mail names exactly one sender. */
    String from() {
        List<String> written = all("From");
        if (written.size() != 1) {
            return "";
        }
        try {
            InternetAddress[] addresses = InternetAddress.parseHeader(written.get(0), false);
            if (addresses.length != 1 || addresses[0].isGroup() || addresses[0].getAddress() == null) {
                return "";
            }
            String address = addresses[0].getAddress().toLowerCase(Locale.ROOT);
            return ADDRESS.matcher(address).matches() ? address : "";
        } catch (AddressException e) {
            return "";
        }
    }

    /** Present when the mail can be replied to in its thread. */
    Optional<MailThread> thread() {
        return messageIds("Message-ID").stream().findFirst().map(id -> new MailThread(id, references(), subject()));
    }

    Optional<Instant> date() {
        try {
            return first("Date").isEmpty()
                    ? Optional.empty()
                    : Optional.of(new MailDateFormat().parse(first("Date")).toInstant());
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    Optional<String> topmostAuthenticationResults() {
        return all("Authentication-Results").stream().findFirst();
    }

    /** True when a machine wrote it (RFC 3834) and an answer could start a loop. */
    boolean automatic(String ownAddress) {
        String from = from();
        return !Set.of("", "no").contains(word(first("Auto-Submitted")))
                || first("Return-Path").replaceAll("\\s", "").equals("<>")
                || BULK.contains(word(first("Precedence")))
                || !Set.of("", "none").contains(word(first("X-Auto-Response-Suppress")))
                || !all("List-Id").isEmpty()
                || word(first("Content-Type")).equals("multipart/report")
                || from.equals(ownAddress.toLowerCase(Locale.ROOT))
                || MAIL_SYSTEMS.contains(from.replaceAll("@.*", ""));
    }

    private List<String> references() {
        List<String> references = messageIds("References");
        if (references.isEmpty() && messageIds("In-Reply-To").size() == 1) {
            return messageIds("In-Reply-To");
        }
        int surplus = references.size() - MOST_REFERENCES;
        return surplus > 0 ? references.subList(surplus, references.size()) : references;
    }

    /** Decoded, on one line; empty if none. */
    String subject() {
        String decoded = HeaderText.decode(first("Subject"));
        return decoded.length() > LONGEST_SUBJECT ? decoded.substring(0, LONGEST_SUBJECT) : decoded;
    }

    private List<String> messageIds(String header) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = MESSAGE_ID.matcher(first(header));
        while (matcher.find()) {
            ids.add(matcher.group());
        }
        return ids;
    }

    /** The value up to its first parameter, in lower case. */
    private static String word(String value) {
        return value.split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    private List<String> all(String name) {
        String[] values = headers.getHeader(name);
        if (values == null) {
            return List.of();
        }
        return List.of(values).stream()
                .map(value -> value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value)
                .toList();
    }
}
