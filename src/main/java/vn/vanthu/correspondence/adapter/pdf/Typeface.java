package vn.vanthu.correspondence.adapter.pdf;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Measures of one font: what every thread may read. Heights and widths are for a size of one point. */
final class Typeface {

    private static final int BMP = 0x10000;
    private static final int[] STAND_INS = {0xFFFD, 0x25A1, '?'};

    private final float[] widths = new float[BMP];
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
        }
        char found = '?';
        for (int at = STAND_INS.length - 1; at >= 0; at--) {
            found = has(STAND_INS[at]) ? (char) STAND_INS[at] : found;
        }
        standIn = found;
    }

    boolean has(int letter) {
        return letter < BMP && widths[letter] >= 0;
    }

    double width(char letter) {
        return widths[letter];
    }

    /** The text composed, with what has no glyph replaced by a mark that shows. */
    String printable(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.chars().allMatch(letter -> widths[letter] >= 0)) {
            return composed;
        }
        StringBuilder out = new StringBuilder();
        composed.codePoints().forEach(letter -> {
            int plain = letter == 0x2011 ? '-' : letter == 0x00A0 || letter == 0x202F ? ' ' : letter;
            if (has(letter)) {
                out.append((char) letter);
            } else if (!invisible(letter)) {
                out.append(has(plain) && plain != letter ? (char) plain : standIn);
            }
        });
        return out.toString();
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
