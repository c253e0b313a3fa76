package vn.vanthu.extraction.adapter.docx.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Widths of Times New Roman, from Tinos, which has the same; for a size of one point. */
final class TimesWidths {

    /** Latin with all Vietnamese letters, Greek, Cyrillic, punctuation, signs. */
    private static final int LETTERS = 0x2600;
    /** About an average letter, for what has no glyph. */
    private static final float UNKNOWN = 0.5f;

    /** Loaded when first needed, once. */
    private static final class Faces {
        private static final List<TimesWidths> ALL = load();
    }

    private final float[] widths = new float[LETTERS];

    private TimesWidths(TrueTypeFont font) throws IOException {
        float em = font.getUnitsPerEm();
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        for (int letter = 0; letter < LETTERS; letter++) {
            int glyph = glyphs.getGlyphId(letter);
            widths[letter] = glyph == 0 ? UNKNOWN : font.getAdvanceWidth(glyph) / em;
        }
    }

    static TimesWidths of(boolean bold, boolean italic) {
        return Faces.ALL.get((bold ? 1 : 0) + (italic ? 2 : 0));
    }

    double width(char letter) {
        return letter < LETTERS ? widths[letter] : Character.isLowSurrogate(letter) ? 0 : UNKNOWN;
    }

    private static List<TimesWidths> load() {
        List<TimesWidths> faces = new ArrayList<>();
        for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            try (InputStream in = TimesWidths.class.getResourceAsStream("/fonts/Tinos/Tinos-" + face + ".ttf");
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
                faces.add(new TimesWidths(font));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(faces);
    }
}
