package vn.vanthu.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Văn bản hành chính: one administrative document as a value. Extraction reads it, correspondence and
 * consolidation write it, so that {@code read(render(document))} equals {@code document}.
 *
 * <p>All text is NFC. A string field that the paper does not carry is empty, never null.
 *
 * @param parent cơ quan chủ quản, the line above the issuer; empty where the law omits it
 * @param issuer tên cơ quan ban hành, as printed (capitals)
 * @param place địa danh, without the comma before the date
 * @param date the date printed on the paper; empty while it is still blank
 * @param subject trích yếu, without "V/v" or the type's title
 * @param recipients Kính gửi, one entry each, without dash and closing mark
 * @param legalBases căn cứ, one entry each
 * @param body nội dung; the mark "./." behind it is written as the full stop that it stands for ({@link Closing})
 * @param distribution Nơi nhận, one entry each, without dash and closing mark
 */
public record AdministrativeDocument(
        String parent,
        String issuer,
        DocumentNumber number,
        String place,
        Optional<LocalDate> date,
        Optional<DocumentType> type,
        String subject,
        List<String> recipients,
        List<String> legalBases,
        List<Block> body,
        Signer signer,
        List<String> distribution) {

    /** A paper on which nothing stands. */
    public static final AdministrativeDocument BLANK = new AdministrativeDocument(
            "",
            "",
            DocumentNumber.BLANK,
            "",
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            List.of(),
            List.of(),
            Signer.NONE,
            List.of());

    public AdministrativeDocument {
        recipients = List.copyOf(recipients);
        legalBases = List.copyOf(legalBases);
        body = List.copyOf(body);
        distribution = List.copyOf(distribution);
    }
}
