package vn.vanthu.corpus;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** The scores as a table of Markdown: a line for each field, precision and recall for each group. */
final class ScoreTable {

    private ScoreTable() {}

    /** With a line for every field. */
    static String of(Scorer scorer) {
        return of(scorer, scorer.fields());
    }

    /** With a line for the head as a whole and for each of the fields. */
    static String of(Scorer scorer, Collection<String> fields) {
        Set<String> groups = scorer.groups();
        StringBuilder table = new StringBuilder("| Field |");
        groups.forEach(group -> table.append(" %s: values | precision | recall |".formatted(group)));
        table.append("\n|---|").append("---:|---:|---:|".repeat(groups.size())).append('\n');
        table.append(line("head, all fields", groups, scorer::head));
        for (String field : fields) {
            table.append(line(field, groups, group -> scorer.of(group, field)));
        }
        return table.toString();
    }

    /** How many values were wrong, and of how many of them the reading had no doubt. */
    static String wrong(Scorer scorer, Collection<String> fields) {
        Set<String> groups = scorer.groups();
        StringBuilder table = new StringBuilder("| Field |");
        groups.forEach(group -> table.append(" %s: wrong | without doubt |".formatted(group)));
        table.append("\n|---|").append("---:|---:|".repeat(groups.size())).append('\n');
        table.append(wrong("head, all fields", groups, scorer::head));
        for (String field : fields) {
            table.append(wrong(field, groups, group -> scorer.of(group, field)));
        }
        return table.toString();
    }

    private static String wrong(String field, Set<String> groups, Scores scores) {
        StringBuilder line = new StringBuilder("| " + field + " |");
        for (String group : groups) {
            Score score = scores.of(group);
            line.append(" %d | %d |".formatted(score.wrong(), score.surelyWrong()));
        }
        return line.append('\n').toString();
    }

    private interface Scores {
        Score of(String group);
    }

    private static String line(String field, Set<String> groups, Scores scores) {
        StringBuilder line = new StringBuilder("| " + field + " |");
        for (String group : groups) {
            Score score = scores.of(group);
            line.append(
                    String.format(Locale.ROOT, " %d | %.4f | %.4f |", score.all(), score.precision(), score.recall()));
        }
        return line.append('\n').toString();
    }
}
