package vn.vanthu.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Signer;
import vn.vanthu.edxml.EdxmlMessage.Organ;
import vn.vanthu.edxml.adapter.EdxmlContainer;
import vn.vanthu.edxml.adapter.EdxmlReader;
import vn.vanthu.edxml.adapter.EdxmlWriter;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.FileSniffer;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Unpacked;
import vn.vanthu.intake.Unpacker;

class EdxmlTest {

    private static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    private static final byte[] PDF = "%PDF-1.4 & <x>".getBytes(StandardCharsets.UTF_8);
    private static final byte[] XLSX = "not really a workbook".getBytes(StandardCharsets.UTF_8);

    private final EdxmlReader reader = new EdxmlReader(100_000);

    @Test
    void whatIsWrittenIsReadBack() throws EdxmlUnreadable {
        EdxmlMessage message = message();

        EdxmlMessage read = reader.parse(EdxmlWriter.write(message));

        assertThat(read).usingRecursiveComparison().ignoringFields("enclosures").isEqualTo(message);
        assertThat(read.enclosures()).extracting(Enclosure::name).containsExactly("báo cáo.pdf", "biểu.xlsx");
        assertThat(read.enclosures()).extracting(Enclosure::bytes).containsExactly(PDF, XLSX);
        assertThat(read.enclosures())
                .extracting(Enclosure::contentType)
                .containsExactly("application/pdf", "application/zip");
    }

    @Test
    void prefixesAndOrderAreThoseOfTheNationalLibrary() {
        String xml = new String(EdxmlWriter.write(message()), StandardCharsets.UTF_8);

        assertThat(xml)
                .contains("<edXML xmlns=\"" + NAMESPACE + "\"><edXML:edXMLEnvelope xmlns:edXML=\"" + NAMESPACE + "\">")
                .contains("<edXML:CodeNumber>15</edXML:CodeNumber><edXML:CodeNotation>BC-UBND</edXML:CodeNotation>")
                .contains("<edXML:PromulgationDate>2012/03/05</edXML:PromulgationDate>")
                .contains("<edXML:Timestamp>2012/03/05 07:30:00</edXML:Timestamp>")
                .contains("</edXML:edXMLEnvelope><AttachmentEncoded><Attachment><ContentId>cid:")
                .contains("<edXML:ContentTransferEncoded xmlns:edXML=");
        assertThat(List.of(
                        "<edXML:From>",
                        "<edXML:To>",
                        "<edXML:DocumentId>",
                        "<edXML:Code>",
                        "<edXML:PromulgationInfo>",
                        "<edXML:DocumentType>",
                        "<edXML:Subject>",
                        "<edXML:SignerInfo>",
                        "<edXML:TraceHeaderList>",
                        "<edXML:edXMLManifest version=\"1.0\">"))
                .isSortedAccordingTo(java.util.Comparator.comparingInt(xml::indexOf))
                .allMatch(xml::contains);
    }

    @Test
    void otherPrefixesAnotherOrderAndBrokenLinesAreReadToo() throws EdxmlUnreadable {
        String base64 = Base64.getMimeEncoder(20, "\r\n\t ".getBytes()).encodeToString(PDF);
        EdxmlMessage read = parse("<x:edXML xmlns:x='urn:any'><x:AttachmentEncoded><x:Attachment>"
                + "<x:ContentTransferEncoded><!-- here -->" + base64 + "</x:ContentTransferEncoded>"
                + "<x:ContentId>abc</x:ContentId></x:Attachment></x:AttachmentEncoded>"
                + "<x:e><x:h><x:MessageHeader><x:Subject> Trích <![CDATA[yếu]]> </x:Subject>"
                + "<x:Code><x:CodeNotation>BC</x:CodeNotation></x:Code><x:ResponseFor/>"
                + "<x:PromulgationInfo><x:PromulgationDate>05/03/2012</x:PromulgationDate></x:PromulgationInfo>"
                + "</x:MessageHeader></x:h><x:b><x:edXMLManifest><x:Reference><x:ContentId>cid:abc</x:ContentId>"
                + "<x:AttachmentName>a.pdf</x:AttachmentName></x:Reference></x:edXMLManifest></x:b></x:e></x:edXML>");

        assertThat(read.subject()).isEqualTo("Trích yếu");
        assertThat(read.number()).isEqualTo(new DocumentNumber("", "BC"));
        assertThat(read.date()).contains(LocalDate.of(2012, 3, 5));
        assertThat(read.enclosures()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("a.pdf");
            assertThat(file.bytes()).isEqualTo(PDF);
        });
    }

    @Test
    void aZipUnderAnotherNameIsOpenedWhateverTypeIsDeclared() throws EdxmlUnreadable, IOException {
        assertThat(attached("a.pdf", zip("../../x.pdf", "một"))).isEqualTo("một".getBytes(StandardCharsets.UTF_8));
        byte[] zip = zip("x", "một");
        assertThat(attached("a.zip", zip)).isEqualTo(zip);
        byte[] two = zip("x", "một", "y", "hai");
        assertThat(attached("a.docx", two)).isEqualTo(two);
        byte[] bomb = zip("x", "0".repeat(200_000));
        assertThat(attached("a.txt", bomb)).isEqualTo(bomb);
    }

    @Test
    void anAttachmentThatIsNotBase64IsMarkedAndTheRestIsRead() throws EdxmlUnreadable {
        EdxmlMessage read = parse(envelope("<Attachment><AttachmentName>a.pdf</AttachmentName>"
                + "<ContentTransferEncoded>no*base64</ContentTransferEncoded></Attachment>"));

        assertThat(read.enclosures()).singleElement().satisfies(file -> {
            assertThat(file.broken()).isTrue();
            assertThat(file.bytes()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<edXML>",
                "<edXML/>",
                "<html><MessageHeader/></html>",
                "<!DOCTYPE edXML [<!ENTITY a 'b'>]><edXML><MessageHeader><Subject>&a;</Subject></MessageHeader></edXML>",
                "<!DOCTYPE edXML SYSTEM 'file:///etc/passwd'><edXML><MessageHeader/></edXML>",
                "<edXML><MessageHeader/><AttachmentEncoded><Attachment><ContentTransferEncoded><x/>"
                        + "</ContentTransferEncoded></Attachment></AttachmentEncoded></edXML>"
            })
    void whatIsNoEdxmlIsRefused(String xml) {
        assertThatThrownBy(() -> parse(xml)).isInstanceOf(EdxmlUnreadable.class);
    }

    @Test
    void depthCountTextAndSizeAreBounded() {
        String large = Base64.getEncoder().encodeToString(new byte[100_001]);
        List<String> hostile = List.of(
                "<edXML>" + "<a>".repeat(1000) + "</a>".repeat(1000) + "</edXML>",
                "<edXML>" + "<a/>".repeat(30_000) + "</edXML>",
                "<edXML><MessageHeader><Subject>" + "x".repeat(70_000) + "</Subject></MessageHeader></edXML>",
                envelope("<Attachment/>".repeat(201)),
                envelope("<Attachment><ContentTransferEncoded>" + large + "</ContentTransferEncoded></Attachment>"));

        assertThat(hostile)
                .allSatisfy(xml -> assertThatThrownBy(() -> parse(xml)).isInstanceOf(EdxmlUnreadable.class));
    }

    private byte[] attached(String name, byte[] bytes) throws EdxmlUnreadable {
        String base64 = Base64.getEncoder().encodeToString(bytes);
        return parse(envelope("<Attachment><AttachmentName>" + name + "</AttachmentName><ContentType>text/plain"
                        + "</ContentType><ContentTransferEncoded>" + base64
                        + "</ContentTransferEncoded></Attachment>"))
                .enclosures()
                .get(0)
                .bytes();
    }

    private EdxmlMessage parse(String xml) throws EdxmlUnreadable {
        return reader.parse(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String envelope(String attachments) {
        return "<edXML><MessageHeader/><AttachmentEncoded>" + attachments + "</AttachmentEncoded></edXML>";
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static EdxmlMessage message() {
        return new EdxmlMessage(
                new Organ("H15.99.01", "UBND tỉnh", "UBND huyện Lắk", "vanthu@lak.daklak.example"),
                List.of(new Organ("H15.99", "", "Sở Nội vụ", ""), new Organ("H15.98", "", "", "")),
                "H15.99.01,2012/03/05,15/BC-UBND",
                new DocumentNumber("15", "BC-UBND"),
                "Lắk",
                Optional.of(LocalDate.of(2012, 3, 5)),
                "Báo cáo",
                "Báo cáo <cải cách> & hành chính",
                "",
                new Signer("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Y Thử"),
                Optional.of(Instant.parse("2012-03-05T00:30:00Z")),
                List.of(new Enclosure("báo cáo.pdf", "application/pdf", PDF), new Enclosure("biểu.xlsx", "", XLSX)));
    }

    @Test
    void theSoapEnvelopeOfOlderMessagesIsReadUpToItsEnd() throws EdxmlUnreadable {
        String soap = "<SOAP-ENV:Envelope xmlns:SOAP-ENV=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:edXML=\"http://www.e-doc.vn/Schema/\"><SOAP-ENV:Header><edXML:MessageHeader>"
                + "<edXML:Code><edXML:CodeNumber>15</edXML:CodeNumber><edXML:CodeNotation>BC-UBND</edXML:CodeNotation>"
                + "</edXML:Code><edXML:PromulgationInfo><edXML:PromulgationDate>05/03/2012</edXML:PromulgationDate>"
                + "</edXML:PromulgationInfo><edXML:Subject>Báo cáo quý I</edXML:Subject></edXML:MessageHeader>"
                + "</SOAP-ENV:Header><SOAP-ENV:Body/></SOAP-ENV:Envelope>\r\n-- \r\nThư này & tệp kèm theo < là bảo mật";
        byte[] bytes = soap.getBytes(StandardCharsets.UTF_8);
        assertThat(FileSniffer.sniff(bytes)).isEqualTo(FileKind.EDXML);
        EdxmlMessage read = parse(soap);
        assertThat(read.number()).isEqualTo(new DocumentNumber("15", "BC-UBND"));
        assertThat(read.date()).contains(LocalDate.of(2012, 3, 5));
        assertThat(read.subject()).isEqualTo("Báo cáo quý I");
        String page = "<Envelope xmlns=\"http://schemas.xmlsoap.org/soap/envelope/\"><Body><a/></Body></Envelope>";
        assertThat(FileSniffer.sniff(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(FileKind.TEXT);
    }

    @Test
    void anAttachmentThatTravelsAsAnXmlPartOfItsOwnIsOpened() {
        String part = "<edXML:Document xmlns:edXML=\"http://www.e-doc.vn/Schema/\"><edXML:Attach><edXML:Attachment>"
                + "<edXML:name>báo cáo.pdf</edXML:name><edXML:value>"
                + Base64.getEncoder().encodeToString(PDF)
                + "</edXML:value></edXML:Attachment></edXML:Attach></edXML:Document>";
        Attachment file = new Attachment("x.xml", "text/xml", Content.of(part.getBytes(StandardCharsets.UTF_8)));
        Unpacked unpacked = new Unpacker(List.of(new EdxmlContainer()), IntakeLimits.DEFAULT).unpack(List.of(file));
        assertThat(unpacked.files()).singleElement().satisfies(inner -> {
            assertThat(inner.name()).isEqualTo("báo cáo.pdf");
            assertThat(inner.content().bytes()).isEqualTo(PDF);
        });
        assertThat(unpacked.head()).isEmpty();
    }
}
