package vn.vanthu.edxml;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Block;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.Signer;

/**
 * Thông điệp edXML: one message of QCVN 102:2016/BTTTT in its plain form (root {@code edXML}, not SOAP). A text that the
 * message does not carry is empty, never null.
 *
 * @param documentId opaque; by convention {@code <organ id>,<yyyy/MM/dd>,<number>/<notation>}
 * @param place nơi ban hành
 * @param date ngày ban hành
 * @param typeName tên loại văn bản as the sender's software writes it
 * @param subject trích yếu
 * @param content tóm tắt nội dung
 * @param sentAt the sender's own timestamp, the first of the trace
 */
public record EdxmlMessage(
        Organ from,
        List<Organ> to,
        String documentId,
        DocumentNumber number,
        String place,
        Optional<LocalDate> date,
        String typeName,
        String subject,
        String content,
        Signer signer,
        Optional<Instant> sentAt,
        List<Enclosure> enclosures) {

    public EdxmlMessage {
        to = List.copyOf(to);
        enclosures = List.copyOf(enclosures);
    }

    /** What the message says of its paper, with the abstract as its only paragraph. */
    public AdministrativeDocument head() {
        return new AdministrativeDocument(
                from.inCharge(),
                from.name(),
                number,
                place,
                date,
                DocumentType.ofNotation(number.notation()).or(() -> DocumentType.ofTitle(typeName)),
                subject,
                to.stream().map(Organ::name).filter(name -> !name.isEmpty()).toList(),
                List.of(),
                content.isEmpty() ? List.of() : List.of(new Block.Paragraph(content)),
                signer,
                List.of());
    }

    /**
     * Cơ quan gửi, nhận.
     *
     * @param id mã định danh as registered; several schemes are in use, so it is not validated
     * @param inCharge cơ quan chủ quản
     */
    public record Organ(String id, String inCharge, String name, String email) {}
}
