package vn.vanthu.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters of Cyrillic and Greek that look the same as Latin ones, as they get into words by keyboards and recognition. */
final class LookAlikes {

    private static final String OTHER = "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo";
    private static final Pattern PRESENT = Pattern.compile("[\\u0370-\\u04FF]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern LATIN_LETTER = Pattern.compile("\\p{IsLatin}");

    private LookAlikes() {}

    /** The text with such letters made Latin in every word that has a Latin letter too; a word of their own tongue stays. */
    static String latin(String text) {
        if (!PRESENT.matcher(text).find()) {
            return text;
        }
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(
                        LATIN_LETTER.matcher(word.group()).find() ? translated(word.group()) : word.group()));
    }

    private static String translated(String word) {
        StringBuilder latin = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = OTHER.indexOf(word.charAt(i));
            if (at >= 0) {
                latin.setCharAt(i, LATIN.charAt(at));
            }
        }
        return latin.toString();
    }
}
