package vn.vanthu.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Số thứ tự đề mục: the ordinal that opens a heading or a list item.
 *
 * @param printed the ordinal without closing mark: "II", "3", "1.2", "đ"; empty for a bullet or none
 * @param rest what follows it
 */
public record Label(Kind kind, String printed, String rest) {

    /** From the outermost to the innermost. */
    public enum Kind {
        PART,
        ROMAN,
        UPPER,
        ARABIC,
        DECIMAL,
        LETTER,
        BULLET,
        NONE;

        /** Level of a heading in a document's body. */
        int level() {
            return compareTo(UPPER) <= 0 ? 1 : this == ARABIC ? 2 : 3;
        }
    }

    private static final String ROMAN_NUMERAL = "(?=[IVX])(?:X{0,2})(?:IX|IV|V?I{0,3})";
    private static final String REST = "\\s*(.*)";
    private static final Pattern NAMED = Pattern.compile(
            "(?:phần|chương)\\s+(?:thứ\\s+)?(" + ROMAN_NUMERAL
                    + "|\\d{1,2}|[A-H]|nhất|một|hai|ba|tư|bốn|năm|sáu)(?![\\p{L}\\p{N}])\\s?[.:)\\-–—]?" + REST,
            flags());
    private static final Pattern ITEM =
            Pattern.compile("mục\\s+(" + ROMAN_NUMERAL + "|\\d{1,2})(?![\\p{L}\\p{N}])\\s?[.:)\\-–—]?" + REST, flags());
    private static final Pattern NESTED = Pattern.compile(
            "((?:" + ROMAN_NUMERAL + "|\\d{1,2})(?:\\.\\d{1,2}){1,4})(?!\\d)\\s?[.:)]?\\s*([^\\d\\s].*|)");
    private static final Pattern ROMAN = Pattern.compile(
            "(" + ROMAN_NUMERAL + ")\\s?[.:)/\\-–—](?![vV](?:[\\s.:]|$)|\\d{1,2}[.):\\s]|\\s?\\d{4}(?!\\d))" + REST);
    private static final Pattern BARE_ROMAN =
            Pattern.compile("(" + ROMAN_NUMERAL + ")(?:\\s+(?!NĂM\\s+\\d)(\\p{Lu}{2}.*))?");
    private static final Pattern UPPER = Pattern.compile("([A-HĐ])\\s?[.)/](?:\\s+|(?=\\p{Lu}))(.*)");
    private static final Pattern ARABIC =
            Pattern.compile("(\\d{1,2})\\s?[.:)/\\-–—](?!(?<=/)\\p{Lu}\\p{L}{0,6}-\\p{Lu})\\s*([^\\d\\s].*|)");
    private static final Pattern LETTER = Pattern.compile("([a-zđ])\\s?[.)/]\\s*(\\P{Ll}.*|\\p{Ll}\\p{L}.*|)");
    private static final Pattern BULLET = Pattern.compile("[-–—−+*•●○▪■◦►✓]" + REST);

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    /** The label of a tidied line; the rest of a long line is kept whole. */
    public static Label of(String text) {
        String start = text.length() > 60 ? text.substring(0, 60) : text;
        Label label = ofStart(start);
        int taken = start.length() - label.rest.length();
        return new Label(label.kind, label.printed, text.substring(taken).strip());
    }

    /**
     * True for most lines: their first letter opens no numeral and none of the words "phần", "chương" and "mục", and what
     * comes next closes no label of one letter.
     */
    private static boolean plain(String text) {
        return text.length() > 1
                && Character.isLetter(text.charAt(0))
                && "IVXPpCcMm".indexOf(text.charAt(0)) < 0
                && ".)/ \t\n\u000B\f\r".indexOf(text.charAt(1)) < 0;
    }

    private static Label ofStart(String text) {
        if (plain(text)) {
            return new Label(Kind.NONE, "", text);
        }
        for (Kind kind : Kind.values()) {
            for (Pattern pattern : patterns(kind)) {
                Matcher matcher = pattern.matcher(text);
                if (matcher.matches()) {
                    return label(kind, matcher);
                }
            }
        }
        return new Label(Kind.NONE, "", text);
    }

    private static Label label(Kind kind, Matcher matcher) {
        String rest = matcher.group(matcher.groupCount());
        String printed = kind == Kind.BULLET ? "" : matcher.group(1);
        boolean romanItem = kind == Kind.ARABIC && !Character.isDigit(printed.charAt(0));
        return new Label(romanItem ? Kind.ROMAN : kind, printed, rest == null ? "" : rest);
    }

    private static Pattern[] patterns(Kind kind) {
        return switch (kind) {
            case PART -> new Pattern[] {NAMED};
            case ROMAN -> new Pattern[] {ROMAN, BARE_ROMAN};
            case UPPER -> new Pattern[] {UPPER};
            case ARABIC -> new Pattern[] {ARABIC, ITEM};
            case DECIMAL -> new Pattern[] {NESTED};
            case LETTER -> new Pattern[] {LETTER};
            case BULLET -> new Pattern[] {BULLET};
            case NONE -> new Pattern[] {};
        };
    }
}
