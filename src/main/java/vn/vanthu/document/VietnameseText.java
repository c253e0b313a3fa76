package vn.vanthu.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Comparing Vietnamese text as a reader does: by words, not by code points. */
public final class VietnameseText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
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

    /** NFC, invisible characters dropped, every run of white space one blank, trimmed. Line feeds are white space. */
    public static String clean(String text) {
        return CLEANED.apply(text);
    }

    /**
     * The key under which two wordings count as the same: lower case, no diacritics (so "hoá" meets "hóa" and "M'Drắk"
     * meets "MĐrắk"), đ as d, words of letters and digits parted by one blank.
     */
    public static String fold(String text) {
        return FOLDED.apply(text);
    }

    private static String cleaned(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACE.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String folded(String text) {
        String bare = MARK.matcher(Normalizer.normalize(cleaned(text), Normalizer.Form.NFD))
                .replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
        return NOT_WORD.matcher(APOSTROPHE.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
