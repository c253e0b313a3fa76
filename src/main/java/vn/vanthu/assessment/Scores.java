package vn.vanthu.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.vanthu.document.Amount;
import vn.vanthu.extraction.ScoreLine;

/** The score sheet of one submission as a tree. */
public record Scores(List<ScoreLine> lines) {

    static Scores of(Examined submission) {
        return new Scores(submission.report().map(report -> report.scores()).orElse(List.of()));
    }

    /** The figure of a cell: nought for a dash; empty for a blank and for what is no number. */
    public static Optional<BigDecimal> value(ScoreLine.Score score) {
        if (score.amount() instanceof Amount.Number number) {
            return Optional.of(number.value());
        }
        return score.amount() instanceof Amount.Nil ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    public List<Integer> indices() {
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).total())
                .boxed()
                .toList();
    }

    public List<ScoreLine> areas() {
        return lines.stream()
                .filter(line -> !line.total() && line.parent().isEmpty())
                .toList();
    }

    /** The row of the total that closes the sheet. */
    public Optional<ScoreLine> total() {
        return lines.stream().filter(ScoreLine::total).reduce((first, second) -> second);
    }

    public List<ScoreLine> children(int index) {
        return childIndices(index).stream().map(lines::get).toList();
    }

    private List<Integer> childIndices(int index) {
        return indices().stream()
                .filter(i -> lines.get(i).parent().equals(OptionalInt.of(index)))
                .toList();
    }

    /** True when neither the line nor anything under it carries a score. */
    boolean unscored(int index) {
        return lines.get(index).self().amount() instanceof Amount.Blank
                && childIndices(index).stream().allMatch(this::unscored);
    }

    /** True for a line that carries a score or ought to, with nothing scored under it. */
    public boolean leaf(int index) {
        return childIndices(index).stream().allMatch(this::unscored);
    }

    /** True when a line above is scored as a whole, everything under it left blank. */
    boolean scoredAbove(int index) {
        OptionalInt parent = lines.get(index).parent();
        return parent.isPresent()
                && (value(lines.get(parent.getAsInt()).self()).isPresent() && leaf(parent.getAsInt())
                        || scoredAbove(parent.getAsInt()));
    }

    /** True when the line, one above it or one under it gives evidence or an explanation. */
    public boolean backed(int index) {
        ScoreLine line = lines.get(index);
        return told(line)
                || line.parent().isPresent() && backedAbove(line.parent().getAsInt())
                || childIndices(index).stream().anyMatch(child -> told(lines.get(child)));
    }

    private boolean backedAbove(int index) {
        ScoreLine line = lines.get(index);
        return told(line)
                || line.parent().isPresent() && backedAbove(line.parent().getAsInt());
    }

    private static boolean told(ScoreLine line) {
        return !line.evidence().isEmpty() || !line.explanation().isEmpty();
    }
}
