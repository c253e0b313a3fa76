package vn.vanthu.forms;

import java.util.List;
import vn.vanthu.document.DocumentType;

/**
 * Thể thức: what stands before and after the body of a form, number and day left blank.
 *
 * @param unit the unit as sentences name it: "Ủy ban nhân dân huyện Lắk"
 * @param parent cơ quan chủ quản in capitals; empty where the law has none
 * @param issuer cơ quan ban hành in capitals; a line feed breaks the line
 * @param notation "BC-UBND"; ends in dots where the unit alone knows its own abbreviation
 * @param place địa danh
 * @param date "ngày … tháng … năm 2012" with day and month blank
 * @param subject trích yếu
 * @param recipient after "Kính gửi: "; empty where the type has no addressee
 * @param legalBases căn cứ, each with its closing mark
 * @param opening the sentence before the first part
 * @param distribution Nơi nhận, without dash and closing mark
 * @param authority "TM. ỦY BAN NHÂN DÂN"; empty when the head signs in his own right
 * @param title chức vụ of the unit's head, in capitals
 * @param numberBelow true where the law in force wants page numbers below at right, false for above in the middle
 */
public record FormHead(
        String unit,
        String parent,
        String issuer,
        String notation,
        String place,
        String date,
        DocumentType type,
        String subject,
        String recipient,
        List<String> legalBases,
        String opening,
        List<String> distribution,
        String authority,
        String title,
        boolean numberBelow) {

    public FormHead {
        legalBases = List.copyOf(legalBases);
        distribution = List.copyOf(distribution);
    }
}
