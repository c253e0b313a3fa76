package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Outline.Indicator;

/** Cộng một kỳ: the shares and the total of every line of the annex for one period. */
final class AnnexTotals {

    /** Decimals of a percentage. */
    private static final int PERCENT_SCALE = 2;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final AnnexLines lines;
    private final Map<String, List<Share>> shares = new HashMap<>();
    private final Map<String, FigureLine.Total> totals = new HashMap<>();

    AnnexTotals(Returns returns, EarlierStocks earlier) {
        this.lines = AnnexLines.of(returns);
        List<String> codes = lines.forms().stream()
                .flatMap(form -> form.indicators().stream())
                .filter(line -> line.gathering() != Gathering.NONE)
                .map(Indicator::code)
                .toList();
        codes.forEach(code -> shares.put(code, new ArrayList<>(returns.units().size())));
        for (UnitReturn unit : returns.units()) {
            UnitShares own = new UnitShares(lines, unit, earlier);
            codes.forEach(code -> shares.get(code).add(own.share(code)));
        }
    }

    List<Outline.Form> forms() {
        return lines.forms();
    }

    /** One for each unit, in the units' order; none for a line that only groups others. */
    List<Share> shares(String code) {
        return shares.getOrDefault(code, List.of());
    }

    FigureLine.Total total(String code) {
        FigureLine.Total total = totals.get(code);
        if (total == null) {
            total = add(code);
            totals.put(code, total);
        }
        return total;
    }

    private FigureLine.Total add(String code) {
        return switch (lines.gathering(code)) {
            case FLOW, STOCK -> sum(code);
            case RATIO -> ratio(code);
            case CODE -> counts(code);
            case TEXT ->
                shares(code).stream().allMatch(share -> share.printed().isEmpty())
                        ? new FigureLine.Nothing()
                        : new FigureLine.Listed();
            case NONE -> new FigureLine.Nothing();
        };
    }

    private FigureLine.Total sum(String code) {
        Optional<List<String>> parts = lines.parts(code);
        if (parts.isPresent()) {
            Optional<BigDecimal> sum =
                    parts.get().stream().flatMap(part -> amount(part).stream()).reduce(BigDecimal::add);
            return sum.<FigureLine.Total>map(value -> new FigureLine.SumOfLines(value, parts.get()))
                    .orElseGet(FigureLine.Nothing::new);
        }
        return shares(code).stream()
                .flatMap(share -> share.value().stream())
                .reduce(BigDecimal::add)
                .<FigureLine.Total>map(FigureLine.Sum::new)
                .orElseGet(FigureLine.Nothing::new);
    }

    /** The total of a flow or stock; empty when no unit gave anything. */
    Optional<BigDecimal> amount(String code) {
        FigureLine.Total total = total(code);
        if (total instanceof FigureLine.Sum sum) {
            return Optional.of(sum.value());
        }
        return total instanceof FigureLine.SumOfLines sum ? Optional.of(sum.value()) : Optional.empty();
    }

    private FigureLine.Total ratio(String code) {
        return lines.ratio(code)
                .map(ratio -> ratio(
                        ratio.numerator(), shares(ratio.numerator()), ratio.denominator(), shares(ratio.denominator())))
                .orElseGet(FigureLine.Listed::new);
    }

    private static FigureLine.Total ratio(
            String above, List<Share> numerators, String below, List<Share> denominators) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        boolean any = false;
        for (int i = 0; i < numerators.size(); i++) {
            Share over = numerators.get(i);
            Share under = denominators.get(i);
            boolean both = !over.lacking() && !under.lacking();
            if (both && over.value().isPresent() && under.value().isPresent()) {
                numerator = numerator.add(over.value().get());
                denominator = denominator.add(under.value().get());
                any = true;
            }
        }
        if (!any) {
            return new FigureLine.Nothing();
        }
        Optional<BigDecimal> percent = denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.multiply(HUNDRED).divide(denominator, PERCENT_SCALE, RoundingMode.HALF_UP));
        return new FigureLine.Ratio(above, numerator, below, denominator, percent);
    }

    private FigureLine.Total counts(String code) {
        Map<String, Integer> counts = shares(code).stream()
                .flatMap(share -> share.value().stream())
                .collect(Collectors.toMap(
                        value -> value.stripTrailingZeros().toPlainString(), value -> 1, Integer::sum));
        return counts.isEmpty() ? new FigureLine.Nothing() : new FigureLine.Counts(counts);
    }
}
