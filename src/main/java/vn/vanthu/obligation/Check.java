package vn.vanthu.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Quan hệ số liệu: how figures of one annex must agree. Codes are those of the outline's indicators. {@code toString} is
 * the form that a regime file writes.
 */
public sealed interface Check {

    /** Every indicator concerned, the one that carries the blame first. */
    List<String> codes();

    /**
     * Tries the check on a paper's figures.
     *
     * @param figures the value by code: zero for a nil line, empty for a line that is blank, missing or unreadable
     */
    Result on(Function<String, Optional<BigDecimal>> figures);

    /** What came of a check. */
    sealed interface Result {
        /** True when the figures cannot stand beside one another. */
        default boolean broken() {
            return this instanceof Breaks || this instanceof OfNothing;
        }
    }

    record Holds() implements Result {}

    /** @param expected what the other figures demand, in plain figures: a value, or the bound that is broken */
    record Breaks(BigDecimal actual, BigDecimal expected) implements Result {}

    /** A percentage of something out of 0, which is none at all: no percentage would be right. */
    record OfNothing(BigDecimal actual, BigDecimal numerator) implements Result {}

    /** Not to be told: a figure that is needed is not there. */
    record Undecided(List<String> missing) implements Result {}

    /** target = the sum of the parts, exactly. */
    record SumOf(String target, List<String> parts) implements Check {
        public SumOf {
            parts = List.copyOf(parts);
        }

        @Override
        public List<String> codes() {
            return join(target, parts);
        }

        @Override
        public Result on(Function<String, Optional<BigDecimal>> figures) {
            return decide(figures, this, values -> {
                BigDecimal sum = sum(values);
                return values.get(0).compareTo(sum) == 0 ? new Holds() : new Breaks(values.get(0), sum);
            });
        }

        @Override
        public String toString() {
            return target + " = " + String.join(" + ", parts);
        }
    }

    /** target is not less than the sum of the parts, which need not be all there is. */
    record AtLeastSumOf(String target, List<String> parts) implements Check {
        public AtLeastSumOf {
            parts = List.copyOf(parts);
        }

        @Override
        public List<String> codes() {
            return join(target, parts);
        }

        @Override
        public Result on(Function<String, Optional<BigDecimal>> figures) {
            return decide(figures, this, values -> {
                BigDecimal sum = sum(values);
                return values.get(0).compareTo(sum) >= 0 ? new Holds() : new Breaks(values.get(0), sum);
            });
        }

        @Override
        public String toString() {
            return target + " >= " + String.join(" + ", parts);
        }
    }

    /**
     * target, in percent, = numerator : denominator. It may be off by 0.05 percentage points or by what rounding to its
     * own printed decimals does (cutting off counts as rounding from the first decimal on). 0 : 0 is written as 100 or 0;
     * of anything else out of 0 there is no percentage.
     */
    record RatioOf(String target, String numerator, String denominator) implements Check {
        private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
        private static final BigDecimal HUNDRED = new BigDecimal(100);

        @Override
        public List<String> codes() {
            return List.of(target, numerator, denominator);
        }

        @Override
        public Result on(Function<String, Optional<BigDecimal>> figures) {
            return decide(figures, this, values -> {
                BigDecimal percent = values.get(0);
                if (values.get(2).signum() == 0) {
                    return values.get(1).signum() == 0
                            ? nothingOfNothing(percent)
                            : new OfNothing(percent, values.get(1));
                }
                BigDecimal exact = values.get(1).multiply(HUNDRED).divide(values.get(2), 8, RoundingMode.HALF_UP);
                return agrees(percent, exact)
                        ? new Holds()
                        : new Breaks(percent, exact.setScale(2, RoundingMode.HALF_UP));
            });
        }

        private static Result nothingOfNothing(BigDecimal percent) {
            boolean usual = percent.compareTo(HUNDRED) == 0 || percent.signum() == 0;
            return usual ? new Holds() : new Breaks(percent, HUNDRED);
        }

        private static boolean agrees(BigDecimal percent, BigDecimal exact) {
            int decimals = Math.max(0, percent.scale());
            return percent.subtract(exact).abs().compareTo(TOLERANCE) <= 0
                    || percent.compareTo(exact.setScale(decimals, RoundingMode.HALF_UP)) == 0
                    || decimals > 0 && percent.compareTo(exact.setScale(decimals, RoundingMode.DOWN)) == 0;
        }

        @Override
        public String toString() {
            return target + " = " + numerator + " : " + denominator;
        }
    }

    /** lesser is not more than greater. */
    record NotMore(String lesser, String greater) implements Check {
        @Override
        public List<String> codes() {
            return List.of(lesser, greater);
        }

        @Override
        public Result on(Function<String, Optional<BigDecimal>> figures) {
            return decide(
                    figures,
                    this,
                    values -> values.get(0).compareTo(values.get(1)) <= 0
                            ? new Holds()
                            : new Breaks(values.get(0), values.get(1)));
        }

        @Override
        public String toString() {
            return lesser + " <= " + greater;
        }
    }

    /** A line in percent lies between 0 and 100. */
    record Percent(String code) implements Check {
        private static final BigDecimal MOST = new BigDecimal(100);

        @Override
        public List<String> codes() {
            return List.of(code);
        }

        @Override
        public Result on(Function<String, Optional<BigDecimal>> figures) {
            return decide(figures, this, values -> {
                BigDecimal value = values.get(0);
                BigDecimal bound = value.signum() < 0 ? BigDecimal.ZERO : MOST;
                return value.signum() >= 0 && value.compareTo(MOST) <= 0 ? new Holds() : new Breaks(value, bound);
            });
        }

        @Override
        public String toString() {
            return "0 <= " + code + " <= 100";
        }
    }

    private static Result decide(
            Function<String, Optional<BigDecimal>> figures, Check check, Function<List<BigDecimal>, Result> rule) {
        List<BigDecimal> values = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String code : check.codes()) {
            figures.apply(code).ifPresentOrElse(values::add, () -> missing.add(code));
        }
        return missing.isEmpty() ? rule.apply(values) : new Undecided(missing);
    }

    private static List<String> join(String target, List<String> parts) {
        return Stream.concat(Stream.of(target), parts.stream()).toList();
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
