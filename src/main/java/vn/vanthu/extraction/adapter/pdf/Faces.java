package vn.vanthu.extraction.adapter.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import vn.vanthu.document.Lettering;

/** Family and style of a font, by its name and by what it says of itself; and what it draws. */
final class Faces {

    /**
     * @param family as "Times New Roman"; empty when its name does not tell
     * @param lettering null when it draws Unicode
     */
    record Face(boolean bold, boolean italic, String family, Lettering lettering) {}

    private static final int BOLD_WEIGHT = 600;

    private final OldGlyphs old = new OldGlyphs();
    private final Map<PDFont, Face> known = new IdentityHashMap<>();

    OldGlyphs old() {
        return old;
    }

    Face of(PDFont font) {
        return known.computeIfAbsent(font, Faces::look);
    }

    private static Face look(PDFont font) {
        String own = font.getName() == null ? "" : font.getName();
        String name = own.toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        boolean italic = name.contains("italic") || name.contains("oblique");
        if (descriptor != null) {
            bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
            italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
        }
        return new Face(
                bold,
                italic,
                Families.of(own, descriptor == null ? null : descriptor.getFontFamily()),
                Lettering.ofFont(own).orElse(null));
    }
}
