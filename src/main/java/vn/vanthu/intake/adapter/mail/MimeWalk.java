package vn.vanthu.intake.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Contents;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.FileSniffer;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Refusal;

/** One walk over a mail's parts: collects the items, returns the mail's own words. */
final class MimeWalk {

    private static final int NESTING = 32;

    private final IntakeLimits limits;
    private final List<Contents.Item> items = new ArrayList<>();
    private final Optional<WebArchive> archive;
    private int level;

    /** @param archive when it is no mail but a page saved like one */
    MimeWalk(IntakeLimits limits, Optional<WebArchive> archive) {
        this.limits = limits;
        this.archive = archive;
    }

    List<Contents.Item> items() {
        return items;
    }

    /** @throws Refusal when the parts are too many or nested too deep */
    String textOf(MimePart mail) throws MessagingException, Refusal {
        return textOf(mail, "text/plain");
    }

    private String textOf(MimePart part, String unsaid) throws MessagingException, Refusal {
        PartHead head = PartHead.of(part, unsaid);
        if (!head.type().startsWith("multipart/")) {
            return leaf(part, head);
        }
        if (++level > NESTING) {
            throw Refusal.hostile("parts of the mail nested over " + NESTING + " deep");
        }
        String text;
        try {
            text = multipart(Multiparts.of(part, head, limits.entries()), head.type());
        } catch (Refusal e) {
            throw e;
        } catch (MessagingException | IOException e) {
            add(new Contents.Settled(head.type(), FileKind.OTHER, 0, Fate.BROKEN, "parts cannot be told apart"));
            text = "";
        }
        level--;
        return text;
    }

    private String multipart(MimeMultipart parts, String type) throws MessagingException, Refusal {
        String unsaid = type.endsWith("/digest") ? "message/rfc822" : "text/plain";
        StringBuilder all = new StringBuilder();
        String best = "";
        for (int i = 0; i < parts.getCount(); i++) {
            String text = textOf((MimePart) parts.getBodyPart(i), unsaid);
            best = best.isBlank() ? text : best;
            if (!text.isBlank() && all.length() < limits.textCharacters()) {
                all.append(all.length() == 0 ? "" : "\n").append(text);
            }
        }
        return type.endsWith("/alternative") ? best : all.toString();
    }

    private String leaf(MimePart part, PartHead head) throws Refusal {
        String name = head.name().isEmpty() ? head.type() : head.name();
        byte[] bytes;
        try {
            bytes = MimePartBytes.of(part);
        } catch (MessagingException | IOException e) {
            add(new Contents.Settled(name, FileKind.OTHER, 0, Fate.BROKEN, "the transfer encoding is damaged"));
            return "";
        }
        FileKind kind = FileSniffer.sniff(bytes);
        if (archive.isPresent() && !head.attached()) {
            add(archive.get().item(name, head.type(), kind, bytes));
            return "";
        }
        if (head.words() && !document(kind)) {
            add(new Contents.Settled(name, kind, bytes.length, Fate.SET_ASIDE, ""));
            String text = withoutFiles(words(bytes, head));
            return text.substring(0, Math.min(text.length(), limits.textCharacters()));
        }
        if (head.piece() || head.reference()) {
            String reason =
                    head.piece() ? "a piece of a mail that was sent in several" : "a file that is kept elsewhere";
            add(new Contents.Settled(name, FileKind.FRAGMENT, bytes.length, Fate.REFUSED_KIND, reason));
            return "";
        }
        if (kind != FileKind.SIGNED
                && head.type().endsWith("pkcs7-mime")
                && head.parameter("smime-type").startsWith("enveloped")) {
            add(new Contents.Settled(name, kind, bytes.length, Fate.ENCRYPTED, "encrypted mail"));
        } else if (head.accessory() && !document(kind) || picture(head, kind, bytes.length)) {
            add(new Contents.Settled(name, kind, bytes.length, Fate.SET_ASIDE, ""));
        } else {
            add(new Contents.Held(new Attachment(name, head.type(), Content.of(bytes))));
        }
        return "";
    }

    /** Kinds that are what their bytes say even where the mail calls them its text. */
    private static boolean document(FileKind kind) {
        return switch (kind) {
            case TEXT, HTML, EMPTY, OTHER, EML -> false;
            default -> true;
        };
    }

    private boolean picture(PartHead head, FileKind kind, int size) {
        return kind == FileKind.IMAGE && head.inline() && size <= limits.inlinePictureBytes();
    }

    /** Files written into the text itself, as mail programs did before MIME, are taken out of it. */
    private String withoutFiles(String text) throws Refusal {
        TextFiles found = TextFiles.in(text, limits.entries());
        for (Contents.Item item : found.items()) {
            add(item);
        }
        return found.rest();
    }

    private static String words(byte[] bytes, PartHead head) {
        String text = Charsets.decode(bytes, head.parameter("charset"));
        if (head.type().equals("text/html")) {
            return HtmlText.of(text);
        }
        return head.parameter("format").equalsIgnoreCase("flowed")
                ? FlowedText.of(text, head.parameter("delsp").equalsIgnoreCase("yes"))
                : text.replace("\r\n", "\n").strip();
    }

    private void add(Contents.Item item) throws Refusal {
        if (items.size() == limits.entries()) {
            throw Refusal.hostile("more than " + limits.entries() + " parts in the mail");
        }
        items.add(item);
    }
}
