package vn.vanthu.corpus;

import java.util.Locale;

/** How parts (level 0) and areas (level 1) are numbered. */
enum Scheme {
    ROMAN_ARABIC,
    ARABIC_DECIMAL,
    PART_WORDS,
    LETTER_ROMAN,
    ROMAN_LETTER,
    BOLD_ONLY,
    WORD_LIST;

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    private static final String[] LETTERS = {"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"};
    private static final String[] PARTS = {"nhất", "hai", "ba", "bốn", "năm", "sáu"};

    /**
     * @param part index of the part, from 0
     * @param area index of the area within it, from 0
     */
    String label(int level, int part, int area, String mark) {
        return switch (this) {
            case ROMAN_ARABIC -> (level == 0 ? ROMAN[part] : Integer.toString(area + 1)) + mark;
            case ARABIC_DECIMAL -> part + 1 + "." + (level == 0 ? "" : area + 1 + ".");
            case PART_WORDS -> level == 0 ? "Phần thứ " + PARTS[part] : ROMAN[area] + mark;
            case LETTER_ROMAN -> level == 0 ? LETTERS[part].toUpperCase(Locale.ROOT) + "." : ROMAN[area] + mark;
            case ROMAN_LETTER -> level == 0 ? ROMAN[part] + mark : LETTERS[area] + ")";
            case BOLD_ONLY, WORD_LIST -> "";
        };
    }
}
