package vn.vanthu.edxml.adapter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Signer;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.edxml.EdxmlMessage;
import vn.vanthu.edxml.EdxmlMessage.Organ;
import vn.vanthu.edxml.EdxmlUnreadable;
import vn.vanthu.edxml.Enclosure;
import vn.vanthu.edxml.EnclosureCoding;

/**
 * Reads edXML as senders write it: elements in any order, any prefix, dates with slashes or dashes. What is missing stays
 * empty; only what is not edXML at all, or out of bounds, is refused.
 */
public final class EdxmlReader {

    private static final int MOST_ENCLOSURES = 200;
    private static final List<DateTimeFormatter> DATES = formats("yyyy/M/d", "yyyy-M-d", "d/M/yyyy", "d-M-yyyy");
    private static final List<DateTimeFormatter> TIMES = formats("yyyy/M/d H:m:s", "yyyy-M-d H:m:s", "d/M/yyyy H:m:s");

    private final long limit;

    /** @param limit the most bytes that the attachments together may have, packed or unpacked */
    public EdxmlReader(long limit) {
        this.limit = limit;
    }

    /** A message of QCVN 102, or the SOAP envelope of an older one (CV 2803), whose attachments lie beside it. */
    public EdxmlMessage parse(byte[] xml) throws EdxmlUnreadable {
        XmlNode root = new XmlTree(limit).read(LegacyEnvelope.cut(xml)).root();
        if (!root.name.equals("edXML") && !root.name.equals(LegacyEnvelope.ROOT)) {
            throw new EdxmlUnreadable("no edXML message");
        }
        XmlNode header = root.find("MessageHeader").orElseThrow(() -> new EdxmlUnreadable("no edXML message header"));
        XmlNode code = header.one("Code");
        XmlNode issued = header.one("PromulgationInfo");
        XmlNode signer = header.one("SignerInfo");
        return new EdxmlMessage(
                organ(header.one("From")),
                header.all("To").map(EdxmlReader::organ).toList(),
                header.text("DocumentId"),
                new DocumentNumber(code.text("CodeNumber"), code.text("CodeNotation")),
                issued.text("Place"),
                date(issued.text("PromulgationDate")),
                header.one("DocumentType").text("TypeName"),
                header.text("Subject"),
                header.text("Content"),
                new Signer(signer.text("Competence"), signer.text("Position"), signer.text("FullName")),
                root.find("TraceHeader").flatMap(trace -> timestamp(trace.text("Timestamp"))),
                enclosures(root));
    }

    /** Attachments that travel as an XML part of their own, beside the envelope (CV 2803); empty for any other XML. */
    public List<Enclosure> parseLoose(byte[] xml) throws EdxmlUnreadable {
        XmlNode attached =
                new XmlTree(limit).read(xml).one(LegacyEnvelope.LOOSE).one("Attach");
        List<Enclosure> enclosures = new ArrayList<>();
        for (XmlNode node : attached.all("Attachment").toList()) {
            XmlNode value = node.one("value");
            String name = node.text("name");
            byte[] bytes = EnclosureCoding.decode(name, value.bytes, limit);
            enclosures.add(new Enclosure(name, node.text("MimeType"), bytes, value.broken));
        }
        if (enclosures.size() > MOST_ENCLOSURES) {
            throw new EdxmlUnreadable("too many attachments");
        }
        return enclosures;
    }

    private static Organ organ(XmlNode node) {
        return new Organ(
                node.text("OrganId"), node.text("OrganizationInCharge"), node.text("OrganName"), node.text("Email"));
    }

    private List<Enclosure> enclosures(XmlNode root) throws EdxmlUnreadable {
        Map<String, String> names = new HashMap<>();
        root.find("edXMLManifest").stream()
                .flatMap(manifest -> manifest.all("Reference"))
                .forEach(reference -> names.putIfAbsent(id(reference), reference.text("AttachmentName")));
        List<XmlNode> nodes = root.one("AttachmentEncoded").all("Attachment").toList();
        if (nodes.size() > MOST_ENCLOSURES) {
            throw new EdxmlUnreadable("too many attachments");
        }
        List<Enclosure> enclosures = new ArrayList<>();
        long left = limit;
        for (XmlNode node : nodes) {
            String own = node.text("AttachmentName");
            String name = own.isEmpty() ? names.getOrDefault(id(node), "") : own;
            XmlNode encoded = node.one("ContentTransferEncoded");
            byte[] bytes = EnclosureCoding.decode(name, encoded.bytes, left);
            left = Math.max(0, left - bytes.length);
            enclosures.add(new Enclosure(name, node.text("ContentType"), bytes, encoded.broken));
        }
        return enclosures;
    }

    private static String id(XmlNode node) {
        return node.text("ContentId").replaceFirst("^cid:", "");
    }

    private static Optional<LocalDate> date(String text) {
        String day = text.split("[ T]", 2)[0];
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(day, format));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> timestamp(String text) {
        for (DateTimeFormatter format : TIMES) {
            try {
                return Optional.of(LocalDateTime.parse(text, format)
                        .atZone(VietnamTime.ZONE)
                        .toInstant());
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static List<DateTimeFormatter> formats(String... patterns) {
        return List.of(patterns).stream().map(DateTimeFormatter::ofPattern).toList();
    }
}
