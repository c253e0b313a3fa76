package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Lettering;
import vn.vanthu.document.VietnameseText;

/**
 * Signs drawn in fonts of old encodings. Many programs give such a font a table to Unicode that is right; where one of its
 * signs is a letter that no old encoding has, all of the file's are taken for what the tables say.
 */
final class OldGlyphs {

    /** The code of "ư" in TCVN3, which the usual encoding of a PDF reads as a hyphen. */
    private static final int SOFT_HYPHEN = 0xAD;

    private final Map<Glyph, Lettering> onPage = new IdentityHashMap<>();
    private final Set<LegacyEncoding> met = EnumSet.noneOf(LegacyEncoding.class);
    private boolean tablesAreRight;

    /** The old encodings that letters were read from so far. */
    Set<LegacyEncoding> met() {
        return met;
    }

    /** What the font's table says of a code of one byte, or the code where the table hides a letter behind a hyphen. */
    static String code(Lettering lettering, int code, String text) {
        boolean letter = code == SOFT_HYPHEN && lettering.encoding().isPresent();
        return letter && (text.equals("-") || text.equals("\u2010")) ? "\u00AD" : text;
    }

    void drawn(Glyph glyph, Lettering lettering) {
        onPage.put(glyph, lettering);
        tablesAreRight |= lettering.encoding().isPresent()
                && VietnameseText.onlyInUnicode(glyph.text().codePointAt(0));
    }

    /** The signs of a page in the order in which they were drawn, as letters; a mark joins the letter before it. */
    List<Glyph> read(List<Glyph> drawn) {
        if (onPage.isEmpty()) {
            return drawn;
        }
        List<Glyph> read = new ArrayList<>(drawn.size());
        for (Glyph glyph : drawn) {
            Glyph last = read.isEmpty() ? null : read.get(read.size() - 1);
            Lettering lettering = onPage.get(glyph);
            String text = lettering == null ? glyph.text() : read(lettering, last == null ? "" : last.text(), glyph);
            if (last != null && lettering != null && isMark(text)) {
                read.set(read.size() - 1, last.with(glyph, text));
            } else {
                read.add(text.equals(glyph.text()) ? glyph : glyph.saying(text));
            }
        }
        return read;
    }

    /** The next page begins. */
    void clear() {
        onPage.clear();
    }

    static boolean isMark(String text) {
        return Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    private String read(Lettering lettering, String before, Glyph glyph) {
        if (tablesAreRight && lettering.encoding().isPresent()) {
            return glyph.text();
        }
        String text = lettering.read(before, glyph.text());
        if (!text.equals(glyph.text())) {
            lettering.encoding().ifPresent(met::add);
        }
        return text;
    }
}
