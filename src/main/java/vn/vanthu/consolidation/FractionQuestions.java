package vn.vanthu.consolidation;

import static vn.vanthu.consolidation.UnitCells.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.consolidation.OpenQuestion.Kind;
import vn.vanthu.consolidation.UnitCells.Given;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Check;

/** Tỷ lệ ghi theo phần đơn vị: 0,95 where the form wants 95 percent. */
final class FractionQuestions {

    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");
    /** Where the last percentage, or the middle one of the group, is at least this, a value up to 1 is hardly one. */
    private static final BigDecimal HIGH = new BigDecimal(50);

    private static final String KEY = "consolidation.question.UNIT_OF_MEASURE.fraction.";

    private FractionQuestions() {}

    /** @param medians of each group, as {@link GroupMedians} settles them */
    static Optional<OpenQuestion> of(UnitCells unit, Given given, Map<String, BigDecimal> medians) {
        BigDecimal value = given.value();
        if (!MeasureWords.percent(given.line().unit()) || value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0) {
            return Optional.empty();
        }
        String code = given.line().code();
        Optional<Check.RatioOf> ratio = unit.lines().ratio(code);
        if (ratio.isPresent()) {
            return hundredth(unit, ratio.get(), value)
                    ? Optional.of(question(
                            unit,
                            given,
                            Wording.of(
                                    KEY + "parts",
                                    ratio.get().numerator(),
                                    ratio.get().denominator())))
                    : Optional.empty();
        }
        Optional<BigDecimal> last = unit.last().value(code);
        return last.isPresent()
                ? last.filter(FractionQuestions::high)
                        .map(before -> question(unit, given, Wording.of(KEY + "last", number(before))))
                : GroupMedians.of(medians, code, unit.group())
                        .filter(FractionQuestions::high)
                        .map(median -> question(unit, given, Wording.of(KEY + "median", number(median))));
    }

    /** True when the percentage is wrong, and a hundred times it is right to the point. */
    private static boolean hundredth(UnitCells unit, Check.RatioOf ratio, BigDecimal value) {
        Optional<BigDecimal> part = unit.now().value(ratio.numerator());
        Optional<BigDecimal> whole = unit.now().value(ratio.denominator()).filter(of -> of.signum() > 0);
        if (part.isEmpty() || whole.isEmpty() || !ratio.on(unit.now()::value).broken()) {
            return false;
        }
        BigDecimal exact = part.get().divide(whole.get(), MathContext.DECIMAL64);
        return exact.subtract(value).abs().compareTo(ONE_PERCENT) <= 0;
    }

    private static boolean high(BigDecimal other) {
        return other.compareTo(HIGH) >= 0;
    }

    private static OpenQuestion question(UnitCells unit, Given given, String why) {
        String code = given.line().code();
        return unit.question(
                Kind.UNIT_OF_MEASURE,
                code,
                Wording.of("consolidation.question.UNIT_OF_MEASURE.count", number(given.value())),
                unit.used(code, given.value()),
                why,
                Stream.concat(
                        unit.lines().ratio(code).stream()
                                .flatMap(ratio -> Stream.of(ratio.numerator(), ratio.denominator()))
                                .flatMap(part -> unit.now().sources(part).stream()),
                        unit.last().sources(code).stream()));
    }
}
