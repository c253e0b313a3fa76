package vn.vanthu.extraction.adapter.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.vanthu.extraction.Presentation.Letters;
import vn.vanthu.extraction.Presentation.Share;

/** Chữ: family, size and style of the letters of a line. */
final class LineLetters {

    /** Parts of the line's size: smaller than that and off its base is a raised or lowered figure. */
    private static final float SMALL = 0.8f;

    private static final float OFF = 0.1f;

    private LineLetters() {}

    /** @param underlines rules just under the line */
    static Letters of(VisualLine line, List<Rule> underlines) {
        List<Glyph> signs =
                line.glyphs().stream().filter(glyph -> !glyph.blank()).toList();
        List<Glyph> words = signs.stream().filter(LineLetters::letter).toList();
        List<Glyph> told = words.isEmpty() ? signs : words;
        float least = line.size();
        float most = 0;
        for (Glyph sign : signs) {
            boolean raised = sign.size() < SMALL * line.size()
                    && Math.abs(sign.baseline() - line.baseline()) > OFF * line.size();
            least = raised ? least : Math.min(least, sign.size());
            most = Math.max(most, sign.size());
        }
        return new Letters(
                family(told),
                Lengths.points(least),
                Lengths.points(most),
                share(told, Glyph::bold),
                share(told, Glyph::italic),
                underlines.isEmpty() ? Share.NONE : share(told, sign -> over(sign, underlines)),
                share(told, Glyph::coloured));
    }

    private static boolean over(Glyph sign, List<Rule> rules) {
        float middle = sign.x() + sign.width() / 2;
        return rules.stream().anyMatch(rule -> middle >= rule.from() && middle <= rule.to());
    }

    private static boolean letter(Glyph glyph) {
        return Character.isLetterOrDigit(glyph.text().codePointAt(0));
    }

    private static Share share(List<Glyph> signs, Predicate<Glyph> trait) {
        long having = signs.stream().filter(trait).count();
        return having == 0 ? Share.NONE : having == signs.size() ? Share.ALL : Share.SOME;
    }

    private static String family(List<Glyph> signs) {
        String first = signs.get(0).family();
        if (signs.stream().allMatch(sign -> sign.family().equals(first))) {
            return first;
        }
        Map<String, Integer> counts = new HashMap<>();
        signs.forEach(sign -> counts.merge(sign.family(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
