package vn.vanthu.extraction.adapter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.Refusal;

/** Finds the ruled tables of a page: level and upright lines that hang together. Lone level lines set text off. */
final class GridFinder {

    private static final float ONE_LINE = 1.5f;
    private static final int MOST_RULES = 4000;

    private GridFinder() {}

    /**
     * @param grids top down
     * @param lone level lines that no upright one touches
     */
    record Found(List<Grid> grids, List<Rule> lone) {}

    static Found find(List<Rule> drawn, Budget budget) throws IOException {
        List<Rule> rules = joined(drawn);
        if (rules.size() > MOST_RULES) {
            throw new Refusal(Fate.REFUSED_SIZE, "over " + MOST_RULES + " lines drawn on a page");
        }
        int[] group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            budget.step();
            for (int j = 0; j < i; j++) {
                if (rules.get(i).touches(rules.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(rules.get(i));
        }
        List<Grid> grids = new ArrayList<>();
        List<Rule> lone = new ArrayList<>();
        for (List<Rule> together : groups.values()) {
            Grid grid = hangTogether(together) ? Grid.of(together) : null;
            if (grid != null) {
                grids.add(grid);
            }
            if (together.size() == 1 && together.get(0).level()) {
                lone.add(together.get(0));
            }
        }
        grids.sort(Comparator.comparingDouble(Grid::top));
        return new Found(grids, lone);
    }

    private static boolean hangTogether(List<Rule> rules) {
        long level = rules.stream().filter(Rule::level).count();
        return level >= 2 && rules.size() - level >= 1;
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    /** Pieces of one line, drawn cell by cell, made one again. */
    private static List<Rule> joined(List<Rule> drawn) {
        List<Rule> sorted = new ArrayList<>(drawn);
        sorted.sort(Comparator.comparing(Rule::level)
                .thenComparingDouble(rule -> Math.round(rule.at() / ONE_LINE))
                .thenComparingDouble(Rule::from));
        List<Rule> joined = new ArrayList<>();
        for (Rule rule : sorted) {
            Rule last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.level() == rule.level()
                    && Math.abs(last.at() - rule.at()) <= ONE_LINE
                    && rule.from() <= last.to() + Rule.TOUCH
                    && last.from() <= rule.to() + Rule.TOUCH) {
                float from = Math.min(last.from(), rule.from());
                joined.set(joined.size() - 1, new Rule(last.level(), last.at(), from, Math.max(last.to(), rule.to())));
            } else {
                joined.add(rule);
            }
        }
        joined.removeIf(rule -> rule.to() - rule.from() < 2 * Rule.TOUCH);
        return joined;
    }
}
