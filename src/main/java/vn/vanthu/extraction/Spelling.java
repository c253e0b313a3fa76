package vn.vanthu.extraction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chính tả: words as they are written with their marks, wherever in the syllable a mark is put ("hoả", "hỏa"). Words are
 * compared without marks elsewhere, so that badly typed papers are understood; but the end of a broken name may only look
 * like such a word: "MẮT" is not "mật", "TRƯỢNG" no "trường".
 */
final class Spelling {

    private static final Pattern START = Pattern.compile("^[^\\p{L}]+");
    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}]");

    private final Set<String> words;

    private Spelling(Set<String> words) {
        this.words = words;
    }

    /** The words that phrases begin with. */
    static Spelling ofFirstWords(List<String> phrases) {
        return new Spelling(phrases.stream().map(Spelling::first).collect(Collectors.toUnmodifiableSet()));
    }

    /** True when the text begins with one of the words. */
    boolean opens(String text) {
        return words.contains(first(text));
    }

    /** The same, or with a word that is written without any marks. */
    boolean mayOpen(String text) {
        return first(text).chars().allMatch(sign -> sign < 128) || opens(text);
    }

    private static String first(String text) {
        String bare = START.matcher(text.strip()).replaceFirst("");
        String word = WORD_END.split(bare, 2)[0].toLowerCase(Locale.forLanguageTag("vi"));
        char[] signs = Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray();
        Arrays.sort(signs);
        return new String(signs);
    }
}
