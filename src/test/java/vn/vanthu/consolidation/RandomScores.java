package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Place;
import vn.vanthu.document.Scoring;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * Score sheets of three levels as units fill them in, drawn by chance: areas with and without a score of their own, blank
 * and unreadable cells, areas that no scale knows, rows of totals. What must come of them is counted in hundredths as the
 * sheets are drawn.
 */
public final class RandomScores {

    private static final String UNKNOWN = "Lĩnh vực do đơn vị tự thêm";

    private final Random random;
    private final Map<String, Long> totals = new HashMap<>();
    private final Map<String, Map<Integer, Long>> areas = new HashMap<>();
    private final ConsolidatedScores scores;

    public RandomScores(long seed, int units) {
        this.random = new Random(seed);
        InventedReturns now = new InventedReturns(ObligationCode.SCORE_FILE, ReportingPeriod.year(2026));
        InventedReturns last = new InventedReturns(ObligationCode.SCORE_FILE, ReportingPeriod.year(2025));
        Scoring scoring = now.outline().scoring().orElseThrow();
        for (int unit = 0; unit < units; unit++) {
            last.scores("xa-" + unit, sheet("", scoring));
            now.scores("xa-" + unit, sheet("xa-" + unit, scoring));
        }
        totals.remove("");
        this.scores = ConsolidatedScores.of(now.missing("xa-thieu").dossier(last));
    }

    public WholeReport report() {
        return WholeReport.of(Consolidator.of(scores.dossier()), Edition.PREVIEW);
    }

    /** In hundredths of a point; empty for a unit that scored nothing. */
    public Optional<Long> total(String unitId) {
        return Optional.ofNullable(totals.get(unitId));
    }

    public Optional<Long> area(String unitId, int number) {
        return Optional.ofNullable(areas.getOrDefault(unitId, Map.of()).get(number));
    }

    /** One more than those that have more. */
    public long rank(String unitId) {
        return 1
                + totals.values().stream()
                        .filter(other -> other > totals.get(unitId))
                        .count();
    }

    private List<ScoreLine> sheet(String unitId, Scoring scoring) {
        List<ScoreLine> lines = new ArrayList<>();
        List<Scoring.Area> order = scoring.areas().stream()
                .sorted(Comparator.comparing(Scoring.Area::number))
                .toList();
        boolean nothing = random.nextInt(12) == 0;
        for (Scoring.Area area : order) {
            Optional<Long> counted = area(lines, area.title(), OptionalInt.of(area.number()), nothing);
            counted.ifPresent(points -> {
                totals.merge(unitId, points, Long::sum);
                areas.computeIfAbsent(unitId, first -> new HashMap<>()).put(area.number(), points);
            });
        }
        if (!nothing && random.nextInt(4) == 0) {
            area(lines, UNKNOWN, OptionalInt.empty(), false)
                    .ifPresent(points -> totals.merge(unitId, points, Long::sum));
        }
        lines.add(line("", "Tổng điểm", OptionalInt.empty(), OptionalInt.empty(), true, Optional.of(4200L)));
        return lines;
    }

    private Optional<Long> area(List<ScoreLine> lines, String title, OptionalInt number, boolean nothing) {
        int area = lines.size();
        Optional<Long> own = nothing || random.nextBoolean() ? Optional.empty() : Optional.of(points());
        lines.add(line("" + (area + 1), title, number, OptionalInt.empty(), false, own));
        Optional<Long> parts = Optional.empty();
        for (int child = random.nextInt(4); child > 0; child--) {
            int criterion = lines.size();
            Optional<Long> self = nothing || random.nextInt(3) == 0 ? Optional.empty() : Optional.of(points());
            lines.add(line("", "Tiêu chí", OptionalInt.empty(), OptionalInt.of(area), false, self));
            Optional<Long> below = Optional.empty();
            for (int detail = random.nextInt(3); detail > 0; detail--) {
                Optional<Long> least = nothing || random.nextInt(3) == 0 ? Optional.empty() : Optional.of(points());
                lines.add(line("-", "=1+1", OptionalInt.empty(), OptionalInt.of(criterion), false, least));
                below = plus(below, least);
            }
            parts = plus(parts, self.isPresent() ? self : below);
        }
        return own.isPresent() ? own : parts;
    }

    private long points() {
        return random.nextInt(500);
    }

    private static Optional<Long> plus(Optional<Long> one, Optional<Long> other) {
        return one.isEmpty() ? other : Optional.of(one.get() + other.orElse(0L));
    }

    private ScoreLine line(
            String number, String name, OptionalInt area, OptionalInt parent, boolean total, Optional<Long> points) {
        Place at = new Place("bảng điểm #1 \"mới\".xlsx", new Place.Cell(1, 3, 4));
        Amount blank = random.nextInt(5) == 0 ? new Amount.Unclear("2/3 điểm") : new Amount.Blank();
        Amount self = points.<Amount>map(each -> new Amount.Number(BigDecimal.valueOf(each, 2), ""))
                .orElse(blank);
        return new ScoreLine(
                number,
                name,
                area,
                parent,
                total,
                new ScoreLine.Score(new Amount.Number(new BigDecimal("9.5"), ""), at),
                new ScoreLine.Score(self, at),
                "",
                "");
    }
}
