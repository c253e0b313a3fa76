package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.consolidation.FigureLine.Ratio;
import vn.vanthu.consolidation.FigureLine.Sum;
import vn.vanthu.consolidation.FigureLine.SumOfLines;

/**
 * Số liệu chưa được làm rõ trong tổng số: how much of each total hangs on figures that are in question. They are counted as
 * the units wrote them, in an issued report too; whoever signs it sees in which totals, and what the total is without them.
 */
public final class Doubts {

    private static final int WEIGHT_SCALE = 4;
    private static final int PERCENT_SCALE = 2;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<String, FigureLine> lines;
    private final Map<String, Set<String>> units = new HashMap<>();

    public Doubts(ConsolidatedReport report) {
        this.lines = report.forms().stream()
                .flatMap(form -> form.lines().stream())
                .collect(Collectors.toMap(line -> line.indicator().code(), Function.identity(), (one, other) -> one));
        report.questions().forEach(question -> question.codes()
                .forEach(code -> units.computeIfAbsent(code, key -> new HashSet<>())
                        .add(question.unit().id())));
    }

    /**
     * @param units whose figure is in question and counted all the same
     * @param weight their part of the total, 0 to 1 with four decimals; empty for a ratio, and where parts are negative
     * @param without the total, or the percentage, of the others; empty where nothing is left
     */
    public record Doubt(int units, Optional<BigDecimal> weight, Optional<BigDecimal> without) {}

    /** Empty where nothing that is counted is in question. */
    public Optional<Doubt> of(FigureLine line) {
        if (line.total() instanceof Sum sum) {
            return of(sum.value(), List.of(line));
        }
        if (line.total() instanceof SumOfLines sum) {
            return of(sum.value(), sum.parts().stream().flatMap(this::leaves).toList());
        }
        return line.total() instanceof Ratio ratio ? of(ratio) : Optional.empty();
    }

    /** The lines that a total is added from in the end. */
    private Stream<FigureLine> leaves(String code) {
        FigureLine line = lines.get(code);
        if (line == null) {
            return Stream.empty();
        }
        return line.total() instanceof SumOfLines sum ? sum.parts().stream().flatMap(this::leaves) : Stream.of(line);
    }

    private Optional<Doubt> of(BigDecimal total, List<FigureLine> leaves) {
        Set<String> concerned = new HashSet<>();
        BigDecimal amount = BigDecimal.ZERO;
        for (FigureLine leaf : leaves) {
            for (Share share : leaf.shares()) {
                if (doubted(leaf, share)) {
                    concerned.add(share.unit().id());
                    amount = amount.add(share.value().orElse(BigDecimal.ZERO));
                }
            }
        }
        if (concerned.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> weight = total.signum() > 0 && amount.signum() >= 0 && amount.compareTo(total) <= 0
                ? Optional.of(amount.divide(total, WEIGHT_SCALE, RoundingMode.HALF_UP))
                : Optional.empty();
        return Optional.of(new Doubt(concerned.size(), weight, Optional.of(total.subtract(amount))));
    }

    private Optional<Doubt> of(Ratio ratio) {
        Set<String> concerned = leaves(ratio.numeratorCode(), ratio.denominatorCode());
        FigureLine above = lines.get(ratio.numeratorCode());
        FigureLine below = lines.get(ratio.denominatorCode());
        if (concerned.isEmpty() || above == null || below == null) {
            return Optional.empty();
        }
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        int counted = 0;
        for (int i = 0; i < above.shares().size(); i++) {
            Share over = above.shares().get(i);
            Share under = below.shares().get(i);
            boolean both = !over.lacking()
                    && !under.lacking()
                    && over.value().isPresent()
                    && under.value().isPresent();
            if (both && concerned.contains(over.unit().id())) {
                counted++;
            } else if (both) {
                numerator = numerator.add(over.value().get());
                denominator = denominator.add(under.value().get());
            }
        }
        Optional<BigDecimal> percent = denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.multiply(HUNDRED).divide(denominator, PERCENT_SCALE, RoundingMode.HALF_UP));
        return counted == 0 ? Optional.empty() : Optional.of(new Doubt(counted, Optional.empty(), percent));
    }

    /** The units with a figure in question, and counted, in what the lines are added from. */
    private Set<String> leaves(String... codes) {
        return List.of(codes).stream()
                .flatMap(this::leaves)
                .flatMap(leaf -> leaf.shares().stream().filter(share -> doubted(leaf, share)))
                .map(share -> share.unit().id())
                .collect(Collectors.toSet());
    }

    private boolean doubted(FigureLine leaf, Share share) {
        return !share.lacking()
                && share.value().isPresent()
                && units.getOrDefault(leaf.indicator().code(), Set.of())
                        .contains(share.unit().id());
    }
}
