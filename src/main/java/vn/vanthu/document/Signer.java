package vn.vanthu.document;

/**
 * Người ký: the signature block (NĐ 30/2020, Phụ lục I, Mục II.7).
 *
 * @param authority the line that says by what right, with its form: "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC"; empty
 *     when the head signs in own right
 * @param title chức vụ in capitals: "CHỦ TỊCH", "PHÓ GIÁM ĐỐC"
 * @param name họ tên as printed, without academic titles
 */
public record Signer(String authority, String title, String name) {
    public static final Signer NONE = new Signer("", "", "");
}
