package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Check;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/**
 * An invented province: units with reports whose totals are known, and with planted errors that are known too. The same
 * seed gives the same province. Its truth is counted in whole hundredths from its own tables.
 */
public final class Province {

    /** How a unit answers. */
    enum Way {
        ON_TIME,
        LATE,
        SUPPLEMENT,
        NIL,
        MISSING,
        HELD,
        EXEMPT
    }

    /** An error that must be among the open questions. */
    public record Planted(OpenQuestion.Kind kind, String unitId, String code) {}

    private static final ReportingPeriod USUAL = ReportingPeriod.quarter(2026, 1);
    /** How many units of a hundred answer in each way, added up. */
    private static final Map<Long, Way> COMMON = new TreeMap<>(
            Map.of(4L, Way.MISSING, 6L, Way.HELD, 7L, Way.EXEMPT, 11L, Way.NIL, 16L, Way.SUPPLEMENT, 24L, Way.LATE));

    private static final Instant AS_OF = Instant.parse("2026-12-20T01:00:00Z");

    private final Regime regime;
    private final ReportingPeriod period;
    private final ReportingPeriod last;
    private final List<ReportingPeriod> earlier;
    private final List<Unit> units;
    private final ProvinceFigures figures;
    private final Map<String, ProvinceFault> faults = new HashMap<>();
    private final List<Planted> planted = new ArrayList<>();
    private final boolean faulty;

    private Province(long seed, int units, ReportingPeriod period, boolean faulty) {
        this.regime = BuiltIn.REGIMES.of(period).orElseThrow();
        this.period = period;
        this.last = period.kind() == ReportingPeriod.Kind.HALF
                ? ReportingPeriod.half(period.year() - 1, period.number())
                : period.previous();
        this.earlier = Stream.of(
                        ReportingPeriod.quarter(period.year(), 1),
                        ReportingPeriod.half(period.year(), 1),
                        ReportingPeriod.quarter(period.year(), 3))
                .filter(one -> one.lastDay().isBefore(period.lastDay()))
                .toList();
        this.units = units(units, period);
        this.figures = new ProvinceFigures(seed, regime);
        this.faulty = faulty;
        if (faulty) {
            List<Integer> sound = IntStream.range(0, units)
                    .filter(unit -> way(unit) == Way.ON_TIME)
                    .boxed()
                    .toList();
            Optional<ReportingPeriod> within = earlier.stream()
                    .filter(one -> !one.firstDay().isBefore(period.firstDay()))
                    .reduce((first, second) -> second);
            for (ProvinceFault fault :
                    new ProvinceFaults(seed, figures, period, last, within, lines(), sound).plant()) {
                faults.put(fault.unitIndex() + " " + fault.code(), fault);
                planted.add(new Planted(
                        fault.kind(), this.units.get(fault.unitIndex()).id(), fault.code()));
            }
            if (period.kind() == ReportingPeriod.Kind.QUARTER && period.number() > 1) {
                sound.stream()
                        .filter(unit -> faults.keySet().stream().noneMatch(key -> key.startsWith(unit + " ")))
                        .findFirst()
                        .ifPresent(this::countFromJanuary);
            }
        }
    }

    /** It is asked about at the first line that is more than in any earlier period of the year. */
    private void countFromJanuary(int unit) {
        figures.countFromJanuary(unit, period);
        lines().stream()
                .filter(line ->
                        line.gathering() == Gathering.FLOW && !figures.sums().containsKey(line.code()))
                .filter(line -> Stream.concat(earlier.stream(), Stream.of(last))
                        .filter(then -> then.year() == period.year())
                        .mapToLong(then -> figures.value(unit, line.code(), then))
                        .filter(then -> then > 0 && then < figures.value(unit, line.code(), period))
                        .findFirst()
                        .isPresent())
                .findFirst()
                .ifPresent(line -> planted.add(new Planted(
                        OpenQuestion.Kind.CUMULATIVE, units.get(unit).id(), line.code())));
    }

    /** 120 units of quý I năm 2026, some of them missing, late, nil, held, exempt, and errors of every kind. */
    public static Province of(long seed) {
        return of(seed, 120, USUAL);
    }

    /** @param period of the built-in obligations REPORT_QUARTER, REPORT_HALF or REPORT_YEAR */
    public static Province of(long seed, int units, ReportingPeriod period) {
        return new Province(seed, units, period, true);
    }

    /** One in which every unit reported everything on time and without an error. */
    public static Province sound(long seed, int units, ReportingPeriod period) {
        return new Province(seed, units, period, false);
    }

    public Dossier dossier() {
        Returns now = new ProvinceReturns(
                        regime,
                        figures,
                        units,
                        period,
                        this::way,
                        (unit, code) -> faults.get(unit + " " + code),
                        (unit, code) -> way(unit) == Way.HELD || answers(unit, code))
                .returns();
        return new Dossier(
                AS_OF,
                now,
                Optional.of(before(last)),
                earlier.stream().map(this::before).toList(),
                List.of());
    }

    /** In earlier periods everybody reported everything; where no errors are planted, some report for the first time. */
    private Returns before(ReportingPeriod of) {
        return new ProvinceReturns(
                        BuiltIn.REGIMES.of(of).orElseThrow(),
                        figures,
                        units,
                        of,
                        unit -> !faulty && figures.between("first" + unit + of, 0, 24) == 0 ? Way.MISSING : Way.ON_TIME,
                        (unit, code) -> null,
                        (unit, code) -> true)
                .returns();
    }

    public List<Unit> units() {
        return units;
    }

    public List<Planted> planted() {
        return List.copyOf(planted);
    }

    /** The total of a flow or a stock, in hundredths. */
    public long total(String code) {
        if (figures.sums().containsKey(code)) {
            return figures.sums().get(code).stream().mapToLong(this::total).sum();
        }
        return IntStream.range(0, units.size())
                .mapToObj(unit -> counted(unit, code))
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Numerator and denominator of a ratio over the units that gave both, in hundredths. */
    public long[] ratio(String code) {
        Check.RatioOf ratio = figures.ratios().get(code);
        long[] sums = {0, 0};
        for (int unit = 0; unit < units.size(); unit++) {
            Optional<Long> above = operand(unit, ratio.numerator());
            Optional<Long> below = operand(unit, ratio.denominator());
            if (above.isPresent() && below.isPresent()) {
                sums[0] += above.get();
                sums[1] += below.get();
            }
        }
        return sums;
    }

    /** Of a sum the parts, whatever the unit added. */
    private Optional<Long> operand(int unit, String code) {
        if (!figures.sums().containsKey(code)) {
            return counted(unit, code);
        }
        List<Optional<Long>> parts = figures.sums().get(code).stream()
                .map(part -> operand(unit, part))
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().mapToLong(Optional::get).sum())
                : Optional.empty();
    }

    /** How many units gave each code. */
    public Map<String, Integer> codes(String code) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int unit = 0; unit < units.size(); unit++) {
            ProvinceFault fault = faults.get(unit + " " + code);
            if (answers(unit, code)) {
                long written = fault == null ? figures.value(unit, code, period) : fault.hundredths();
                counts.merge(Long.toString(written / 100), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Every line that carries a figure. */
    public List<Indicator> lines() {
        return regime.outline().forms().stream()
                .flatMap(form -> form.indicators().stream())
                .filter(line -> !line.group())
                .toList();
    }

    private Optional<Long> counted(int unit, String code) {
        ProvinceFault fault = faults.get(unit + " " + code);
        if (fault != null) {
            return fault.uncounted() ? Optional.empty() : Optional.of(fault.hundredths());
        }
        if (way(unit) == Way.NIL) {
            ReportingPeriod before = Stream.concat(Stream.of(last), earlier.stream())
                    .max(Comparator.comparing(ReportingPeriod::lastDay).thenComparing(ReportingPeriod::firstDay))
                    .orElseThrow();
            Indicator line = lines().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            boolean over = line.yearly() && before.year() != period.year();
            long stock = over ? 0 : figures.value(unit, code, before);
            return over ? Optional.empty() : Optional.of(line.gathering() == Gathering.FLOW ? 0L : stock);
        }
        return answers(unit, code) ? Optional.of(figures.value(unit, code, period)) : Optional.empty();
    }

    private boolean answers(int unit, String code) {
        return switch (way(unit)) {
            case ON_TIME, LATE -> true;
            case SUPPLEMENT -> !code.startsWith(missingForm(unit) + "/");
            case NIL, MISSING, HELD, EXEMPT -> false;
        };
    }

    private long missingForm(int unit) {
        return figures.between("form" + unit, 1, regime.outline().forms().size());
    }

    private Way way(int unit) {
        long drawn = faulty ? figures.between("way" + unit, 0, 99) : 99;
        return COMMON.entrySet().stream()
                .filter(way -> drawn < way.getKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Way.ON_TIME);
    }

    /** Those that owe, fewer of every kind when fewer are wanted, and copies of them under other names when more are. */
    private static List<Unit> units(int wanted, ReportingPeriod period) {
        List<Unit> owing =
                BuiltIn.DUTIES.of(period).stream().map(Duty::unit).distinct().toList();
        return IntStream.range(0, wanted)
                .mapToObj(i -> wanted < owing.size()
                        ? owing.get(i * owing.size() / wanted)
                        : copy(owing.get(i % owing.size()), i / owing.size() + 1))
                .toList();
    }

    private static Unit copy(Unit unit, int number) {
        return number == 1
                ? unit
                : new Unit(
                        unit.id() + "-" + number,
                        unit.name() + " (" + number + ")",
                        unit.kind(),
                        unit.groups(),
                        number + "." + unit.email(),
                        unit.parent(),
                        unit.validFrom(),
                        unit.validTo(),
                        List.of(),
                        List.of(),
                        "",
                        false);
    }

    static BigDecimal decimal(long hundredths) {
        BigDecimal value = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
