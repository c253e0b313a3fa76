package vn.vanthu.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cụm từ nhận biết: phrases to look for in a text, compared as {@link VietnameseText#fold} does and as whole words. An
 * asterisk in a phrase stands for up to eight words, or none.
 */
public final class Phrases {

    private static final String SOME_WORDS = "(?:\\S+ ){0,8}";

    private final Pattern anywhere;
    private final Pattern whole;

    private Phrases(List<String> phrases) {
        String any = phrases.stream().map(Phrases::regex).collect(Collectors.joining("|", "(?:", ")"));
        this.anywhere = Pattern.compile("(?<= )" + any);
        this.whole = Pattern.compile(any);
    }

    public static Phrases of(List<String> phrases) {
        return new Phrases(phrases);
    }

    /** True when the text holds one of the phrases. */
    public boolean in(String text) {
        return anywhere.matcher(padded(text)).find();
    }

    /** True when the text is one of the phrases and holds nothing else. */
    public boolean are(String text) {
        return whole.matcher(VietnameseText.fold(text) + " ").matches();
    }

    /** True when the text begins with one of the phrases. */
    public boolean opens(String text) {
        return whole.matcher(VietnameseText.fold(text) + " ").lookingAt();
    }

    /** What follows the first phrase in the text, folded; empty when the text holds none. */
    public String after(String text) {
        String folded = padded(text);
        Matcher found = anywhere.matcher(folded);
        return found.find() ? folded.substring(found.end()).strip() : "";
    }

    /** The text without the phrases, folded. */
    public String without(String text) {
        return anywhere.matcher(padded(text)).replaceAll("").strip();
    }

    private static String padded(String text) {
        return " " + VietnameseText.fold(text) + " ";
    }

    /** Each word with the blank behind it. */
    private static String regex(String phrase) {
        return Arrays.stream(phrase.strip().split("\\s+"))
                .map(word -> word.equals("*") ? SOME_WORDS : Pattern.quote(VietnameseText.fold(word)) + " ")
                .collect(Collectors.joining());
    }
}
