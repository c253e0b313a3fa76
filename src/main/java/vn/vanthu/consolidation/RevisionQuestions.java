package vn.vanthu.consolidation;

import static vn.vanthu.consolidation.UnitCells.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.consolidation.OpenQuestion.Kind;
import vn.vanthu.consolidation.UnitCells.Given;
import vn.vanthu.document.Wording;

/**
 * Hai báo cáo cho cùng một kỳ: does a later report say otherwise than the one before, which was complete, without saying
 * that it corrects it? The later one counts. What a unit sends because it was asked to, or calls a correction, needs no
 * question: the changes between two versions of the consolidated report tell it.
 */
final class RevisionQuestions {

    /** More lines than these are one matter: another report. */
    private static final int MANY = 5;

    private static final String KEY = "consolidation.question.TWO_VALUES.replaced.";

    private RevisionQuestions() {}

    static Stream<OpenQuestion> of(UnitCells unit) {
        return unit.now().contradicted().stream().flatMap(before -> of(unit, before));
    }

    private static Stream<OpenQuestion> of(UnitCells unit, UnitAnnex before) {
        List<Given> changed = unit.given()
                .filter(given -> before.value(given.line().code())
                        .filter(value -> value.compareTo(given.value()) != 0)
                        .isPresent())
                .toList();
        if (changed.size() <= MANY) {
            return changed.stream().map(given -> one(unit, before, given));
        }
        List<String> codes = changed.stream().map(given -> given.line().code()).toList();
        return Stream.of(unit.question(
                        Kind.TWO_VALUES,
                        codes.get(0),
                        Wording.of(
                                KEY + "many",
                                before.caseNumber(),
                                unit.now().caseNumber(),
                                Integer.toString(codes.size()),
                                codes.stream().collect(Collectors.joining("; "))),
                        Wording.of("consolidation.used.later"),
                        Wording.of(KEY + "why"),
                        before.sources(codes.get(0)).stream())
                .alsoAbout(codes));
    }

    private static OpenQuestion one(UnitCells unit, UnitAnnex before, Given given) {
        String code = given.line().code();
        BigDecimal was = before.value(code).orElseThrow();
        return unit.question(
                Kind.TWO_VALUES,
                code,
                Wording.of(
                        KEY + "one",
                        before.caseNumber(),
                        number(was),
                        unit.now().caseNumber(),
                        number(given.value())),
                unit.used(code, given.value()),
                Wording.of(KEY + "why"),
                before.sources(code).stream());
    }
}
