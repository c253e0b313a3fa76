package vn.vanthu.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Figure;

/** The annex of one report by indicator code. */
record Figures(Map<String, List<Figure>> byCode) {

    static Figures of(Examined submission) {
        return new Figures(submission.report().stream()
                .flatMap(report -> report.figures().stream())
                .collect(Collectors.groupingBy(Figure::code, LinkedHashMap::new, Collectors.toList())));
    }

    /** The value that counts: zero for a nil line; empty for a line that is blank, missing, unclear or contradicts itself. */
    Optional<BigDecimal> value(String code) {
        List<BigDecimal> values = values(code);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** The different values given for one indicator, in the order found, each with the decimals it is printed with. */
    List<BigDecimal> values(String code) {
        return lines(code).stream()
                .map(Figures::amount)
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(
                                BigDecimal::stripTrailingZeros,
                                Function.identity(),
                                (first, second) -> first,
                                LinkedHashMap::new),
                        distinct -> List.copyOf(distinct.values())));
    }

    List<Figure> lines(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    Optional<Place> place(String code) {
        return lines(code).stream().map(Figure::at).findFirst();
    }

    private static Optional<BigDecimal> amount(Figure figure) {
        return figure.state() == Figure.State.NIL ? Optional.of(BigDecimal.ZERO) : figure.value();
    }
}
