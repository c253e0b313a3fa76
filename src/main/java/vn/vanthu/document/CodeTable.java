package vn.vanthu.document;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * What an encoding of one byte a code draws at each code. A code that adds marks to the letter before it stands for the
 * combining marks of Unicode; it counts as a mark only behind a letter that can carry it, so a degree sign stays one.
 */
final class CodeTable {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Map<Character, Character> WESTERN_CODES = new HashMap<>();

    static {
        for (int code = 0x80; code < 0xA0; code++) {
            char shown = western(code);
            if (shown != '\uFFFD') {
                WESTERN_CODES.put(shown, (char) code);
            }
        }
    }

    private final String[] letters = new String[256];
    private final String carriers;

    /** @param carriers the letters that a mark may follow, capitals included */
    CodeTable(String carriers) {
        this.carriers = carriers;
    }

    /** @param drawn one letter a code from the first on; a blank where the code draws the same as in Windows-1252 */
    CodeTable codes(int first, String drawn) {
        for (int i = 0; i < drawn.length(); i++) {
            if (drawn.charAt(i) != ' ') {
                letters[first + i] = drawn.substring(i, i + 1);
            }
        }
        return this;
    }

    /** @param marks combining marks, one or two */
    CodeTable mark(char code, String marks) {
        letters[code] = marks;
        return this;
    }

    String draw(byte[] bytes) {
        StringBuilder codes = new StringBuilder(bytes.length);
        for (byte signed : bytes) {
            int code = signed & 0xFF;
            codes.append(letters[code] != null ? (char) code : western(code));
        }
        return draw("", codes.toString());
    }

    /** NFC of what is drawn behind the given text, from whose last letter a leading mark may hang. */
    String draw(CharSequence before, String text) {
        StringBuilder drawn = null;
        char last = before.length() == 0 ? ' ' : before.charAt(before.length() - 1);
        for (int i = 0; i < text.length(); i++) {
            String letter = letter(text.charAt(i), last);
            if (letter != null && drawn == null) {
                drawn = new StringBuilder(text.length() + 8).append(text, 0, i);
            }
            if (drawn != null) {
                drawn.append(letter == null ? text.substring(i, i + 1) : letter);
            }
            last = letter == null ? text.charAt(i) : letter.charAt(letter.length() - 1);
        }
        return drawn == null ? text : Normalizer.normalize(drawn, Normalizer.Form.NFC);
    }

    private static char western(int code) {
        return new String(new byte[] {(byte) code}, WESTERN).charAt(0);
    }

    /** Null where the code draws what it stands for in Windows-1252. */
    private String letter(char shown, char last) {
        if (shown < 0x80 && letters[shown] == null) {
            return null;
        }
        int code = shown < 0x100 ? shown : WESTERN_CODES.getOrDefault(shown, '\0');
        String letter = letters[code];
        if (letter != null && Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK) {
            return carriers.indexOf(last) < 0 ? null : letter;
        }
        return letter;
    }
}
