package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vanthu.assessment.Scores;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Scoring;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.obligation.Unit;

/**
 * Bảng điểm của một đơn vị, line by line, with what counts for each line.
 *
 * @param lines in the order of the unit's sheet, rows of totals included
 */
public record ScoredSheet(Unit unit, List<Line> lines) {

    public ScoredSheet {
        lines = List.copyOf(lines);
    }

    /**
     * Tiêu chí.
     *
     * @param number as printed
     * @param area number of the scoring area that the line counts as; empty for a line within one, or under none
     * @param parent index of the line that this one is a part of; empty for an area and for a total
     * @param total true for a row of the total, which counts for nothing
     * @param maximum empty where the sheet gives none
     * @param self empty where the cell holds no one number
     * @param unread what stands in a cell that is no number; empty for all others
     * @param counted the line's own score, else the sum of what counts under it; empty where nothing is scored
     * @param evidence tài liệu kiểm chứng; empty for none
     * @param explanation giải trình; empty for none
     * @param unproven true for a score above 0 with neither evidence nor explanation
     */
    public record Line(
            String number,
            String name,
            OptionalInt area,
            OptionalInt parent,
            boolean total,
            Optional<BigDecimal> maximum,
            Optional<BigDecimal> self,
            String unread,
            Optional<BigDecimal> counted,
            String evidence,
            String explanation,
            boolean unproven,
            Source source) {}

    /** Of every unit whose scores count, by group and rank; units without a line have no sheet. */
    public static List<ScoredSheet> of(ConsolidatedScores scores) {
        Map<String, UnitReturn> heard = NarrativeWriter.heard(scores.dossier().now()).stream()
                .collect(Collectors.toMap(each -> each.unit().id(), Function.identity(), (first, second) -> first));
        List<ScoredSheet> sheets = new ArrayList<>();
        for (ConsolidatedScores.Group group : scores.groups()) {
            for (ConsolidatedScores.Row row : group.rows()) {
                Optional.ofNullable(heard.get(row.unit().id()))
                        .map(unit -> of(unit, scores.scoring()))
                        .filter(sheet -> !sheet.lines().isEmpty())
                        .ifPresent(sheets::add);
            }
        }
        return List.copyOf(sheets);
    }

    private static ScoredSheet of(UnitReturn unit, Scoring scoring) {
        ScoredUnit scored = ScoredUnit.of(unit, scoring);
        ScoreTree sheet = scored.sheet();
        Map<Integer, Integer> areas = scored.areas().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getValue().line(), Map.Entry::getKey));
        Set<Integer> unproven = sheet.unprovenLines().boxed().collect(Collectors.toSet());
        return new ScoredSheet(
                unit.unit(),
                IntStream.range(0, sheet.scores().lines().size())
                        .mapToObj(i -> line(sheet, i, Optional.ofNullable(areas.get(i)), unproven.contains(i)))
                        .toList());
    }

    private static Line line(ScoreTree sheet, int index, Optional<Integer> area, boolean unproven) {
        ScoreLine line = sheet.line(index);
        return new Line(
                line.number(),
                line.name(),
                area.map(OptionalInt::of).orElse(OptionalInt.empty()),
                line.parent(),
                line.total(),
                Scores.value(line.maximum()),
                Scores.value(line.self()),
                line.self().amount() instanceof Amount.Unclear unclear ? unclear.text() : "",
                line.total() ? Optional.empty() : sheet.score(index),
                line.evidence(),
                line.explanation(),
                unproven,
                sheet.source(line));
    }
}
