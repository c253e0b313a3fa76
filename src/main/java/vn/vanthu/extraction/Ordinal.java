package vn.vanthu.extraction;

import java.util.regex.Pattern;
import vn.vanthu.document.VietnameseText;

/**
 * Số thứ tự của một dòng: a row's number and how deep it stands.
 *
 * @param printed without blanks and closing mark: "II", "1.2", "a"; empty for none
 * @param rank the smaller the further out; {@value #NONE} for none
 */
record Ordinal(String printed, int rank) {

    static final int NONE = 99;
    private static final int LETTER = 20;
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})");
    private static final Pattern NESTED =
            Pattern.compile("(?:(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})\\.)?\\d{1,3}(?:[.,]\\d{1,3}){0,6}");

    /** @param text a cell that should hold nothing but a number */
    static Ordinal of(String text) {
        String bare = text.length() > 30 ? "" : VietnameseText.clean(text).replace(" ", "");
        while (!bare.isEmpty() && ".):,-/".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (ROMAN.matcher(bare).matches()) {
            return new Ordinal(bare, 1);
        }
        if (NESTED.matcher(bare).matches()) {
            String digits = bare.replace(',', '.').replaceFirst("^[IVX]+\\.", "");
            return new Ordinal(bare.replace(',', '.'), 2 + digits.split("\\.").length);
        }
        if (bare.matches("[A-HĐ]")) {
            return new Ordinal(bare, 0);
        }
        return bare.matches("[a-zđ]") ? new Ordinal(bare, LETTER) : new Ordinal("", NONE);
    }

    /** The number that opens a text, when its own column holds none. */
    static Ordinal opening(String text) {
        Label label = Label.of(VietnameseText.clean(text));
        return label.kind() == Label.Kind.BULLET ? new Ordinal("", NONE) : of(label.printed());
    }

    boolean given() {
        return rank != NONE;
    }
}
