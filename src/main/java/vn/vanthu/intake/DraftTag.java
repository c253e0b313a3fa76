package vn.vanthu.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.VietnameseText;

/**
 * Dấu hiệu thư gửi kiểm tra trước: "KIỂM TRA" in a subject asks for a check without registration. Papers about inspections
 * have the same words in their titles, so they count only
 *
 * <ul>
 *   <li>in any letters, when they are the whole subject, or open it before a colon, dash, slash or within brackets, or close
 *       it after a dash or within brackets, or stand within square brackets;
 *   <li>in capitals, in a subject that also has small letters, when no other words in capitals stand beside them.
 * </ul>
 */
public final class DraftTag {

    /** "thanh tra - kiểm tra": one thing, whatever its letters. */
    private static final Pattern INSPECTIONS =
            Pattern.compile("(?iu)(?:@)\\s*[-–—/]\\s*ki[ểe]m tra|ki[ểe]m tra\\s*[-–—/]\\s*(?:@)"
                    .replace("@", "thanh tra|gi[áa]m s[áa]t|ki[ểe]m so[áa]t"));

    private static final String WORDS = "(\\p{L}{4}\\s+\\p{L}{3})";
    private static final String DASH = "[-‐‑‒–—―|]";
    private static final String IN_BRACKETS = "[\\[(【]\\s*" + WORDS + "\\s*[\\])】]";
    private static final Pattern WHOLE = Pattern.compile("^" + WORDS + "[.!]?$");
    private static final Pattern OPENING =
            Pattern.compile("^(?:" + WORDS + "\\s*(?:[:/]|" + DASH + ")|" + IN_BRACKETS + ")");
    private static final Pattern CLOSING =
            Pattern.compile("(?:\\s" + DASH + "\\s*" + WORDS + "|[–—―]\\s*" + WORDS + "|" + IN_BRACKETS + ")[.!]?$");
    private static final Pattern IN_SQUARE_BRACKETS = Pattern.compile("[\\[【]\\s*" + WORDS + "\\s*[\\]】]");
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])(KI[ÊỂE]M\\s+TRA)(?![\\p{L}\\p{N}])");
    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\p{N}]+)\\s+$");
    private static final Pattern WORD_AFTER = Pattern.compile("^\\s+([\\p{L}\\p{N}]+)");
    private static final Pattern ROMAN = Pattern.compile("I{1,3}|I?V|VI{0,3}");

    private DraftTag() {}

    /** @param subject of a mail, decoded */
    public static boolean in(String subject) {
        String bare = INSPECTIONS.matcher(MailSubject.of(subject).bare()).replaceAll("…");
        return tagged(WHOLE, bare)
                || tagged(OPENING, bare)
                || tagged(CLOSING, bare)
                || tagged(IN_SQUARE_BRACKETS, bare)
                || standsOutInCapitals(bare);
    }

    private static boolean tagged(Pattern place, String subject) {
        return place.matcher(subject)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group))
                .anyMatch(words -> words != null && VietnameseText.fold(words).equals("kiem tra"));
    }

    private static boolean standsOutInCapitals(String subject) {
        if (subject.chars().noneMatch(Character::isLowerCase)) {
            return false;
        }
        Matcher tag = CAPITALS.matcher(subject);
        while (tag.find()) {
            String before = first(WORD_BEFORE.matcher(subject.substring(0, tag.start())));
            String after = first(WORD_AFTER.matcher(subject.substring(tag.end())));
            if (!capitalWord(before)
                    && (!capitals(after) || ROMAN.matcher(after).matches() || paper(after))) {
                return true;
            }
        }
        return false;
    }

    /** A word of a phrase in capitals; "CCHC", "BC" or "IV" at the end of ordinary words is none. */
    private static boolean capitalWord(String word) {
        return capitals(word)
                && !ROMAN.matcher(word).matches()
                && VietnameseText.fold(word).matches(".*[aeiouy].*");
    }

    private static boolean capitals(String word) {
        return word.chars().anyMatch(Character::isLetter)
                && word.chars().noneMatch(Character::isLowerCase)
                && word.chars().noneMatch(Character::isDigit);
    }

    /** "BC", "KH": what is to be checked follows the tag. */
    private static boolean paper(String word) {
        return Arrays.stream(DocumentType.values())
                .anyMatch(type -> Normalizer.normalize(type.abbreviation(), Normalizer.Form.NFC)
                        .equals(word));
    }

    private static String first(Matcher matcher) {
        return matcher.find() ? matcher.group(1) : "";
    }
}
