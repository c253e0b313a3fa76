package vn.vanthu.consolidation;

import static vn.vanthu.consolidation.UnitCells.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vanthu.consolidation.OpenQuestion.Kind;
import vn.vanthu.consolidation.UnitCells.Given;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.document.Wording;

/**
 * Is a figure of the size that the same unit reported the last time?
 *
 * <ul>
 *   <li>A hundred times the last value, or a hundredth of it, whatever the line. What arose may fall to next to nothing
 *       after a quarter in which a survey was held, so a flow that fell from a hundred times 1 or 2 is not asked about.
 *   <li>What stands at a moment moves slowly: ten times, a tenth, or gone. Small numbers may do that: a commune with 1
 *       contract has 40 after a merger.
 *   <li>Of a line that is made up of others, its parts are asked about.
 * </ul>
 */
final class ScaleQuestions {

    private static final BigDecimal HUNDREDFOLD = new BigDecimal(100);
    private static final BigDecimal TENFOLD = BigDecimal.TEN;
    /** A flow that fell below this may have done so by itself. */
    private static final BigDecimal LEAST_FALLEN = new BigDecimal(3);
    /** A stock below this, before and after, is small. */
    private static final BigDecimal LARGE_STOCK = new BigDecimal(50);
    /** A stock that was below this may be gone. */
    private static final BigDecimal LASTING_STOCK = new BigDecimal(20);

    private ScaleQuestions() {}

    /** @param measured codes that already have a question about their unit of measure, which explains the size */
    static Stream<OpenQuestion> of(UnitCells unit, Set<String> measured) {
        return unit.given()
                .filter(given -> AnnexLines.additive(given.line().gathering()))
                .filter(given -> !measured.contains(given.line().code()))
                .filter(given -> !madeUp(unit, given.line().code()))
                .flatMap(given ->
                        unit.last().value(given.line().code()).flatMap(last -> question(unit, given, last)).stream());
    }

    private static boolean madeUp(UnitCells unit, String code) {
        return unit.lines()
                .parts(code)
                .filter(parts ->
                        parts.stream().allMatch(part -> unit.now().value(part).isPresent()))
                .isPresent();
    }

    private static Optional<OpenQuestion> question(UnitCells unit, Given given, BigDecimal last) {
        boolean risen = given.value().compareTo(last) > 0;
        BigDecimal less = risen ? last : given.value();
        BigDecimal more = risen ? given.value() : last;
        boolean gone = less.signum() == 0;
        boolean odd = gone ? gone(given.line(), more, risen) : times(given.line(), less, more, risen);
        if (less.signum() < 0 || !odd || !risen && unit.mayFall(given.line())) {
            return Optional.empty();
        }
        String code = given.line().code();
        String times =
                gone ? "" : number(more.divide(less, MathContext.DECIMAL64).setScale(0, RoundingMode.HALF_UP));
        return Optional.of(unit.question(
                Kind.OUT_OF_SCALE,
                code,
                Wording.of("consolidation.question.OUT_OF_SCALE.found", number(given.value()), number(last)),
                unit.used(code, given.value()),
                Wording.of(
                        "consolidation.question.OUT_OF_SCALE." + (gone ? "gone" : risen ? "risen" : "fallen"), times),
                unit.last().sources(code).stream()));
    }

    private static boolean times(Indicator line, BigDecimal less, BigDecimal more, boolean risen) {
        boolean hundredfold = more.compareTo(less.multiply(HUNDREDFOLD)) >= 0;
        boolean stock = line.gathering() == Gathering.STOCK;
        if (hundredfold) {
            return risen || stock || less.compareTo(LEAST_FALLEN) >= 0;
        }
        return slow(line) && more.compareTo(LARGE_STOCK) >= 0 && more.compareTo(less.multiply(TENFOLD)) >= 0;
    }

    private static boolean gone(Indicator line, BigDecimal more, boolean risen) {
        return !risen && slow(line) && more.compareTo(LASTING_STOCK) >= 0;
    }

    /** A stock that neither begins anew nor grows within the year. */
    private static boolean slow(Indicator line) {
        return line.gathering() == Gathering.STOCK && !line.yearly();
    }
}
