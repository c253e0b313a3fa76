package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.vanthu.extraction.Presentation.Stroke;
import vn.vanthu.extraction.Presentation.StrokeKind;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.intake.Refusal;

/** Đường kẻ ngang on one page: which lines of text they underline or set off. */
final class PageStrokes {

    /** Parts of the size of letters: rules nearer to the line that they stand on underline them, or strike them out. */
    private static final float UNDERLINE = 0.2f;

    private static final float THROUGH = 0.7f;
    private static final float ON = 0.05f;
    /** In points; 4.5 mm, and for typed rules, which take a line of their own, 9 mm. */
    private static final float NEAR = 12.8f;

    private static final float NEXT_LINE = 25.5f;
    private static final int MOST_PIECES = 100;
    private static final Pattern TYPED = Pattern.compile("_{3,}|[-–—]{5,}|(_ ){3,}_|([-–—] ){4,}[-–—]");

    private record Numbered(int index, VisualLine line, boolean typed) {
        float baseline() {
            return line.baseline();
        }
    }

    private final int page;
    private final List<Numbered> byHeight = new ArrayList<>();
    private final Map<VisualLine, List<Rule>> underlines = new IdentityHashMap<>();

    /** @param first index of the first of the page's lines among all */
    PageStrokes(List<Printed> lines, int first, int page) {
        this.page = page;
        for (int i = 0; i < lines.size(); i++) {
            VisualLine line = lines.get(i).line();
            byHeight.add(
                    new Numbered(first + i, line, TYPED.matcher(line.text()).matches()));
        }
        byHeight.sort(Comparator.comparingDouble(Numbered::baseline));
    }

    /** Top down: the drawn ones, then the typed. */
    List<Stroke> find(List<Rule> rules, Budget budget) throws Refusal {
        List<Stroke> strokes = new ArrayList<>();
        for (Rule rule : rules) {
            Stroke stroke = drawn(rule, budget);
            if (stroke != null) {
                strokes.add(stroke);
            }
        }
        strokes.sort(Comparator.comparingDouble(stroke -> stroke.y().orElse(0)));
        for (Numbered typed : byHeight) {
            if (typed.typed()) {
                VisualLine line = typed.line();
                Rule rule = new Rule(true, line.baseline(), line.left(), line.right());
                strokes.add(stroke(StrokeKind.TYPED, rule, above(rule, NEXT_LINE, budget)));
            }
        }
        return strokes;
    }

    List<Rule> underlines(Printed line) {
        return underlines.getOrDefault(line.line(), List.of());
    }

    /** @return null for a rule that strikes letters out */
    private Stroke drawn(Rule rule, Budget budget) throws Refusal {
        Numbered best = null;
        for (int i = from(rule.at() - NEAR); i < byHeight.size(); i++) {
            budget.step();
            VisualLine line = byHeight.get(i).line();
            float below = rule.at() - line.baseline();
            if (below < -NEAR) {
                break;
            }
            if (overlap(rule, line) <= 0 || byHeight.get(i).typed()) {
                continue;
            }
            if (below < -ON * line.size() && below > -THROUGH * line.size()) {
                return null;
            }
            boolean close = below >= -ON * line.size() && below <= UNDERLINE * line.size();
            if (close && (best == null || overlap(rule, line) > overlap(rule, best.line()))) {
                best = byHeight.get(i);
            }
        }
        if (best == null) {
            return stroke(StrokeKind.DRAWN, rule, above(rule, NEAR, budget));
        }
        List<Rule> under = underlines.computeIfAbsent(best.line(), line -> new ArrayList<>());
        if (under.size() < MOST_PIECES) {
            under.add(rule);
        }
        return stroke(StrokeKind.UNDERLINE, rule, OptionalInt.of(best.index()));
    }

    /** The nearest line of letters over a rule. */
    private OptionalInt above(Rule rule, float reach, Budget budget) throws Refusal {
        Numbered nearest = null;
        for (int i = from(rule.at() - reach); i < byHeight.size(); i++) {
            budget.step();
            Numbered line = byHeight.get(i);
            if (line.baseline() >= rule.at()) {
                break;
            }
            if (!line.typed() && overlap(rule, line.line()) > 0) {
                nearest = line;
            }
        }
        return nearest == null ? OptionalInt.empty() : OptionalInt.of(nearest.index());
    }

    /** Index of the first line whose baseline is not above a height. */
    private int from(float height) {
        int low = 0;
        int high = byHeight.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byHeight.get(middle).baseline() < height) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static float overlap(Rule rule, VisualLine line) {
        return Math.min(rule.to(), line.right()) - Math.max(rule.from(), line.left());
    }

    private Stroke stroke(StrokeKind kind, Rule rule, OptionalInt under) {
        return new Stroke(
                kind,
                page,
                Lengths.someMillimetres(rule.from()),
                Lengths.someMillimetres(rule.at()),
                Lengths.millimetres(rule.to() - rule.from()),
                under);
    }
}
