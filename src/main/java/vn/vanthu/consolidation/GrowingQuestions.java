package vn.vanthu.consolidation;

import static vn.vanthu.consolidation.UnitCells.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.consolidation.OpenQuestion.Kind;
import vn.vanthu.consolidation.UnitCells.Earlier;
import vn.vanthu.consolidation.UnitCells.Given;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.ReportingPeriod;

/** Số lũy kế bị giảm: is what can only grow at least what it was, within its year if it begins anew with the year? */
final class GrowingQuestions {

    private GrowingQuestions() {}

    /** @param now the period reported on */
    static Stream<OpenQuestion> of(UnitCells unit, ReportingPeriod now) {
        return unit.given().filter(given -> given.line().growing()).flatMap(given -> most(unit, given, now).stream()
                .filter(most -> most.value().compareTo(given.value()) > 0)
                .map(most -> question(unit, given, most)));
    }

    private record Most(Earlier then, BigDecimal value) {}

    private static Optional<Most> most(UnitCells unit, Given given, ReportingPeriod now) {
        String code = given.line().code();
        Most most = null;
        for (Earlier then : unit.before()) {
            boolean counts = !given.line().yearly() || then.period().year() == now.year();
            Optional<BigDecimal> value = counts ? then.annex().value(code) : Optional.empty();
            if (value.isPresent() && (most == null || value.get().compareTo(most.value()) >= 0)) {
                most = new Most(then, value.get());
            }
        }
        return Optional.ofNullable(most);
    }

    private static OpenQuestion question(UnitCells unit, Given given, Most most) {
        String code = given.line().code();
        return unit.question(
                Kind.LESS_THAN_BEFORE,
                code,
                Wording.of(
                        "consolidation.question.LESS_THAN_BEFORE.found",
                        number(given.value()),
                        most.then().period().vietnameseName(),
                        number(most.value())),
                unit.used(code, given.value()),
                Wording.of("consolidation.question.LESS_THAN_BEFORE.growing"),
                most.then().annex().sources(code).stream());
    }
}
