package vn.vanthu.edxml.adapter;

import java.util.List;
import java.util.Optional;
import vn.vanthu.document.AdministrativeDocument;
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
            EdxmlReader reader = new EdxmlReader(limits.totalBytes());
            byte[] xml = container.content().bytes();
            List<Enclosure> loose = reader.parseLoose(xml);
            if (!loose.isEmpty()) {
                return opened("", "", Optional.empty(), loose, limits);
            }
            EdxmlMessage message = reader.parse(xml);
            return opened(
                    message.subject(), message.content(), Optional.of(message.head()), message.enclosures(), limits);
        } catch (EdxmlUnreadable e) {
            return new Contents.Refused(Fate.BROKEN, e.getMessage());
        }
    }

    private static Contents opened(
            String subject,
            String text,
            Optional<AdministrativeDocument> head,
            List<Enclosure> enclosures,
            IntakeLimits limits) {
        if (enclosures.size() > limits.entries()) {
            return new Contents.Refused(Fate.REFUSED_SIZE, "over " + limits.entries() + " attachments");
        }
        return new Contents.Opened(
                subject,
                text,
                head,
                enclosures.stream().map(EdxmlContainer::item).toList());
    }

    private static Contents.Item item(Enclosure enclosure) {
        String name = enclosure.name().isEmpty() ? "attachment" : enclosure.name();
        return enclosure.broken()
                ? new Contents.Settled(name, FileKind.OTHER, 0, Fate.BROKEN, "the base64 is damaged")
                : new Contents.Held(new Attachment(name, enclosure.contentType(), Content.of(enclosure.bytes())));
    }
}
