package vn.vanthu.correspondence.adapter.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Measures of one font: what every thread may read. Heights and widths are for a size of one point. */
final class Typeface {

    private static final int BMP = 0x10000;
    private static final int[] STAND_INS = {0xFFFD, 0x25A1, '?'};

    private final float[] widths = new float[BMP];
    private final boolean[] plain = new boolean[BMP];
    private final BitSet letters = new BitSet(BMP);
    private final char standIn;
    final double ascent;
    final double descent;
    final double gap;

    Typeface(TrueTypeFont font) throws IOException {
        double em = font.getUnitsPerEm();
        HorizontalHeaderTable heights = font.getHorizontalHeader();
        ascent = heights.getAscender() / em;
        descent = -heights.getDescender() / em;
        gap = heights.getLineGap() / em;
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        for (int letter = 0; letter < BMP; letter++) {
            int glyph = glyphs.getGlyphId(letter);
            widths[letter] = glyph == 0 ? -1 : (float) (font.getAdvanceWidth(glyph) / em);
            letters.set(letter, glyph != 0);
            plain[letter] = glyph != 0 && composed((char) letter);
        }
        char found = '?';
        for (int at = STAND_INS.length - 1; at >= 0; at--) {
            found = has(STAND_INS[at]) ? (char) STAND_INS[at] : found;
        }
        standIn = found;
    }

    /** True for a letter that stays as it is in composed text, whatever stands beside it. */
    private static boolean composed(char letter) {
        int type = Character.getType(letter);
        boolean joins = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || letter >= 0x1100 && letter <= 0x11FF;
        return !joins && Normalizer.isNormalized(String.valueOf(letter), Normalizer.Form.NFC);
    }

    boolean has(int letter) {
        return letter < BMP && widths[letter] >= 0;
    }

    /** All letters of the face. */
    BitSet letters() {
        return letters;
    }

    double width(char letter) {
        return widths[letter];
    }

    /** The text composed, with what has no glyph replaced by a mark that shows. */
    String printable(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.chars().allMatch(letter -> widths[letter] >= 0)) {
            return composed;
        }
        StringBuilder out = new StringBuilder();
        composed.codePoints().forEach(letter -> {
            int plain = plain(letter);
            if (has(letter)) {
                out.append((char) letter);
            } else if (!invisible(letter)) {
                out.append(has(plain) && plain != letter ? (char) plain : standIn);
            }
        });
        return out.toString();
    }

    private boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!plain[text.charAt(at)]) {
                return false;
            }
        }
        return true;
    }

    /** What {@link #printable} shows by a stand-in. */
    void collectMissing(String text, Set<Integer> missing) {
        if (!isPlain(text)) {
            Normalizer.normalize(text, Normalizer.Form.NFC)
                    .codePoints()
                    .filter(letter -> !has(letter) && !invisible(letter) && !has(plain(letter)))
                    .forEach(missing::add);
        }
    }

    /** The letter that looks the same where a line is broken otherwise. */
    private static int plain(int letter) {
        return letter == 0x2011 ? '-' : letter == 0x00A0 || letter == 0x202F ? ' ' : letter;
    }

    private static boolean invisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || type == Character.CONTROL || letter >= 0xFE00 && letter <= 0xFE0F;
    }

    double width(String text) {
        double width = 0;
        for (int at = 0; at < text.length(); at++) {
            width += widths[text.charAt(at)];
        }
        return width;
    }
}
