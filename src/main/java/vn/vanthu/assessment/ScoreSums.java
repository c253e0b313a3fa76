package vn.vanthu.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.extraction.ScoreLine;

/** Does a score sheet add up: each line from its parts, the total from the areas, the maxima to the whole scale? */
final class ScoreSums {

    private ScoreSums() {}

    /** Every line is the sum of the lines under it, in its maximum and in its score. */
    static Stream<Finding> partsAddUp(Examined submission) {
        return ScoreRules.sheet(submission)
                .flatMap(scores -> scores.indices().stream().flatMap(i -> {
                    ScoreLine line = scores.lines().get(i);
                    List<ScoreLine> parts = scores.children(i);
                    return Stream.of(
                                    sum(
                                            submission,
                                            "self",
                                            line.self(),
                                            parts.stream().map(ScoreLine::self).toList(),
                                            ScoreRules.name(line)),
                                    sum(
                                            submission,
                                            "maximum",
                                            line.maximum(),
                                            parts.stream()
                                                    .map(ScoreLine::maximum)
                                                    .toList(),
                                            ScoreRules.name(line)))
                            .flatMap(Optional::stream);
                }));
    }

    /** The areas add up to the total, and their maxima to the hundred that the regime's scale has. */
    static Stream<Finding> totalIsRight(Examined submission) {
        return ScoreRules.sheet(submission).flatMap(scores -> {
            List<ScoreLine> areas = scores.areas();
            List<ScoreLine.Score> maxima =
                    areas.stream().map(ScoreLine::maximum).toList();
            BigDecimal whole = ScoreRules.scoring(submission).orElseThrow().total();
            Optional<BigDecimal> sum = sum(maxima);
            Stream<Finding> hundred = sum.filter(found -> found.compareTo(whole) != 0).stream()
                    .map(found -> Findings.variant(
                            FindingCode.SCORE_SUM_WRONG,
                            "whole",
                            Severity.ERROR,
                            Optional.of(maxima.get(0).at()),
                            submission.basis(),
                            ScoreRules.written(found),
                            ScoreRules.written(whole)));
            Stream<Finding> total = scores.total().stream().flatMap(line -> Stream.of(
                            sum(
                                    submission,
                                    "total",
                                    line.self(),
                                    areas.stream().map(ScoreLine::self).toList(),
                                    ""),
                            sum(submission, "totalMaximum", line.maximum(), maxima, ""))
                    .flatMap(Optional::stream));
            return Stream.concat(hundred, total);
        });
    }

    private static Optional<Finding> sum(
            Examined submission, String variant, ScoreLine.Score whole, List<ScoreLine.Score> parts, String name) {
        Optional<BigDecimal> stated = Scores.value(whole);
        Optional<BigDecimal> sum = sum(parts);
        return stated.isEmpty() || sum.isEmpty() || stated.get().compareTo(sum.get()) == 0
                ? Optional.empty()
                : Optional.of(Findings.variant(
                        FindingCode.SCORE_SUM_WRONG,
                        variant,
                        Severity.ERROR,
                        Optional.of(whole.at()),
                        submission.basis(),
                        name,
                        ScoreRules.written(stated.get()),
                        ScoreRules.written(sum.get())));
    }

    /** Empty when there are no parts, or one of them carries no number. */
    private static Optional<BigDecimal> sum(List<ScoreLine.Score> parts) {
        List<BigDecimal> values =
                parts.stream().map(Scores::value).flatMap(Optional::stream).toList();
        return parts.isEmpty() || values.size() < parts.size()
                ? Optional.empty()
                : Optional.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
