package vn.vanthu.document;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Bảng chữ: a function of text, written out character by character, so that most texts go through it in one pass. The table
 * is made from the function itself, which still answers for every text with a character whose neighbours may matter.
 */
final class TextTable {

    /** Latin with the Vietnamese letters, punctuation and signs lie below; scripts whose letters join are left to the function. */
    private static final int END = 0x2C00;

    private static final char UNSURE = '\uFFFF';
    private static final char DROPPED = '\uFFFE';

    private final UnaryOperator<String> function;
    private final char[] images = new char[END];

    /**
     * @param function one that changes a letter without regard to its neighbours unless a combining mark is among them,
     *     makes one blank of many, and leaves none at the ends
     */
    TextTable(UnaryOperator<String> function) {
        this.function = function;
        Arrays.fill(images, UNSURE);
        fill(0, 0x300);
        fill(0x1E00, 0x1F00);
        fill(0x2000, END);
    }

    String apply(String text) {
        int length = text.length();
        char[] out = text.toCharArray();
        int same = 0;
        boolean blank = true;
        while (same < length && image(out[same]) == out[same] && !(blank && out[same] == ' ')) {
            blank = out[same++] == ' ';
        }
        if (same == length && (!blank || length == 0)) {
            return text;
        }
        int size = same;
        for (int i = same; i < length; i++) {
            char image = image(out[i]);
            if (image == UNSURE) {
                return function.apply(text);
            }
            if (image != DROPPED && !(blank && image == ' ')) {
                out[size++] = image;
                blank = image == ' ';
            }
        }
        return new String(out, 0, size > 0 && blank ? size - 1 : size);
    }

    private char image(char letter) {
        return letter < END ? images[letter] : UNSURE;
    }

    private void fill(int from, int end) {
        for (int letter = from; letter < end; letter++) {
            images[letter] = Character.getType(letter) == Character.NON_SPACING_MARK
                            || Character.getType(letter) == Character.ENCLOSING_MARK
                    ? UNSURE
                    : probed((char) letter);
        }
    }

    private char probed(char letter) {
        String image = function.apply("a" + letter + "b");
        if (image.equals("ab")) {
            return DROPPED;
        }
        boolean single = image.length() == 3 && image.charAt(0) == 'a' && image.charAt(2) == 'b';
        boolean edge = single && image.charAt(1) != ' ' && Character.isWhitespace(image.charAt(1));
        return single && !edge ? image.charAt(1) : UNSURE;
    }
}
