package vn.vanthu.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Thể thức của báo cáo tổng hợp: who reports to whom, by which order, and the number and date once it is issued.
 *
 * @param parent cơ quan chủ quản, capitals
 * @param agency capitals
 * @param shortName as sentences call it: "Sở Nội vụ"
 * @param place địa danh
 * @param notation ký hiệu: "BC-SNV"
 * @param recipients the superiors, as "Kính gửi" names them
 * @param distribution the lines of Nơi nhận
 * @param authority by what right the signer signs; empty for the head
 * @param title chức vụ, capitals
 * @param signer họ tên
 * @param orders the orders that it is due to, by their full names; may be empty
 * @param number blank while it is a draft
 * @param date empty while it is a draft
 * @param amendment where it takes the place of an issued one
 */
public record ReportHead(
        String parent,
        String agency,
        String shortName,
        String place,
        String notation,
        List<String> recipients,
        List<String> distribution,
        String authority,
        String title,
        String signer,
        List<String> orders,
        String number,
        Optional<LocalDate> date,
        Optional<Amendment> amendment) {

    public ReportHead {
        recipients = List.copyOf(recipients);
        distribution = List.copyOf(distribution);
        orders = List.copyOf(orders);
    }

    /** Of a first version. */
    public ReportHead(
            String parent,
            String agency,
            String shortName,
            String place,
            String notation,
            List<String> recipients,
            List<String> distribution,
            String authority,
            String title,
            String signer,
            List<String> orders,
            String number,
            Optional<LocalDate> date) {
        this(
                parent,
                agency,
                shortName,
                place,
                notation,
                recipients,
                distribution,
                authority,
                title,
                signer,
                orders,
                number,
                date,
                Optional.empty());
    }

    /** True until it has its number. */
    public boolean draft() {
        return number.isBlank();
    }

    public ReportHead issued(String given, LocalDate on) {
        return new ReportHead(
                parent,
                agency,
                shortName,
                place,
                notation,
                recipients,
                distribution,
                authority,
                title,
                signer,
                orders,
                given,
                Optional.of(on),
                amendment);
    }

    /** The same head on a version that takes the place of an issued one. */
    public ReportHead amending(Amendment of) {
        return new ReportHead(
                parent,
                agency,
                shortName,
                place,
                notation,
                recipients,
                distribution,
                authority,
                title,
                signer,
                orders,
                number,
                date,
                Optional.of(of));
    }
}
