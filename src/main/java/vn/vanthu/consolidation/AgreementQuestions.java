package vn.vanthu.consolidation;

import static vn.vanthu.consolidation.UnitCells.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vanthu.consolidation.OpenQuestion.Kind;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Figure;
import vn.vanthu.obligation.Check;

/** Do the figures of one annex agree with one another as the regime says? */
final class AgreementQuestions {

    private static final String KEY = "consolidation.question.ADDED_WRONGLY.";

    private AgreementQuestions() {}

    /** @param told codes whose own figure is already in question, which explains why they do not agree */
    static Stream<OpenQuestion> of(UnitCells unit, List<Check> checks, Set<String> told) {
        return checks.stream()
                .filter(check -> !(check instanceof Check.Percent))
                .filter(check -> !told.contains(check.codes().get(0)))
                .flatMap(check -> of(unit, check).stream());
    }

    private static Optional<OpenQuestion> of(UnitCells unit, Check check) {
        Check.Result result = check.on(unit.now()::value);
        if (result instanceof Check.Breaks breaks) {
            return Optional.of(broken(unit, check, breaks));
        }
        return result instanceof Check.Undecided && check instanceof Check.SumOf sum
                ? partly(unit, sum)
                : Optional.empty();
    }

    private static OpenQuestion broken(UnitCells unit, Check check, Check.Breaks breaks) {
        String code = check.codes().get(0);
        String rest = String.join(" + ", check.codes().subList(1, check.codes().size()));
        String actual = number(breaks.actual());
        String expected = number(breaks.expected());
        if (check instanceof Check.RatioOf ratio) {
            String kind = ofNothing(unit, ratio) ? "nothing" : "ratio";
            return question(
                    unit, check, breaks.actual(), kind, actual, ratio.numerator(), ratio.denominator(), expected);
        }
        String kind = check instanceof Check.SumOf ? "sum" : check instanceof Check.AtLeastSumOf ? "least" : "more";
        return question(unit, check, breaks.actual(), kind, actual, rest, expected, code);
    }

    /** A part of 0 has no percentage. */
    private static boolean ofNothing(UnitCells unit, Check.RatioOf ratio) {
        return unit.now()
                        .value(ratio.denominator())
                        .filter(value -> value.signum() == 0)
                        .isPresent()
                && unit.now()
                        .value(ratio.numerator())
                        .filter(value -> value.signum() != 0)
                        .isPresent();
    }

    /** The unit gave a sum, but not all that it is made up of, and what it gave is not the sum. */
    private static Optional<OpenQuestion> partly(UnitCells unit, Check.SumOf sum) {
        Optional<BigDecimal> own = unit.now().value(sum.target());
        boolean blanksOnly = sum.parts().stream()
                .filter(part -> unit.now().value(part).isEmpty())
                .allMatch(part -> unit.now().lines(part).stream().allMatch(cell -> cell.state() == Figure.State.BLANK));
        BigDecimal given = sum.parts().stream()
                .flatMap(part -> unit.now().value(part).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (own.isEmpty() || !blanksOnly || own.get().compareTo(given) == 0) {
            return Optional.empty();
        }
        List<String> missing = sum.parts().stream()
                .filter(part -> unit.now().value(part).isEmpty())
                .toList();
        boolean none = missing.size() == sum.parts().size();
        return Optional.of(unit.question(
                Kind.ADDED_WRONGLY,
                sum.target(),
                Wording.of(KEY + "partly.found", number(own.get()), String.join("; ", missing)),
                none ? Wording.of("consolidation.used.nothing") : Wording.of("consolidation.used.given", number(given)),
                Wording.of(KEY + "partly.why", number(own.get().subtract(given))),
                sources(unit, sum)));
    }

    private static OpenQuestion question(
            UnitCells unit, Check check, BigDecimal actual, String kind, String... values) {
        String code = check.codes().get(0);
        return unit.question(
                Kind.ADDED_WRONGLY,
                code,
                Wording.of(KEY + kind + ".found", values),
                unit.used(code, actual),
                Wording.of(KEY + kind + ".why", values),
                sources(unit, check));
    }

    private static Stream<Source> sources(UnitCells unit, Check check) {
        return check.codes().stream().flatMap(code -> unit.now().sources(code).stream());
    }
}
