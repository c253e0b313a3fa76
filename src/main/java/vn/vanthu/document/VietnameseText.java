package vn.vanthu.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Comparing Vietnamese text as a reader does: by words, not by code points. */
public final class VietnameseText {

    /** Control and format characters, soft hyphens, joiners and marks of direction; none of them shows on a page. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F"
                    + "\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF\\uFFF9-\\uFFFB]");

    private static final Pattern SPACE =
            Pattern.compile("[\\s\\x85\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ`´]");
    private static final TextTable CLEANED = new TextTable(VietnameseText::cleaned);
    private static final TextTable FOLDED = new TextTable(VietnameseText::folded);

    private VietnameseText() {}

    /** True for a Vietnamese letter that no font of an older encoding can hold, such as "ế", "ơ" or "đ". */
    public static boolean onlyInUnicode(int letter) {
        return letter >= 0x1EA0 && letter <= 0x1EF9 || letter > 0xFF && "ĂăĐđĨĩŨũƠơƯư".indexOf(letter) >= 0;
    }

    /**
     * NFC, invisible characters dropped, every run of white space one blank, trimmed. Line feeds are white space. The letters
     * of other tongues that look like "Đ" and "đ" are these.
     */
    public static String clean(String text) {
        return CLEANED.apply(text);
    }

    /**
     * The key under which two wordings count as the same: lower case, no diacritics (so "hoá" meets "hóa" and "M'Drắk"
     * meets "MĐrắk"), đ as d, words of letters and digits parted by one blank. Forms kept for compatibility ("ﬁ", "１", "Ⅱ")
     * are the letters they stand for, and so are letters of Cyrillic and Greek that look Latin in a word that is.
     */
    public static String fold(String text) {
        return FOLDED.apply(text);
    }

    private static String cleaned(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replace('\u00D0', 'Đ')
                .replace('\u0189', 'Đ')
                .replace('\u00F0', 'đ')
                .replace('\u0256', 'đ');
        return SPACE.matcher(composed).replaceAll(" ").strip();
    }

    private static String folded(String text) {
        String joined = APOSTROPHE.matcher(LookAlikes.latin(cleaned(text))).replaceAll("");
        String bare =
                MARK.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return NOT_WORD.matcher(lower).replaceAll(" ").strip();
    }
}
