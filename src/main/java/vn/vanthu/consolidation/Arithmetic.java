package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Unit;

/**
 * Phép tính: how a line's total came about, as a clerk would check it by hand.
 *
 * @param operands codes of the lines that it is made up of
 */
record Arithmetic(Optional<BigDecimal> total, String sentence, List<Trace.Subtotal> subtotals, List<String> operands) {

    /** More terms than these are added up group by group. */
    private static final int MOST_TERMS = 12;

    private static final String KEY = "consolidation.trace.";

    static Arithmetic of(FigureLine line, Function<String, Optional<FigureLine>> lines) {
        FigureLine.Total total = line.total();
        if (total instanceof FigureLine.Sum sum) {
            return sum(line.shares(), sum.value());
        }
        if (total instanceof FigureLine.SumOfLines sum) {
            String terms = sum.parts().stream()
                    .flatMap(code -> amount(lines.apply(code)).map(value -> term(value) + " (" + code + ")").stream())
                    .collect(Collectors.joining(" + "));
            return new Arithmetic(
                    Optional.of(sum.value()), terms + " = " + number(sum.value()), List.of(), sum.parts());
        }
        if (total instanceof FigureLine.Ratio ratio) {
            return new Arithmetic(
                    ratio.written(),
                    sentence(ratio),
                    List.of(),
                    List.of(ratio.numeratorCode(), ratio.denominatorCode()));
        }
        if (total instanceof FigureLine.Counts counts) {
            return words(counts.byCode().entrySet().stream()
                    .map(count -> Wording.of(
                            KEY + "count", count.getKey(), count.getValue().toString()))
                    .collect(Collectors.joining("; ")));
        }
        return words(Wording.of(KEY + (total instanceof FigureLine.Listed ? "listed" : "nothing")));
    }

    private static Arithmetic words(String sentence) {
        return new Arithmetic(Optional.empty(), sentence, List.of(), List.of());
    }

    private static Arithmetic sum(List<Share> shares, BigDecimal total) {
        List<Share> counted =
                shares.stream().filter(share -> share.value().isPresent()).toList();
        if (counted.size() <= MOST_TERMS) {
            return new Arithmetic(Optional.of(total), added(values(counted)), List.of(), List.of());
        }
        Map<String, List<Share>> groups = counted.stream()
                .collect(Collectors.groupingBy(
                        share -> level(share.unit()), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        List<Trace.Subtotal> subtotals = new ArrayList<>();
        List<BigDecimal> sums = new ArrayList<>();
        groups.forEach((level, members) -> {
            BigDecimal sum = values(members).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            sums.add(sum);
            subtotals.add(new Trace.Subtotal(
                    Wording.of(KEY + "level." + level), members.size(), added(values(members)), sum.toPlainString()));
        });
        String named = subtotals.stream()
                .map(part -> Wording.of(
                        KEY + "subtotal",
                        part.group(),
                        Integer.toString(part.units()),
                        number(new BigDecimal(part.value()))))
                .collect(Collectors.joining("; "));
        return new Arithmetic(Optional.of(total), named + "; " + added(sums), subtotals, List.of());
    }

    private static String sentence(FigureLine.Ratio ratio) {
        String above = number(ratio.numerator());
        String below = number(ratio.denominator());
        if (ratio.percent().isPresent()) {
            return Wording.of(
                    KEY + "ratio", above, below, number(ratio.percent().get()));
        }
        return Wording.of(KEY + (ratio.written().isPresent() ? "ratio.nothing" : "ratio.undefined"), above, below);
    }

    private static Optional<BigDecimal> amount(Optional<FigureLine> line) {
        FigureLine.Total total = line.map(FigureLine::total).orElseGet(FigureLine.Nothing::new);
        if (total instanceof FigureLine.Sum sum) {
            return Optional.of(sum.value());
        }
        return total instanceof FigureLine.SumOfLines sum ? Optional.of(sum.value()) : Optional.empty();
    }

    private static List<BigDecimal> values(List<Share> shares) {
        return shares.stream().flatMap(share -> share.value().stream()).toList();
    }

    private static String added(List<BigDecimal> values) {
        String terms = values.stream().map(Arithmetic::term).collect(Collectors.joining(" + "));
        return terms + " = " + number(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String term(BigDecimal value) {
        return value.signum() < 0 ? "(" + number(value) + ")" : number(value);
    }

    private static String number(BigDecimal value) {
        return VietnameseNumbers.format(value);
    }

    private static String level(Unit unit) {
        return switch (unit.kind()) {
            case TINH, SO, BAN_NGANH -> "province";
            case HUYEN, THI_XA, THANH_PHO -> "district";
            case XA, PHUONG -> "commune";
        };
    }
}
