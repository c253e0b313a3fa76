package vn.vanthu.correspondence.adapter.pdf;

import java.text.Normalizer;
import java.util.Locale;

/** Chữ cái tiếng Việt: every letter with every tone in both cases, as composed characters (TCVN 6909:2001). */
final class VietnameseLetters {

    static final String ALL = all();

    private VietnameseLetters() {}

    private static String all() {
        StringBuilder letters = new StringBuilder("bcdđghklmnpqrstvx");
        for (char vowel : "aăâeêioôơuưy".toCharArray()) {
            letters.append(vowel);
            for (char tone : "\u0300\u0301\u0309\u0303\u0323".toCharArray()) {
                letters.append(Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC));
            }
        }
        String small = letters.toString();
        return small + small.toUpperCase(Locale.ROOT);
    }
}
