package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Chú thích cuối trang: takes away the notes under the text of a page and the raised figures that refer to them. They are
 * told by their make-up: small letters at the foot of the page behind a figure of another size.
 */
final class Footnotes {

    /** Parts of the size of running text. */
    private static final float SMALL = 0.9f;

    private static final float RAISED = 0.8f;
    private static final float APART = 0.2f;
    private static final Pattern MARK = Pattern.compile("\\d{1,3}|\\*{1,3}");

    private static final Pattern UNPARTED = Pattern.compile("\\d{1,3}\\p{Lu}\\p{Ll}");

    private Footnotes() {}

    static List<PageText> removed(List<PageText> pages) {
        float usual = usualSize(pages);
        return pages.stream().map(page -> page.without(notes(page, usual))).toList();
    }

    private static List<VisualLine> notes(PageText page, float usual) {
        List<VisualLine> lines = page.lines();
        List<VisualLine> notes = new ArrayList<>();
        int first = lines.size();
        for (int i = lines.size() - 1; i >= 0 && small(lines.get(i), usual, page); i--) {
            first = opensNote(lines.get(i), usual) ? i : first;
        }
        notes.addAll(lines.subList(first, lines.size()));
        lines.subList(0, first).stream()
                .filter(line -> line.size() < RAISED * usual)
                .filter(line -> MARK.matcher(line.text()).matches())
                .forEach(notes::add);
        return notes;
    }

    private static boolean small(VisualLine line, float usual, PageText page) {
        boolean underTables = page.tableLines().stream().noneMatch(table -> table > line.baseline());
        return words(line) < SMALL * usual && underTables;
    }

    /** Behind a figure of another size, alone in its line or not, or one that no blank parts from the note's first word. */
    private static boolean opensNote(VisualLine line, float usual) {
        Glyph mark = line.glyphs().get(0);
        boolean alone = MARK.matcher(line.text()).matches() && line.size() < RAISED * usual;
        boolean apart =
                MARK.matcher(mark.text()).matches() && Math.abs(mark.size() - words(line)) > APART * words(line);
        return alone || apart || UNPARTED.matcher(line.text()).lookingAt();
    }

    /** The size of a line's words, whatever figure stands before them. */
    private static float words(VisualLine line) {
        return line.glyphs().get(line.glyphs().size() - 1).size();
    }

    /** The size that most signs are written in; 0 without any. */
    private static float usualSize(List<PageText> pages) {
        Map<Integer, Integer> signs = new HashMap<>();
        for (PageText page : pages) {
            for (VisualLine line : page.lines()) {
                signs.merge(Math.round(line.size()), line.glyphs().size(), Integer::sum);
            }
        }
        return signs.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
