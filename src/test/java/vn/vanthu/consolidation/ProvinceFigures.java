package vn.vanthu.consolidation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline;
import vn.vanthu.obligation.Check;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * The figures of an invented province: they obey the regime's checks, flows grow with the length of the period, stocks
 * hardly move. All in whole hundredths, so that no decimal arithmetic is shared with what is tested.
 */
final class ProvinceFigures {

    private static final Pattern CHOICE = Pattern.compile("= ?(\\d+)");
    private static final long[][] MAGNITUDES = {{0, 3}, {4, 30}, {60, 320}, {600, 3900}};

    private final long seed;
    private final Map<String, Outline.Indicator> indicators = new HashMap<>();
    private final Map<String, List<String>> sums = new HashMap<>();
    private final Map<String, List<String>> bounds = new HashMap<>();
    private final Map<String, Check.RatioOf> ratios = new HashMap<>();
    private final Map<String, String> partOf = new HashMap<>();

    ProvinceFigures(long seed, Regime regime) {
        this.seed = seed;
        regime.outline().forms().forEach(form -> form.indicators().forEach(line -> indicators.put(line.code(), line)));
        for (Check check : regime.checks()) {
            if (check instanceof Check.SumOf sum) {
                sums.put(sum.target(), sum.parts());
            } else if (check instanceof Check.AtLeastSumOf sum) {
                bounds.put(sum.target(), sum.parts());
            } else if (check instanceof Check.RatioOf ratio) {
                ratios.put(ratio.target(), ratio);
                partOf.putIfAbsent(ratio.numerator(), ratio.denominator());
            } else if (check instanceof Check.NotMore pair) {
                partOf.putIfAbsent(pair.lesser(), pair.greater());
            }
        }
        partOf.entrySet()
                .removeIf(pair -> sums.containsKey(pair.getKey())
                        || sums.getOrDefault(pair.getValue(), List.of()).contains(pair.getKey()));
    }

    Map<String, List<String>> sums() {
        return sums;
    }

    Map<String, Check.RatioOf> ratios() {
        return ratios;
    }

    /** What the unit has for the period, in hundredths. */
    long value(int unit, String code, ReportingPeriod period) {
        if (sums.containsKey(code)) {
            return total(unit, sums.get(code), period);
        }
        if (bounds.containsKey(code)) {
            return total(unit, bounds.get(code), period) + 100 * between(unit + code + "rest", 0, 3);
        }
        if (ratios.containsKey(code)) {
            Check.RatioOf ratio = ratios.get(code);
            return percent(value(unit, ratio.numerator(), period), value(unit, ratio.denominator(), period));
        }
        if (partOf.containsKey(code)) {
            long whole = value(unit, partOf.get(code), period);
            return whole * between(unit + code, 60, 100) / 10000 * 100;
        }
        return leaf(unit, indicators.get(code), period);
    }

    /** Half up, in hundredths of a percent; 100 for 0 : 0. */
    static long percent(long numerator, long denominator) {
        return denominator == 0 ? 10000 : (numerator * 20000 + denominator) / (2 * denominator);
    }

    long between(String name, long low, long high) {
        long bits = seed * 0x9E3779B97F4A7C15L + name.hashCode() * 0xD1B54A32D192ED03L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return low + Math.floorMod(bits ^ (bits >>> 31), high - low + 1);
    }

    private long total(int unit, List<String> parts, ReportingPeriod period) {
        return parts.stream().mapToLong(part -> value(unit, part, period)).sum();
    }

    private long leaf(int unit, Outline.Indicator line, ReportingPeriod period) {
        String name = unit + line.code();
        if (line.gathering() == Gathering.CODE) {
            List<String> choices = CHOICE.matcher(line.unit())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            return 100 * Long.parseLong(choices.get((int) between(name, 0, choices.size() - 1)));
        }
        if (line.gathering() == Gathering.TEXT) {
            return between(name + period, 8000, 10000);
        }
        long[] range = MAGNITUDES[(int) between("size" + line.code(), 0, MAGNITUDES.length - 1)];
        long base = line.unit().equals("Triệu đồng") ? between(name, 6200, 24800) : between(name, range[0], range[1]);
        long portion = line.gathering() == Gathering.FLOW ? part(name, period) : stock(name, period);
        return base * portion / 100 * 100;
    }

    /** How much of a year's flow falls into the period, in percent: always less in a part than in the whole. */
    private long part(String name, ReportingPeriod period) {
        return switch (period.kind()) {
            case MONTH -> between(name + period, 4, 8);
            case QUARTER -> between(name + period, 15, 25);
            case HALF -> between(name + period, 40, 50);
            case NINE_MONTHS -> between(name + period, 60, 75);
            case YEAR, SPAN -> between(name + period, 90, 110);
        };
    }

    private long stock(String name, ReportingPeriod period) {
        return between(name + period, 95, 105);
    }
}
