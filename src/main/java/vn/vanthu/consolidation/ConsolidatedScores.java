package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vanthu.document.Scoring;
import vn.vanthu.obligation.Unit;

/**
 * Tổng hợp điểm tự đánh giá: what the units gave themselves, group by group.
 *
 * @param groups in the order of the regime's obligors
 * @param questions scores over their maximum, sums that do not hold, cells that are no number
 */
public record ConsolidatedScores(Dossier dossier, Scoring scoring, List<Group> groups, List<OpenQuestion> questions) {

    public ConsolidatedScores {
        groups = List.copyOf(groups);
        questions = List.copyOf(questions);
    }

    /**
     * @param name in words of a report
     * @param rows by rank; units without scores come last, in their order
     */
    public record Group(String code, String name, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One unit's scores.
     *
     * @param areas by number of the scoring area; areas that the unit did not score are not among them
     * @param total added from the areas; empty when the unit sent no score
     * @param stated what the sheet gives as its total; empty when it gives none
     * @param rank within the group, from 1; the same total shares a rank, and the next is left out for it; empty when unranked
     * @param change of the total since last year; empty when either is missing
     * @param unproven criteria with a score and neither evidence nor explanation
     */
    public record Row(
            Unit unit,
            Map<Integer, AreaScore> areas,
            Optional<BigDecimal> total,
            Optional<BigDecimal> stated,
            OptionalInt rank,
            Optional<BigDecimal> change,
            List<Unproven> unproven) {
        public Row {
            areas = Map.copyOf(areas);
            unproven = List.copyOf(unproven);
        }
    }

    /** @param change since last year, where the scale had an area of the same title */
    public record AreaScore(BigDecimal score, Optional<BigDecimal> change, Source source) {}

    /** @param number of the line as printed */
    public record Unproven(String number, String name, BigDecimal score, Source source) {}

    /** @throws IllegalArgumentException for a dossier of papers that are not scored */
    public static ConsolidatedScores of(Dossier dossier) {
        Scoring scoring = dossier.now()
                .outline()
                .scoring()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no scores: " + dossier.now().obligation().code()));
        Map<String, ScoredUnit> before = new HashMap<>();
        dossier.last().ifPresent(last -> last.outline().scoring().ifPresent(scale -> NarrativeWriter.heard(last)
                .forEach(unit -> before.put(unit.unit().id(), ScoredUnit.of(unit, scale)))));
        Map<String, ScoredUnit> now = new LinkedHashMap<>();
        NarrativeWriter.heard(dossier.now()).forEach(unit -> now.put(unit.unit().id(), ScoredUnit.of(unit, scoring)));
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        List<String> order = dossier.now().obligation().groups();
        order.forEach(code -> rows.put(code, new ArrayList<>()));
        for (UnitReturn unit : dossier.now().units()) {
            Optional<ScoredUnit> scored =
                    Optional.ofNullable(now.get(unit.unit().id()));
            Optional<ScoredUnit> last =
                    Optional.ofNullable(before.get(unit.unit().id()));
            rows.computeIfAbsent(StatusCounter.group(order, unit.unit()), code -> new ArrayList<>())
                    .add(scored.map(own -> own.row(last)).orElseGet(() -> ScoredUnit.missing(unit.unit())));
        }
        rows.values().removeIf(List::isEmpty);
        List<Group> groups = new ArrayList<>();
        rows.forEach((code, list) -> groups.add(new Group(code, StatusCounter.name(code), ranked(list))));
        List<OpenQuestion> questions =
                now.values().stream().flatMap(unit -> unit.questions().stream()).toList();
        return new ConsolidatedScores(dossier, scoring, groups, questions);
    }

    private static List<Row> ranked(List<Row> rows) {
        List<Row> order = rows.stream()
                .sorted(Comparator.comparing(
                        (Row row) -> row.total().orElse(null), Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        List<Row> ranked = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < order.size(); i++) {
            Row row = order.get(i);
            boolean tie = i > 0 && same(row.total(), order.get(i - 1).total());
            rank = tie ? rank : i + 1;
            ranked.add(
                    row.total().isEmpty()
                            ? row
                            : new Row(
                                    row.unit(),
                                    row.areas(),
                                    row.total(),
                                    row.stated(),
                                    OptionalInt.of(rank),
                                    row.change(),
                                    row.unproven()));
        }
        return ranked;
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }
}
