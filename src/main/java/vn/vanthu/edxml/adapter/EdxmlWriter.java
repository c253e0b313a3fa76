package vn.vanthu.edxml.adapter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.edxml.EdxmlMessage;
import vn.vanthu.edxml.EdxmlMessage.Organ;
import vn.vanthu.edxml.Enclosure;
import vn.vanthu.edxml.EnclosureCoding;

/**
 * Writes edXML with the order and the very prefixes that the national hub's own library emits: some receivers match them
 * literally. Empty texts are left out.
 */
public final class EdxmlWriter {

    private static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss");

    private final XMLStreamWriter xml;

    private EdxmlWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** In UTF-8. */
    public static byte[] write(EdxmlMessage message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new EdxmlWriter(xml).message(message);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("text that XML cannot hold", e);
        }
        return bytes.toByteArray();
    }

    private void message(EdxmlMessage message) throws XMLStreamException {
        List<String> ids = IntStream.range(0, message.enclosures().size())
                .mapToObj(i -> i + "/" + message.enclosures().get(i).name())
                .map(seed -> UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .toList();
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("edXML");
        xml.writeDefaultNamespace(NAMESPACE);
        open("edXMLEnvelope");
        xml.writeNamespace("edXML", NAMESPACE);
        open("edXMLHeader");
        header(message);
        trace(message);
        xml.writeEndElement();
        open("edXMLBody");
        manifest(message, ids);
        xml.writeEndElement();
        xml.writeEndElement();
        encoded(message, ids);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void header(EdxmlMessage message) throws XMLStreamException {
        open("MessageHeader");
        organ("From", message.from());
        for (Organ organ : message.to()) {
            organ("To", organ);
        }
        text("DocumentId", message.documentId());
        open("Code");
        text("CodeNumber", message.number().number());
        text("CodeNotation", message.number().notation());
        xml.writeEndElement();
        open("PromulgationInfo");
        text("Place", message.place());
        text("PromulgationDate", message.date().map(DATE::format).orElse(""));
        xml.writeEndElement();
        open("DocumentType");
        text("Type", "2");
        text("TypeName", message.typeName());
        xml.writeEndElement();
        text("Subject", message.subject());
        text("Content", message.content());
        open("SignerInfo");
        text("Competence", message.signer().authority());
        text("Position", message.signer().title());
        text("FullName", message.signer().name());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void trace(EdxmlMessage message) throws XMLStreamException {
        open("TraceHeaderList");
        open("Bussiness");
        text("BussinessDocType", "0");
        xml.writeEndElement();
        open("TraceHeader");
        text("OrganId", message.from().id());
        text(
                "Timestamp",
                message.sentAt()
                        .map(at -> TIME.format(at.atZone(VietnamTime.ZONE)))
                        .orElse(""));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void organ(String role, Organ organ) throws XMLStreamException {
        open(role);
        text("OrganId", organ.id());
        text("OrganizationInCharge", organ.inCharge());
        text("OrganName", organ.name());
        text("Email", organ.email());
        xml.writeEndElement();
    }

    private void manifest(EdxmlMessage message, List<String> ids) throws XMLStreamException {
        open("edXMLManifest");
        xml.writeAttribute("version", "1.0");
        for (int i = 0; i < ids.size(); i++) {
            Enclosure file = message.enclosures().get(i);
            open("Reference");
            text("ContentId", "cid:" + ids.get(i));
            text(
                    "ContentType",
                    EnclosureCoding.encode(file.name(), file.bytes()).type());
            text("AttachmentName", file.name());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void encoded(EdxmlMessage message, List<String> ids) throws XMLStreamException {
        xml.writeStartElement("AttachmentEncoded");
        for (int i = 0; i < ids.size(); i++) {
            Enclosure file = message.enclosures().get(i);
            EnclosureCoding.Coded coded = EnclosureCoding.encode(file.name(), file.bytes());
            xml.writeStartElement("Attachment");
            plain("ContentId", "cid:" + ids.get(i));
            plain("AttachmentName", file.name());
            plain("ContentType", coded.type());
            open("ContentTransferEncoded");
            xml.writeNamespace("edXML", NAMESPACE);
            xml.writeCharacters(Base64.getEncoder().encodeToString(coded.bytes()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement("edXML", name, NAMESPACE);
    }

    private void text(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            open(name);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
    }

    private void plain(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
