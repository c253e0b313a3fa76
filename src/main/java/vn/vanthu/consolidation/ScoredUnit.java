package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.vanthu.consolidation.ConsolidatedScores.AreaScore;
import vn.vanthu.consolidation.ConsolidatedScores.Row;
import vn.vanthu.document.Scoring;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.obligation.Unit;

/**
 * One unit's score sheet, brought under the areas of the scale.
 *
 * @param areas by number; what is under none of them is only in the total
 */
record ScoredUnit(
        Unit unit, Scoring scoring, Map<Integer, Counted> areas, ScoreTree sheet, List<OpenQuestion> questions) {

    /**
     * @param score in points
     * @param line its index in the sheet
     */
    record Counted(BigDecimal score, Source source, int line) {}

    static ScoredUnit of(UnitReturn unit, Scoring scoring) {
        ScoreTree sheet = ScoreTree.of(unit);
        Map<Integer, Counted> areas = new TreeMap<>();
        for (int index : sheet.areas()) {
            OptionalInt area = area(sheet.line(index), scoring, areas);
            Optional<BigDecimal> score = sheet.score(index);
            if (area.isPresent() && score.isPresent()) {
                areas.putIfAbsent(area.getAsInt(), new Counted(score.get(), sheet.source(sheet.line(index)), index));
            }
        }
        return new ScoredUnit(
                unit.unit(),
                scoring,
                areas,
                sheet,
                new ScoreQuestions(unit.unit(), scoring, sheet, areas.keySet()).all());
    }

    static Row missing(Unit unit) {
        return new Row(
                unit, Map.of(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of());
    }

    Row row(Optional<ScoredUnit> last) {
        Map<Integer, AreaScore> scores = new TreeMap<>();
        areas.forEach((number, counted) -> {
            Optional<BigDecimal> before = last.flatMap(other -> other.titled(title(number)));
            scores.put(number, new AreaScore(counted.score(), before.map(counted.score()::subtract), counted.source()));
        });
        Optional<BigDecimal> total = sheet.total();
        Optional<BigDecimal> change = total.flatMap(
                now -> last.flatMap(other -> other.sheet().total()).map(now::subtract));
        return new Row(unit, scores, total, sheet.stated(), OptionalInt.empty(), change, sheet.unproven());
    }

    private String title(int number) {
        return scoring.areas().stream()
                .filter(area -> area.number() == number)
                .map(area -> VietnameseText.fold(area.title()))
                .findFirst()
                .orElse("");
    }

    private Optional<BigDecimal> titled(String title) {
        return areas.entrySet().stream()
                .filter(entry -> title(entry.getKey()).equals(title))
                .map(entry -> entry.getValue().score())
                .findFirst();
    }

    /** By its name; where the scale's names only stand in, by its number. */
    private static OptionalInt area(ScoreLine line, Scoring scoring, Map<Integer, Counted> taken) {
        if (line.area().isPresent()) {
            return line.area();
        }
        OptionalInt number = ScoreTree.number(line);
        boolean stands = !scoring.verified()
                && number.isPresent()
                && !taken.containsKey(number.getAsInt())
                && scoring.areas().stream().anyMatch(area -> area.number() == number.getAsInt());
        return stands ? number : OptionalInt.empty();
    }
}
