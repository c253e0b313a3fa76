package vn.vanthu.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final String WORDS = "\\p{L}{4}\\s+\\p{L}{3}";
    private static final Pattern WHOLE = Pattern.compile("(" + WORDS + ")[.!]?");
    private static final Pattern OPENING =
            Pattern.compile("(?:(" + WORDS + ")\\s*[:\\-‐‑‒–—―/|]|[\\[(【]\\s*(" + WORDS + ")\\s*[\\])】]).*");
    private static final Pattern CLOSING = Pattern.compile(".*(?:\\s[\\-‐‑‒–—―|]\\s*(" + WORDS + ")|[–—―]\\s*(" + WORDS
            + ")|[\\[(【]\\s*(" + WORDS + ")\\s*[\\])】])[.!]?");
    private static final Pattern IN_SQUARE_BRACKETS = Pattern.compile("[\\[【]\\s*(" + WORDS + ")\\s*[\\]】]");
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])(KI[ÊỂE]M\\s+TRA)(?![\\p{L}\\p{N}])");
    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\p{N}]+)\\s+$");
    private static final Pattern WORD_AFTER = Pattern.compile("^\\s+([\\p{L}\\p{N}]+)");
    private static final Pattern ROMAN = Pattern.compile("I{1,3}|I?V|VI{0,3}");

    private DraftTag() {}

    /** @param subject of a mail, decoded */
    public static boolean in(String subject) {
        String bare = MailSubject.of(subject).bare();
        return tagged(WHOLE.matcher(bare), true)
                || tagged(OPENING.matcher(bare), true)
                || tagged(CLOSING.matcher(bare), true)
                || tagged(IN_SQUARE_BRACKETS.matcher(bare), false)
                || standsOutInCapitals(bare);
    }

    private static boolean tagged(Matcher matcher, boolean whole) {
        while (whole ? matcher.matches() : matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null
                        && VietnameseText.fold(matcher.group(group)).equals("kiem tra")) {
                    return true;
                }
            }
            if (whole) {
                return false;
            }
        }
        return false;
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
