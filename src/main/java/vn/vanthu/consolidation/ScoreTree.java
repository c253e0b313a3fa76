package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.vanthu.assessment.Scores;
import vn.vanthu.consolidation.ConsolidatedScores.Unproven;
import vn.vanthu.extraction.ScoreLine;

/**
 * Bảng điểm của một đơn vị, added up: a line that carries no score of its own has that of the lines under it.
 *
 * @param children by index of the line
 */
record ScoreTree(UnitReturn.Content content, Scores scores, List<List<Integer>> children) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    static ScoreTree of(UnitReturn unit) {
        UnitReturn.Content content = unit.content().orElseThrow();
        List<ScoreLine> lines = content.report().scores();
        List<List<Integer>> children = IntStream.range(0, lines.size())
                .mapToObj(i -> IntStream.range(i + 1, lines.size())
                        .filter(k ->
                                !lines.get(k).total() && lines.get(k).parent().equals(OptionalInt.of(i)))
                        .boxed()
                        .toList())
                .toList();
        return new ScoreTree(content, new Scores(lines), children);
    }

    ScoreLine line(int index) {
        return scores.lines().get(index);
    }

    List<Integer> areas() {
        return scores.indices().stream().filter(i -> line(i).parent().isEmpty()).toList();
    }

    /** What counts for a line: its own score, else the sum of what is under it; empty when nothing is scored there. */
    Optional<BigDecimal> score(int index) {
        return Scores.value(line(index).self()).or(() -> partsOf(index));
    }

    /** The sum of what counts for the lines under it; empty when nothing is scored there. */
    Optional<BigDecimal> partsOf(int index) {
        return children.get(index).stream()
                .map(this::score)
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }

    /** Added from the areas; empty when none of them is scored. */
    Optional<BigDecimal> total() {
        return areas().stream().map(this::score).flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    Optional<BigDecimal> stated() {
        return scores.total().flatMap(line -> Scores.value(line.self()));
    }

    List<Unproven> unproven() {
        return unprovenLines()
                .mapToObj(i -> new Unproven(
                        line(i).number(),
                        line(i).name(),
                        Scores.value(line(i).self()).orElseThrow(),
                        source(line(i))))
                .toList();
    }

    /** By index. */
    IntStream unprovenLines() {
        return scores.indices().stream()
                .filter(i -> scores.leaf(i) && !scores.backed(i))
                .filter(i -> Scores.value(line(i).self())
                        .filter(score -> score.signum() > 0)
                        .isPresent())
                .mapToInt(i -> i);
    }

    Source source(ScoreLine line) {
        return content.source(line.self().at());
    }

    /** The line's own number, Roman or Arabic. */
    static OptionalInt number(ScoreLine line) {
        int roman = ROMAN.indexOf(line.number());
        if (roman >= 0) {
            return OptionalInt.of(roman + 1);
        }
        return line.number().matches("\\d{1,2}")
                ? OptionalInt.of(Integer.parseInt(line.number()))
                : OptionalInt.empty();
    }
}
