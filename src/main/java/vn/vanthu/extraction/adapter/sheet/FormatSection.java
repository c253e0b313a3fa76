package vn.vanthu.extraction.adapter.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One section of a format code.
 *
 * @param before text before the digits; all of the text of a section without any
 * @param leastDigits digits before the comma at least
 * @param thousandsCut how often the number is divided by a thousand
 * @param tokens of a date, in order: runs of one letter, or text
 */
record FormatSection(
        Kind kind,
        String before,
        String after,
        int leastDigits,
        int leastDecimals,
        int mostDecimals,
        boolean grouped,
        int percents,
        int thousandsCut,
        List<String> tokens) {

    enum Kind {
        GENERAL,
        DIGITS,
        DATE,
        /** Text in place of the number, such as a dash for nought. */
        LITERAL
    }

    /** True when a number is shown as it is, with nothing around it. */
    boolean bare() {
        return kind == Kind.GENERAL && before.isEmpty() && after.isEmpty();
    }

    static List<FormatSection> parse(String code) {
        List<FormatSection> sections = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= code.length() && sections.size() < 3; i++) {
            if (i == code.length() || code.charAt(i) == ';' && !quoted) {
                sections.add(new Parser(code.substring(start, i)).section());
                start = i + 1;
            } else if (code.charAt(i) == '"') {
                quoted = !quoted;
            } else if (code.charAt(i) == '\\' && !quoted) {
                i++;
            }
        }
        return List.copyOf(sections);
    }

    /** Walks over one section, telling text from what stands for digits or for parts of a date. */
    private static final class Parser {
        private final String code;
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private final List<String> tokens = new ArrayList<>();
        private int leastDigits;
        private int leastDecimals;
        private int mostDecimals;
        private int commas;
        private int percents;
        private boolean digits;
        private boolean point;
        private boolean grouped;
        private boolean general;
        private boolean date;

        Parser(String code) {
            this.code = code;
        }

        FormatSection section() {
            for (int i = 0; i < code.length(); i++) {
                i = take(i);
            }
            Kind kind =
                    date ? Kind.DATE : digits ? Kind.DIGITS : general || code.isEmpty() ? Kind.GENERAL : Kind.LITERAL;
            return new FormatSection(
                    kind,
                    before.toString(),
                    after.toString(),
                    leastDigits,
                    leastDecimals,
                    mostDecimals,
                    grouped,
                    percents,
                    digits && !point ? commas : 0,
                    List.copyOf(tokens));
        }

        /** Takes what begins here and returns the index of its last character. */
        private int take(int at) {
            char c = code.charAt(at);
            switch (c) {
                case '"' -> {
                    int end = code.indexOf('"', at + 1);
                    text(code.substring(at + 1, end < 0 ? code.length() : end));
                    return end < 0 ? code.length() : end;
                }
                case '[' -> {
                    int end = code.indexOf(']', at);
                    elapsed(code.substring(at + 1, end < 0 ? code.length() : end));
                    return end < 0 ? code.length() : end;
                }
                case '\\' -> {
                    text(code.substring(Math.min(at + 1, code.length()), Math.min(at + 2, code.length())));
                    return at + 1;
                }
                case '_', '*' -> {
                    return at + 1;
                }
                case '0', '#', '?' -> digit(c);
                case '.' -> point = true;
                case ',' -> commas++;
                case '%' -> {
                    percents++;
                    text("%");
                }
                case '@' -> general = true;
                default -> {
                    return letters(at, Character.toLowerCase(c));
                }
            }
            return at;
        }

        private void digit(char c) {
            grouped |= commas > 0 && !point;
            commas = point ? commas : 0;
            digits = true;
            if (point) {
                mostDecimals = Math.min(mostDecimals + 1, 20);
                leastDecimals = c == '0' ? mostDecimals : leastDecimals;
            } else if (c == '0') {
                leastDigits = Math.min(leastDigits + 1, 20);
            }
        }

        private int letters(int at, char c) {
            if (code.regionMatches(true, at, "general", 0, 7)) {
                general = true;
                return at + 6;
            }
            if ("dmyhs".indexOf(c) >= 0) {
                int end = at;
                while (end + 1 < code.length() && Character.toLowerCase(code.charAt(end + 1)) == c) {
                    end++;
                }
                date = true;
                tokens.add(code.substring(at, end + 1).toLowerCase(Locale.ROOT));
                return end;
            }
            if (code.regionMatches(true, at, "am/pm", 0, 5)) {
                return at + 4;
            }
            text(Character.toString(code.charAt(at)));
            return at;
        }

        /** "[h]" counts hours; a colour, a condition or a language shows nothing; "[$đ-42A]" shows its sign. */
        private void elapsed(String inner) {
            if (inner.matches("(?i)h+|m+|s+")) {
                date = true;
                tokens.add(inner.toLowerCase(Locale.ROOT));
            } else if (inner.startsWith("$") && !inner.startsWith("$-")) {
                text(inner.substring(1).replaceFirst("-.*", ""));
            }
        }

        private void text(String text) {
            (digits || general ? after : before).append(text);
            tokens.add("\"" + text);
        }
    }
}
