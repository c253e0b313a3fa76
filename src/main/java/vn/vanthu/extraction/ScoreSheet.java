package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import vn.vanthu.document.Amount;

/** Cây tiêu chí: the lines of one score sheet, each under the one that it is a part of. */
final class ScoreSheet {

    /** Rank of an area that carries no number. */
    static final int AREA = 1;

    private final ScoreAreas areas;
    private final List<ScoreLine> lines = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();
    private final Set<String> outer = new HashSet<>();
    private int outermost = Ordinal.NONE;

    ScoreSheet(ScoreAreas areas) {
        this.areas = areas;
    }

    int size() {
        return lines.size();
    }

    /** True when an area's number comes a second time: another sheet begins. */
    boolean restarts(Ordinal number) {
        return number.rank() == outermost && outer.contains(number.printed());
    }

    void add(Ordinal number, ScoreLine line) {
        outermost = Math.min(outermost, number.rank());
        if (number.rank() == outermost && number.given() && !number.printed().isEmpty()) {
            outer.add(number.printed());
        }
        ranks.add(number.rank());
        lines.add(line);
    }

    void total(ScoreLine line) {
        ranks.add(Ordinal.NONE);
        lines.add(line);
    }

    /** A row without a number belongs to the one above: it adds evidence, and the score where that has none. */
    void extend(ScoreLine more) {
        int last = lines.size() - 1;
        if (last < 0 || lines.get(last).total()) {
            return;
        }
        ScoreLine line = lines.get(last);
        lines.set(
                last,
                new ScoreLine(
                        line.number(),
                        line.name(),
                        line.area(),
                        line.parent(),
                        false,
                        given(line.maximum(), more.maximum()),
                        given(line.self(), more.self()),
                        joined(line.evidence(), more.evidence()),
                        joined(line.explanation(), more.explanation())));
    }

    private static ScoreLine.Score given(ScoreLine.Score own, ScoreLine.Score other) {
        return own.amount() instanceof Amount.Blank && !(other.amount() instanceof Amount.Blank) ? other : own;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other)
                ? (one.isEmpty() ? other : one)
                : one + "; " + other;
    }

    List<ScoreLine> lines() {
        List<ScoreLine> tree = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ScoreLine line = lines.get(i);
            boolean top = !line.total() && ranks.get(i) == outermost;
            tree.add(new ScoreLine(
                    line.number(),
                    line.name(),
                    top ? areas.named(line.name()) : OptionalInt.empty(),
                    line.total() ? OptionalInt.empty() : parent(i),
                    line.total(),
                    line.maximum(),
                    line.self(),
                    line.evidence(),
                    line.explanation()));
        }
        return tree;
    }

    private OptionalInt parent(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (ranks.get(i) < ranks.get(index)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
