package vn.vanthu.intake.adapter.tnef;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.ContainerReader;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Contents;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Refusal;

/**
 * Opens {@code winmail.dat}, in which Outlook packs a mail's words and attachments ([MS-OXTNEF]). A mail within it is such
 * a pack itself and is opened in its turn. Of a pack that ends early, what stands before the end is still given.
 */
public final class TnefReader implements ContainerReader {

    @Override
    public FileKind kind() {
        return FileKind.TNEF;
    }

    @Override
    public Contents open(Attachment container, IntakeLimits limits) {
        try {
            return open(container.content().bytes(), limits);
        } catch (Refusal e) {
            return new Contents.Refused(e.fate(), e.getMessage());
        }
    }

    private static Contents open(byte[] bytes, IntakeLimits limits) throws Refusal {
        TnefStream stream = new TnefStream(bytes);
        TnefMessage message = new TnefMessage();
        List<TnefAttachment> attachments = new ArrayList<>();
        for (TnefStream.Attribute attribute = stream.next(); attribute != null; attribute = stream.next()) {
            if (attribute.id() == TnefStream.ATTACHMENT_BEGINS) {
                if (attachments.size() == limits.entries()) {
                    throw Refusal.hostile("more than " + limits.entries() + " attachments in the pack");
                }
                attachments.add(new TnefAttachment());
            } else if (attribute.ofAttachment() && !attachments.isEmpty()) {
                attachments.get(attachments.size() - 1).take(attribute.id(), attribute.data());
            } else if (!attribute.ofAttachment()) {
                message.take(attribute.id(), attribute.data());
            }
        }
        List<Contents.Item> items = new ArrayList<>();
        for (TnefAttachment attachment : attachments) {
            items.add(item(attachment, message));
        }
        if (stream.endsEarly()) {
            items.add(new Contents.Settled("…", FileKind.OTHER, 0, Fate.BROKEN, "the pack ends early"));
        }
        return new Contents.Opened(message.subject(), message.words(limits.textCharacters()), items);
    }

    private static Contents.Item item(TnefAttachment attachment, TnefMessage message) {
        String name = attachment.name(message.charset());
        ByteBuffer data = attachment.data();
        if (data == null) {
            return new Contents.Settled(name, FileKind.OTHER, 0, Fate.BROKEN, "an attachment without its bytes");
        }
        byte[] bytes = new byte[data.remaining()];
        data.duplicate().get(bytes);
        return new Contents.Held(new Attachment(name, attachment.type(message.charset()), Content.of(bytes)));
    }
}
