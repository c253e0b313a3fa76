package vn.vanthu.correspondence;

import java.util.List;

/**
 * Cơ quan ban hành: the department that the letters come from.
 *
 * @param parent cơ quan chủ quản, capitals
 * @param name capitals
 * @param shortName as sentences call it: "Sở Nội vụ"
 * @param place địa danh
 * @param notation ký hiệu of its letters: "SNV-CCHC"
 * @param mail where units send their papers
 * @param authority by what right the signer signs; empty for the head
 * @param title chức vụ, capitals
 * @param signer họ tên
 * @param archive the last line of Nơi nhận, without dash and full stop: "Lưu: VT, CCHC"
 */
public record Agency(
        String parent,
        String name,
        String shortName,
        String place,
        String notation,
        String mail,
        String authority,
        String title,
        String signer,
        String archive) {

    /** @return the lines of Nơi nhận of a letter that goes to its addressee alone */
    public List<String> distribution(String asAbove) {
        return List.of(asAbove, archive);
    }
}
