package vn.vanthu.consolidation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import vn.vanthu.consolidation.OpenQuestion.Kind;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.obligation.ReportingPeriod;

/** Plants one error of every kind, each in a unit of its own. */
final class ProvinceFaults {

    private final ProvinceFigures figures;
    private final ReportingPeriod period;
    private final ReportingPeriod last;
    private final Optional<ReportingPeriod> within;
    private final List<Indicator> lines;
    private final Deque<Integer> units;
    private final Random random;
    private final List<ProvinceFault> planted = new ArrayList<>();

    /** @param within a period that lies within the one reported on, if there is one */
    ProvinceFaults(
            long seed,
            ProvinceFigures figures,
            ReportingPeriod period,
            ReportingPeriod last,
            Optional<ReportingPeriod> within,
            List<Indicator> lines,
            List<Integer> units) {
        this.figures = figures;
        this.period = period;
        this.last = last;
        this.within = within;
        this.lines = new ArrayList<>(lines);
        this.random = new Random(seed);
        List<Integer> mixed = new ArrayList<>(units);
        Collections.shuffle(mixed, random);
        this.units = new ArrayDeque<>(mixed);
    }

    List<ProvinceFault> plant() {
        Predicate<Indicator> count = line -> (line.gathering() == Gathering.FLOW || line.gathering() == Gathering.STOCK)
                && !line.unit().equals("Triệu đồng")
                && !figures.sums().containsKey(line.code());
        Predicate<Indicator> flow = line -> count.test(line) && line.gathering() == Gathering.FLOW;
        Predicate<Indicator> money = line -> line.unit().equals("Triệu đồng");
        Predicate<Indicator> listed = line -> line.gathering() == Gathering.TEXT;
        BiPredicate<Integer, Indicator> any = (unit, line) -> true;
        at(flow, any, (unit, line) -> fault(Kind.TWO_VALUES, unit, line, now(unit, line))
                .second(now(unit, line) + 700));
        at(flow, any, (unit, line) -> fault(Kind.UNCLEAR, unit, line, 0).text("12/15"));
        at(flow, any, (unit, line) -> fault(Kind.DOUBTFUL_READING, unit, line, now(unit, line))
                .doubtful());
        at(money, this::some, (unit, line) -> fault(Kind.UNIT_OF_MEASURE, unit, line, now(unit, line) * 1000));
        at(money, this::some, (unit, line) -> fault(Kind.UNIT_OF_MEASURE, unit, line, now(unit, line) * 1_000_000));
        at(money, this::some, (unit, line) -> fault(Kind.UNIT_OF_MEASURE, unit, line, now(unit, line) * 1000)
                .unit("Nghìn đồng"));
        at(
                line -> figures.ratios().containsKey(line.code()),
                (unit, line) -> denominator(unit, line) > 10000,
                (unit, line) -> fault(Kind.UNIT_OF_MEASURE, unit, line, denominator(unit, line)));
        at(
                count,
                (unit, line) -> now(unit, line) >= 1000 && figures.value(unit, line.code(), last) >= 1000,
                (unit, line) -> fault(
                        Kind.OUT_OF_SCALE,
                        unit,
                        line,
                        100 * Math.max(now(unit, line), figures.value(unit, line.code(), last))));
        at(
                line -> figures.sums().containsKey(line.code()),
                any,
                (unit, line) -> fault(Kind.ADDED_WRONGLY, unit, line, now(unit, line) + 300));
        at(
                line -> figures.ratios().containsKey(line.code()),
                (unit, line) -> denominator(unit, line) > 0,
                (unit, line) -> fault(
                        Kind.ADDED_WRONGLY, unit, line, now(unit, line) + (now(unit, line) > 5000 ? -1100 : 1100)));
        at(listed, any, (unit, line) -> fault(Kind.OUT_OF_RANGE, unit, line, 12050));
        at(flow, any, (unit, line) -> fault(Kind.OUT_OF_RANGE, unit, line, -300));
        at(count, any, (unit, line) -> fault(Kind.OUT_OF_RANGE, unit, line, now(unit, line) + 50));
        within.ifPresent(earlier -> at(
                flow,
                (unit, line) -> figures.value(unit, line.code(), earlier) >= 200,
                (unit, line) ->
                        fault(Kind.LESS_THAN_BEFORE, unit, line, figures.value(unit, line.code(), earlier) - 100)));
        return List.copyOf(planted);
    }

    private interface Planting {
        ProvinceFault in(int unit, Indicator line);
    }

    private void at(Predicate<Indicator> kind, BiPredicate<Integer, Indicator> fits, Planting planting) {
        Collections.shuffle(lines, random);
        int unit = units.pop();
        Indicator line = lines.stream()
                .filter(kind)
                .filter(one -> fits.test(unit, one))
                .findFirst()
                .orElseThrow();
        planted.add(planting.in(unit, line));
    }

    private static ProvinceFault fault(Kind kind, int unit, Indicator line, long hundredths) {
        return ProvinceFault.value(kind, unit, line.code(), hundredths);
    }

    private long now(int unit, Indicator line) {
        return figures.value(unit, line.code(), period);
    }

    private boolean some(int unit, Indicator line) {
        return now(unit, line) > 0;
    }

    private long denominator(int unit, Indicator line) {
        return figures.value(unit, figures.ratios().get(line.code()).denominator(), period);
    }
}
