package vn.vanthu.document;

/**
 * Số, ký hiệu: the number in the issuer's register and the notation after the slash, such as {@code 125} and
 * {@code SNV-CCHC}. Either is empty while it is blank on the paper (NĐ 30/2020, Phụ lục I, Mục II.3).
 *
 * @param number Arabic digits as printed, so a leading zero stays ("05")
 * @param notation capitals, groups joined by "-", may hold "&amp;" and "."
 */
public record DocumentNumber(String number, String notation) {

    public static final DocumentNumber BLANK = new DocumentNumber("", "");

    /** The number as cited in text: {@code 125/SNV-CCHC}. */
    @Override
    public String toString() {
        return notation.isEmpty() ? number : number + "/" + notation;
    }
}
