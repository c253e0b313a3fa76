package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;

/** So với kỳ trước: by how much a line's total is more or less than the total of the period before. */
final class Since {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Since() {}

    /** "+8,93%" of a sum, "-0,50 điểm %" of a percentage; empty where one of the two is not known, or the last is 0. */
    static String of(FigureLine line) {
        Optional<BigDecimal> now = now(line.total());
        if (now.isEmpty() || line.last().isEmpty()) {
            return "";
        }
        BigDecimal last = line.last().get();
        BigDecimal more = now.get().subtract(last);
        if (line.total() instanceof FigureLine.Ratio) {
            return Wording.of("pages.since.points", signed(more));
        }
        if (last.signum() == 0) {
            return "";
        }
        return Wording.of("pages.since", signed(more.multiply(WHOLE).divide(last.abs(), 2, RoundingMode.HALF_UP)));
    }

    private static Optional<BigDecimal> now(FigureLine.Total total) {
        if (total instanceof FigureLine.Sum sum) {
            return Optional.of(sum.value());
        }
        if (total instanceof FigureLine.SumOfLines sum) {
            return Optional.of(sum.value());
        }
        return total instanceof FigureLine.Ratio ratio ? ratio.written() : Optional.empty();
    }

    private static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + VietnameseNumbers.format(value, 2);
    }
}
