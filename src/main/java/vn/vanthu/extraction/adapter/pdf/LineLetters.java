package vn.vanthu.extraction.adapter.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.extraction.Presentation.Letters;
import vn.vanthu.extraction.Presentation.Share;

/** Chữ: family, size and style of the letters of a line. */
final class LineLetters {

    /** Parts of the line's size: smaller than that and off its base is a raised or lowered figure. */
    private static final float SMALL = 0.8f;

    private static final float OFF = 0.1f;

    private int signs;
    private int bold;
    private int italic;
    private int underlined;
    private int coloured;
    private String family = "";
    private Map<String, Integer> families = Map.of();

    private LineLetters() {}

    /** @param underlines rules just under the line */
    static Letters of(VisualLine line, List<Rule> underlines) {
        LineLetters words = new LineLetters();
        LineLetters others = new LineLetters();
        float least = line.size();
        for (Glyph glyph : line.glyphs()) {
            if (glyph.blank()) {
                continue;
            }
            boolean word = Character.isLetterOrDigit(glyph.text().codePointAt(0));
            (word ? words : others).add(glyph, underlines);
            if (glyph.size() < least && !raised(glyph, line)) {
                least = glyph.size();
            }
        }
        return (words.signs > 0 ? words : others).letters(least, line.size());
    }

    private static boolean raised(Glyph glyph, VisualLine line) {
        return glyph.size() < SMALL * line.size() && Math.abs(glyph.baseline() - line.baseline()) > OFF * line.size();
    }

    private void add(Glyph glyph, List<Rule> underlines) {
        signs++;
        bold += glyph.bold() ? 1 : 0;
        italic += glyph.italic() ? 1 : 0;
        coloured += glyph.coloured() ? 1 : 0;
        underlined += !underlines.isEmpty() && over(glyph, underlines) ? 1 : 0;
        if (signs == 1) {
            family = glyph.family();
        } else if (!families.isEmpty() || !glyph.family().equals(family)) {
            families = families.isEmpty() ? new HashMap<>(Map.of(family, signs - 1)) : families;
            families.merge(glyph.family(), 1, Integer::sum);
        }
    }

    private static boolean over(Glyph sign, List<Rule> rules) {
        float middle = sign.x() + sign.width() / 2;
        return rules.stream().anyMatch(rule -> middle >= rule.from() && middle <= rule.to());
    }

    private Letters letters(float least, float most) {
        String usual = families.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(family);
        return new Letters(
                usual,
                Lengths.points(least),
                Lengths.points(most),
                share(bold),
                share(italic),
                share(underlined),
                share(coloured));
    }

    private Share share(int having) {
        return having == 0 ? Share.NONE : having == signs ? Share.ALL : Share.SOME;
    }
}
