package vn.vanthu.sample;

import java.math.BigDecimal;
import java.util.List;
import vn.vanthu.sample.FilledForm.Line;

/** Wrong figures that nothing but the broken rule gives away. */
final class FigureFaults {

    private static final BigDecimal POINTS = new BigDecimal("11");

    private FigureFaults() {}

    static Line wrongSum(Line total, List<Line> lines) {
        BigDecimal parts = lines.stream()
                .filter(line -> line.code().matches("\\Q" + total.code() + ".\\E\\d+"))
                .flatMap(line -> line.figure().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal written = figure(total);
        boolean mayExceedParts = parts.signum() > 0 && written.compareTo(parts) > 0;
        BigDecimal wrong = mayExceedParts ? parts.subtract(BigDecimal.ONE) : written.add(BigDecimal.valueOf(3));
        return total.withValue(NumberHabit.write(wrong));
    }

    static Line wrongRatio(Line ratio) {
        BigDecimal written = figure(ratio);
        boolean high = written.compareTo(BigDecimal.valueOf(50)) > 0;
        return ratio.withValue(NumberHabit.write(high ? written.subtract(POINTS) : written.add(POINTS)));
    }

    static Line raised(Line line, int by) {
        return line.withValue(NumberHabit.write(figure(line).add(BigDecimal.valueOf(by))));
    }

    private static BigDecimal figure(Line line) {
        return line.figure().orElseThrow(() -> new IllegalArgumentException("no figure on line " + line.code()));
    }
}
