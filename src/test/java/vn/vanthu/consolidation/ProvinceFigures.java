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
    private int fromJanuary = -1;
    private ReportingPeriod counted;

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

    /** Lets one unit count from January in a period where it should not. */
    void countFromJanuary(int unit, ReportingPeriod in) {
        fromJanuary = unit;
        counted = in;
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
            long parts = total(unit, bounds.get(code), period);
            return parts == 0 ? 0 : parts + 100 * between(unit + code + "rest", 0, 3);
        }
        if (ratios.containsKey(code)) {
            Check.RatioOf ratio = ratios.get(code);
            return percent(value(unit, ratio.numerator(), period), value(unit, ratio.denominator(), period));
        }
        if (partOf.containsKey(code)) {
            long whole = value(unit, partOf.get(code), period);
            long part = between(unit + code, 60, 100);
            return whole * (indicators.get(code).growing() ? part * progress(period) / 100 : part) / 10000 * 100;
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
            boolean small = between("size" + line.code(), 0, 3) == 0;
            return small ? between(name + period, 0, 900) : between(name + period, 8000, 10000);
        }
        long[] range = MAGNITUDES[(int) between("size" + line.code(), 0, MAGNITUDES.length - 1)];
        long base = line.unit().equals("Triệu đồng") ? between(name, 6200, 24800) : between(name, range[0], range[1]);
        if (line.gathering() == Gathering.FLOW) {
            boolean whole = unit == fromJanuary && period.equals(counted);
            return 100 * (whole ? sinceJanuary(name, base, period) : flow(name, base, period));
        }
        return base * (line.growing() ? grown(line, period) : stock(name, line, period)) / 100 * 100;
    }

    /** What arose in the quarters of the period; of a month, a third of a quarter. */
    private long flow(String name, long base, ReportingPeriod period) {
        long quarters =
                switch (period.kind()) {
                    case MONTH, QUARTER -> 1;
                    case HALF -> 2;
                    case NINE_MONTHS -> 3;
                    case YEAR, SPAN -> 4;
                };
        long first =
                switch (period.kind()) {
                    case MONTH -> (period.number() + 2) / 3;
                    case QUARTER -> period.number();
                    case HALF -> 2L * period.number() - 1;
                    case NINE_MONTHS, YEAR, SPAN -> 1;
                };
        long sum = 0;
        for (long quarter = first; quarter < first + quarters; quarter++) {
            sum += quarter(name + period.year() + "q" + quarter, base);
        }
        return period.kind() == ReportingPeriod.Kind.MONTH ? sum / 3 : sum;
    }

    private long sinceJanuary(String name, long base, ReportingPeriod period) {
        long sum = 0;
        for (int quarter = 1; quarter <= period.number(); quarter++) {
            sum += flow(name, base, ReportingPeriod.quarter(period.year(), quarter));
        }
        return sum;
    }

    /** Now and then nothing arises in a quarter, or a campaign is held, or something befalls a unit that hardly had any. */
    private long quarter(String name, long base) {
        long usual = base * between(name, 15, 25) / 100;
        long chance = between("chance" + name, 0, 99);
        if (chance < 4 && base <= 30) {
            return 0;
        }
        if (chance < 6) {
            return usual * between("campaign" + name, 4, 8);
        }
        return chance < 8 && base < 4 ? usual + between("sudden" + name, 10, 40) : usual;
    }

    /** How much of a year's plan is done by the end of the period, in percent: alike for every unit, and never less. */
    private static long progress(ReportingPeriod period) {
        return switch (period.lastDay().getMonthValue()) {
            case 1, 2, 3 -> 22;
            case 4, 5, 6 -> 46;
            case 7, 8, 9 -> 71;
            default -> 97;
        };
    }

    private static long grown(Outline.Indicator line, ReportingPeriod period) {
        return line.yearly()
                ? progress(period)
                : 4 * (period.year() - 2010) + period.lastDay().getMonthValue() / 3;
    }

    /** What is planned for a year hardly changes within it. */
    private long stock(String name, Outline.Indicator line, ReportingPeriod period) {
        return line.yearly() ? between(name + period.year(), 90, 110) : between(name + period, 95, 105);
    }
}
