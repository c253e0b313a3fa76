package vn.vanthu.extraction.adapter.rtf;

import java.util.HashMap;
import java.util.Map;

/** The fonts of a file by their numbers. */
final class FontTable {

    private static final int LONGEST_NAME = 200;
    private static final int WESTERN = 1252;

    private final Map<Integer, Font> fonts = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int ansiPage = WESTERN;
    private int standard;
    private int number;
    private int characterSet = -1;
    private int page = -1;

    void ansiPage(int codePage) {
        ansiPage = codePage;
    }

    void standard(int font) {
        standard = font;
    }

    int standard() {
        return standard;
    }

    Font font(int wanted) {
        Font font = fonts.get(wanted < 0 ? standard : wanted);
        return font == null ? Font.of("", -1, ansiPage) : font;
    }

    /** A word within the table. */
    void take(String word, int value) {
        switch (word) {
            case "f" -> number = value;
            case "fcharset" -> characterSet = value;
            case "cpg" -> page = value;
            default -> {}
        }
    }

    /** A letter of a font's name; a semicolon ends it. */
    void take(char letter) {
        if (letter != ';') {
            name.append(name.length() < LONGEST_NAME ? String.valueOf(letter) : "");
            return;
        }
        Font font = Font.of(name.toString().strip(), characterSet, ansiPage);
        boolean paged = page > 0 && characterSet <= 1 && font.lettering().isEmpty();
        fonts.put(number, paged ? new Font(page, font.lettering()) : font);
        name.setLength(0);
        characterSet = -1;
        page = -1;
    }
}
