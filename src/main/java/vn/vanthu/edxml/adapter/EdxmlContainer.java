package vn.vanthu.edxml.adapter;

import java.util.List;
import java.util.Optional;
import vn.vanthu.edxml.EdxmlMessage;
import vn.vanthu.edxml.EdxmlUnreadable;
import vn.vanthu.edxml.Enclosure;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.ContainerReader;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Contents;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.IntakeLimits;

/** Opens an edXML message as a container of its attachments. */
public final class EdxmlContainer implements ContainerReader {

    @Override
    public FileKind kind() {
        return FileKind.EDXML;
    }

    @Override
    public Contents open(Attachment container, IntakeLimits limits) {
        try {
            EdxmlMessage message = new EdxmlReader(limits.totalBytes())
                    .parse(container.content().bytes());
            if (message.enclosures().size() > limits.entries()) {
                return new Contents.Refused(Fate.REFUSED_SIZE, "over " + limits.entries() + " attachments");
            }
            List<Contents.Item> items =
                    message.enclosures().stream().map(EdxmlContainer::item).toList();
            return new Contents.Opened(message.subject(), message.content(), Optional.of(message.head()), items);
        } catch (EdxmlUnreadable e) {
            return new Contents.Refused(Fate.BROKEN, e.getMessage());
        }
    }

    private static Contents.Item item(Enclosure enclosure) {
        return enclosure.broken()
                ? new Contents.Settled(enclosure.name(), FileKind.OTHER, 0, Fate.BROKEN, "the base64 is damaged")
                : new Contents.Held(
                        new Attachment(enclosure.name(), enclosure.contentType(), Content.of(enclosure.bytes())));
    }
}
