package vn.vanthu.consolidation;

import static vn.vanthu.consolidation.UnitCells.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.consolidation.OpenQuestion.Kind;
import vn.vanthu.consolidation.UnitCells.Given;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Figure;
import vn.vanthu.obligation.Check;

/** Is the figure in the unit of measure that the form prints? */
final class MeasureQuestions {

    /**
     * Money that is so many times what it was, or what its group has, was hardly written in the same unit: the next unit of
     * money is a thousand times smaller, and money itself may halve from one period to the next.
     */
    private static final BigDecimal THOUSANDFOLD = new BigDecimal(500);
    /** From here on a million fits better than a thousand; their geometric mean. */
    private static final BigDecimal MILLIONFOLD = new BigDecimal(31_623);
    /** A whole number from here on in a line of percent is rather a count than a rate gone wrong. */
    private static final BigDecimal COUNT = new BigDecimal(200);

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private MeasureQuestions() {}

    /** @param medians of each group's money, as {@link GroupMedians} settles them */
    static Stream<OpenQuestion> of(UnitCells unit, Map<String, BigDecimal> medians) {
        return unit.given()
                .flatMap(given -> printed(unit, given)
                        .or(() -> money(unit, given, medians))
                        .or(() -> count(unit, given))
                        .or(() -> FractionQuestions.of(unit, given, medians))
                        .stream());
    }

    private static Optional<OpenQuestion> printed(UnitCells unit, Given given) {
        String form = given.line().unit();
        for (Figure cell : unit.now().lines(given.line().code())) {
            if (cell.value().isPresent() && other(unit, form, cell.unit())) {
                Optional<BigDecimal> factor = MeasureWords.dong(form).flatMap(dong -> MeasureWords.dong(cell.unit())
                        .map(own -> own.divide(dong, MathContext.DECIMAL64)));
                String why = factor.map(times -> Wording.of(
                                "consolidation.question.UNIT_OF_MEASURE.converted",
                                number(given.value().multiply(times)),
                                form))
                        .orElseGet(() -> Wording.of("consolidation.question.UNIT_OF_MEASURE.other"));
                String found = Wording.of(
                        "consolidation.question.UNIT_OF_MEASURE.printed", number(given.value()), cell.unit(), form);
                return Optional.of(question(unit, given, found, why, Stream.empty()));
            }
        }
        return Optional.empty();
    }

    /** Money of another size, or percent where the form counts, or a count where it wants percent. */
    private static boolean other(UnitCells unit, String form, String printed) {
        if (printed.isBlank() || printed.equals(form)) {
            return false;
        }
        Optional<BigDecimal> dong = MeasureWords.dong(form);
        Optional<BigDecimal> own = MeasureWords.dong(printed);
        if (dong.isPresent() && own.isPresent()) {
            return dong.get().compareTo(own.get()) != 0;
        }
        boolean countForPercent = MeasureWords.percent(form)
                && !MeasureWords.percent(printed)
                && unit.lines().printsUnit(printed);
        return countForPercent || !MeasureWords.percent(form) && MeasureWords.percent(printed);
    }

    private static Optional<OpenQuestion> money(UnitCells unit, Given given, Map<String, BigDecimal> medians) {
        Optional<BigDecimal> dong = MeasureWords.dong(given.line().unit());
        if (dong.isEmpty() || given.value().signum() <= 0) {
            return Optional.empty();
        }
        String code = given.line().code();
        Optional<BigDecimal> last = unit.last().value(code).filter(value -> value.signum() > 0);
        if (last.isPresent() && times(given.value(), last.get()).compareTo(THOUSANDFOLD) >= 0) {
            return Optional.of(
                    against(unit, given, "last", last.get(), dong.get(), unit.last().sources(code).stream()));
        }
        boolean fallen = !unit.mayFall(given.line())
                && last.isPresent()
                && times(last.get(), given.value()).compareTo(THOUSANDFOLD) >= 0;
        if (fallen) {
            return Optional.of(question(
                    unit,
                    given,
                    found("last", given.value(), last.get()),
                    Wording.of(
                            "consolidation.question.UNIT_OF_MEASURE.fallen",
                            rounded(times(last.get(), given.value())),
                            bigger(dong.get()),
                            given.line().unit()),
                    unit.last().sources(code).stream()));
        }
        return GroupMedians.of(medians, code, unit.group())
                .filter(median -> times(given.value(), median).compareTo(THOUSANDFOLD) >= 0)
                .map(median -> against(unit, given, "median", median, dong.get(), Stream.empty()));
    }

    private static OpenQuestion against(
            UnitCells unit, Given given, String what, BigDecimal other, BigDecimal dong, Stream<Source> more) {
        BigDecimal times = times(given.value(), other);
        BigDecimal factor = times.compareTo(MILLIONFOLD) >= 0 ? MILLION : THOUSAND;
        String smaller = MeasureWords.money(dong.divide(factor, MathContext.DECIMAL64))
                .orElseGet(() -> Wording.of("consolidation.question.UNIT_OF_MEASURE.smaller"));
        String why = Wording.of(
                "consolidation.question.UNIT_OF_MEASURE." + what + ".why",
                rounded(times),
                smaller,
                given.line().unit());
        return question(unit, given, found(what, given.value(), other), why, more);
    }

    private static Optional<OpenQuestion> count(UnitCells unit, Given given) {
        if (!MeasureWords.percent(given.line().unit())) {
            return Optional.empty();
        }
        Optional<String> same = unit.lines().ratio(given.line().code()).flatMap(ratio -> sameCount(unit, ratio, given));
        boolean whole = given.value().stripTrailingZeros().scale() <= 0;
        if (same.isEmpty() && !(whole && given.value().compareTo(COUNT) >= 0)) {
            return Optional.empty();
        }
        String found = Wording.of("consolidation.question.UNIT_OF_MEASURE.count", number(given.value()));
        String why = same.map(code -> Wording.of("consolidation.question.UNIT_OF_MEASURE.count.same", code))
                .orElseGet(() -> Wording.of("consolidation.question.UNIT_OF_MEASURE.count.large"));
        return Optional.of(
                question(unit, given, found, why, same.stream().flatMap(code -> unit.now().sources(code).stream())));
    }

    /** The operand that stands in the ratio's place, where the ratio is wrong. */
    private static Optional<String> sameCount(UnitCells unit, Check.RatioOf ratio, Given given) {
        boolean wrong = ratio.on(unit.now()::value).broken() || given.value().compareTo(HUNDRED) > 0;
        return Stream.of(ratio.numerator(), ratio.denominator())
                .filter(code -> wrong
                        && given.value().signum() > 0
                        && unit.now()
                                .value(code)
                                .filter(value -> value.compareTo(given.value()) == 0)
                                .isPresent())
                .findFirst();
    }

    private static OpenQuestion question(UnitCells unit, Given given, String found, String why, Stream<Source> more) {
        String code = given.line().code();
        return unit.question(Kind.UNIT_OF_MEASURE, code, found, unit.used(code, given.value()), why, more);
    }

    private static String found(String what, BigDecimal value, BigDecimal other) {
        return Wording.of("consolidation.question.UNIT_OF_MEASURE." + what, number(value), number(other));
    }

    private static String bigger(BigDecimal dong) {
        return MeasureWords.money(dong.multiply(THOUSAND))
                .orElseGet(() -> Wording.of("consolidation.question.UNIT_OF_MEASURE.bigger"));
    }

    private static BigDecimal times(BigDecimal value, BigDecimal other) {
        return value.divide(other, MathContext.DECIMAL64);
    }

    private static String rounded(BigDecimal times) {
        return number(times.setScale(0, RoundingMode.HALF_UP));
    }
}
