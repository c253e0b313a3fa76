package vn.vanthu.extraction.adapter.story;

/** Writes a list's count in the format that a level names (ECMA-376 Part 1, 17.18.59). */
public final class Ordinals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LONGEST_ROMAN = 3999;

    private Ordinals() {}

    public static String write(int count, String format) {
        return switch (format) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(java.util.Locale.ROOT);
            case "upperLetter" -> letter(count, 'A');
            case "lowerLetter" -> letter(count, 'a');
            case "decimalZero" -> count >= 0 && count < 10 ? "0" + count : String.valueOf(count);
            case "none" -> "";
            default -> String.valueOf(count);
        };
    }

    private static String roman(int count) {
        if (count < 1 || count > LONGEST_ROMAN) {
            return String.valueOf(count);
        }
        StringBuilder roman = new StringBuilder();
        int rest = count;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /** After z comes aa, then bb: the letter repeated. */
    private static String letter(int count, char first) {
        if (count < 1 || count > 26 * 30) {
            return String.valueOf(count);
        }
        return String.valueOf((char) (first + (count - 1) % 26)).repeat((count - 1) / 26 + 1);
    }
}
