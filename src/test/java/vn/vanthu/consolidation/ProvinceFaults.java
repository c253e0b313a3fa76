package vn.vanthu.consolidation;

import static vn.vanthu.consolidation.ProvinceFault.value;

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

/** Plants errors, each in a unit of its own: one of every kind in a shape drawn by chance, and more while units are left. */
final class ProvinceFaults {

    private static final String MONEY = "Triệu đồng";

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

    private record Shape(Predicate<Indicator> kind, BiPredicate<Integer, Indicator> fits, Planting planting) {}

    private interface Planting {
        ProvinceFault in(int unit, Indicator line);
    }

    List<ProvinceFault> plant() {
        List<List<Shape>> kinds = kinds();
        List<Shape> more = new ArrayList<>();
        for (List<Shape> shapes : kinds) {
            List<Shape> mixed = new ArrayList<>(shapes);
            Collections.shuffle(mixed, random);
            while (!mixed.isEmpty() && !planted(mixed.remove(0))) {
                Collections.shuffle(mixed, random);
            }
            more.addAll(mixed);
        }
        int kept = units.size() / 3;
        Collections.shuffle(more, random);
        more.stream().takeWhile(shape -> units.size() > kept).forEach(this::planted);
        return List.copyOf(planted);
    }

    private List<List<Shape>> kinds() {
        Predicate<Indicator> additive =
                line -> line.gathering() == Gathering.FLOW || line.gathering() == Gathering.STOCK;
        Predicate<Indicator> count = line -> additive.test(line)
                && !line.unit().equals(MONEY)
                && !figures.sums().containsKey(line.code());
        Predicate<Indicator> flow = line -> count.test(line) && line.gathering() == Gathering.FLOW;
        Predicate<Indicator> stock =
                line -> count.test(line) && line.gathering() == Gathering.STOCK && !line.yearly() && !line.growing();
        Predicate<Indicator> money = line -> line.unit().equals(MONEY);
        Predicate<Indicator> rate = line -> line.gathering() == Gathering.TEXT;
        Predicate<Indicator> ratio = line -> figures.ratios().containsKey(line.code());
        return List.of(
                List.of(
                        shape(flow, this::any, (unit, line) -> value(Kind.TWO_VALUES, unit, line, now(unit, line))
                                .second(now(unit, line) + 700)),
                        shape(stock, this::some, (unit, line) -> value(Kind.TWO_VALUES, unit, line, now(unit, line))
                                .second(0))),
                List.of(text(flow, "12/15"), text(flow, "1,234"), text(stock, "khoảng 20"), text(money, "1,5 tỷ")),
                List.of(shape(flow, this::any, (unit, line) -> value(Kind.DOUBTFUL_READING, unit, line, now(unit, line))
                        .doubtful())),
                List.of(measure(money, 1000), measure(money, 1_000_000)),
                List.of(
                        measure(money, 1000, "Nghìn đồng"),
                        measure(money, 1_000_000, "đồng"),
                        measure(count, 1, "%"),
                        shape(
                                ratio,
                                (unit, line) -> below(unit, line) > 10000,
                                (unit, line) -> value(Kind.UNIT_OF_MEASURE, unit, line, below(unit, line)))),
                List.of(
                        shape(
                                ratio,
                                (unit, line) -> below(unit, line) > 0 && now(unit, line) >= 5000,
                                (unit, line) -> value(Kind.UNIT_OF_MEASURE, unit, line, now(unit, line) / 100)),
                        shape(
                                rate,
                                (unit, line) -> before(unit, line) > 5000,
                                (unit, line) -> value(Kind.UNIT_OF_MEASURE, unit, line, 95))),
                List.of(scaled(count, 100), scaled(count, 1000)),
                List.of(
                        shape(
                                stock,
                                (unit, line) -> before(unit, line) >= 30000,
                                (unit, line) -> value(Kind.OUT_OF_SCALE, unit, line, before(unit, line) / 10000 * 100)),
                        shape(
                                stock,
                                (unit, line) -> before(unit, line) >= 10000,
                                (unit, line) -> value(Kind.OUT_OF_SCALE, unit, line, before(unit, line) * 10)),
                        shape(
                                stock,
                                (unit, line) -> before(unit, line) >= 2000,
                                (unit, line) -> value(Kind.OUT_OF_SCALE, unit, line, 0))),
                List.of(
                        shape(
                                line -> figures.sums().containsKey(line.code()),
                                this::any,
                                (unit, line) -> value(Kind.ADDED_WRONGLY, unit, line, now(unit, line) + 300)),
                        shape(
                                line -> figures.sums().containsKey(line.code()),
                                this::some,
                                (unit, line) -> value(Kind.ADDED_WRONGLY, unit, line, 0))),
                List.of(shape(
                        ratio,
                        (unit, line) -> below(unit, line) > 0,
                        (unit, line) -> value(
                                Kind.ADDED_WRONGLY,
                                unit,
                                line,
                                now(unit, line) + (now(unit, line) > 5000 ? -1100 : 1100)))),
                List.of(
                        shape(rate, this::any, (unit, line) -> value(Kind.OUT_OF_RANGE, unit, line, 12050)),
                        shape(flow, this::any, (unit, line) -> value(Kind.OUT_OF_RANGE, unit, line, -300)),
                        shape(
                                count,
                                this::any,
                                (unit, line) -> value(Kind.OUT_OF_RANGE, unit, line, now(unit, line) + 50)),
                        shape(
                                line -> line.gathering() == Gathering.CODE,
                                this::any,
                                (unit, line) -> value(Kind.OUT_OF_RANGE, unit, line, 700))),
                List.of(
                        shape(
                                flow,
                                (unit, line) ->
                                        within.isPresent() && figures.value(unit, line.code(), within.get()) >= 200,
                                (unit, line) -> value(
                                        Kind.LESS_THAN_BEFORE,
                                        unit,
                                        line,
                                        figures.value(unit, line.code(), within.get()) - 100)),
                        shape(
                                line -> line.growing() && !line.yearly(),
                                (unit, line) -> before(unit, line) >= 300
                                        && last.lastDay().isBefore(period.lastDay()),
                                (unit, line) -> value(Kind.LESS_THAN_BEFORE, unit, line, before(unit, line) - 200))));
    }

    private static Shape shape(Predicate<Indicator> kind, BiPredicate<Integer, Indicator> fits, Planting planting) {
        return new Shape(kind, fits, planting);
    }

    private Shape text(Predicate<Indicator> kind, String cell) {
        return shape(kind, this::any, (unit, line) -> value(Kind.UNCLEAR, unit, line, 0)
                .text(cell));
    }

    /** In another unit of money, as the size alone shows. */
    private Shape measure(Predicate<Indicator> kind, long times) {
        return shape(
                kind, this::some, (unit, line) -> value(Kind.UNIT_OF_MEASURE, unit, line, now(unit, line) * times));
    }

    /** In another unit of measure, which is printed beside it. */
    private Shape measure(Predicate<Indicator> kind, long times, String printed) {
        return shape(kind, this::some, (unit, line) -> value(Kind.UNIT_OF_MEASURE, unit, line, now(unit, line) * times)
                .unit(printed));
    }

    private Shape scaled(Predicate<Indicator> kind, long times) {
        return shape(
                kind,
                (unit, line) -> now(unit, line) >= 100 && before(unit, line) >= 100,
                (unit, line) ->
                        value(Kind.OUT_OF_SCALE, unit, line, times * Math.max(now(unit, line), before(unit, line))));
    }

    private boolean planted(Shape shape) {
        Integer unit = units.peek();
        if (unit == null) {
            return false;
        }
        Collections.shuffle(lines, random);
        Optional<Indicator> fitting = lines.stream()
                .filter(shape.kind())
                .filter(line -> shape.fits().test(unit, line))
                .findFirst();
        fitting.ifPresent(line -> planted.add(shape.planting().in(units.pop(), line)));
        return fitting.isPresent();
    }

    private long now(int unit, Indicator line) {
        return figures.value(unit, line.code(), period);
    }

    private long before(int unit, Indicator line) {
        return figures.value(unit, line.code(), last);
    }

    private boolean any(int unit, Indicator line) {
        return true;
    }

    private boolean some(int unit, Indicator line) {
        return now(unit, line) > 0;
    }

    private long below(int unit, Indicator line) {
        return figures.value(unit, figures.ratios().get(line.code()).denominator(), period);
    }
}
