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
import vn.vanthu.document.Wording;

/** Is a figure of the size that the same unit reported the last time? */
final class ScaleQuestions {

    /** As the rule has it: a hundred times the last value, or a hundredth of it. */
    private static final BigDecimal HUNDREDFOLD = new BigDecimal(100);
    /** Beside 0, 1 or 2 a hundred is nothing strange: a survey is held in one quarter and not in the other. */
    private static final BigDecimal LEAST_COMPARED = new BigDecimal(3);

    private ScaleQuestions() {}

    /** @param measured codes that already have a question about their unit of measure, which explains the size */
    static Stream<OpenQuestion> of(UnitCells unit, Set<String> measured) {
        return unit.given()
                .filter(given -> AnnexLines.additive(given.line().gathering()))
                .filter(given -> !measured.contains(given.line().code()))
                .flatMap(given ->
                        unit.last().value(given.line().code()).flatMap(last -> question(unit, given, last)).stream());
    }

    private static Optional<OpenQuestion> question(UnitCells unit, Given given, BigDecimal last) {
        boolean risen = given.value().compareTo(last) > 0;
        BigDecimal less = risen ? last : given.value();
        BigDecimal more = risen ? given.value() : last;
        if (less.compareTo(LEAST_COMPARED) < 0
                || more.compareTo(less.multiply(HUNDREDFOLD)) < 0
                || !risen && unit.mayFall(given.line())) {
            return Optional.empty();
        }
        String code = given.line().code();
        String times = number(more.divide(less, MathContext.DECIMAL64).setScale(0, RoundingMode.HALF_UP));
        return Optional.of(unit.question(
                Kind.OUT_OF_SCALE,
                code,
                Wording.of("consolidation.question.OUT_OF_SCALE.found", number(given.value()), number(last)),
                unit.used(code, given.value()),
                Wording.of("consolidation.question.OUT_OF_SCALE." + (risen ? "risen" : "fallen"), times),
                unit.last().sources(code).stream()));
    }
}
