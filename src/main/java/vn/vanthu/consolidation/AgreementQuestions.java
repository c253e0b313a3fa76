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

    /**
     * @param told codes whose own figure is already in question, which explains why they do not agree
     * @param scaled codes whose size is in question, which explains why a part is over the whole
     */
    static Stream<OpenQuestion> of(UnitCells unit, List<Check> checks, Set<String> told, Set<String> scaled) {
        Stream<OpenQuestion> parts = checks.stream()
                .filter(check -> check instanceof Check.RatioOf)
                .flatMap(check -> partOverWhole(unit, (Check.RatioOf) check, told, scaled).stream());
        Stream<OpenQuestion> agreements = checks.stream()
                .filter(check -> !(check instanceof Check.Percent))
                .filter(check -> !told.contains(check.codes().get(0)))
                .flatMap(check -> of(unit, check).stream());
        return Stream.concat(parts, agreements);
    }

    private static Optional<OpenQuestion> of(UnitCells unit, Check check) {
        Check.Result result = check.on(unit.now()::value);
        if (result instanceof Check.Breaks breaks) {
            return Optional.of(broken(unit, check, breaks));
        }
        if (result instanceof Check.OfNothing nothing && check instanceof Check.RatioOf ratio) {
            return Optional.of(question(
                    unit,
                    check,
                    nothing.actual(),
                    "nothing",
                    number(nothing.actual()),
                    ratio.numerator(),
                    ratio.denominator()));
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
            return question(
                    unit, check, breaks.actual(), "ratio", actual, ratio.numerator(), ratio.denominator(), expected);
        }
        String kind = check instanceof Check.SumOf ? "sum" : check instanceof Check.AtLeastSumOf ? "least" : "more";
        return question(unit, check, breaks.actual(), kind, actual, rest, expected, code);
    }

    /**
     * What is counted out of something is no more than that, whether the unit wrote the percentage or not. Out of nothing it
     * is told with the percentage, where there is one.
     */
    private static Optional<OpenQuestion> partOverWhole(
            UnitCells unit, Check.RatioOf ratio, Set<String> told, Set<String> scaled) {
        Optional<BigDecimal> part = unit.now().value(ratio.numerator());
        Optional<BigDecimal> whole = unit.now().value(ratio.denominator());
        boolean over = part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0;
        boolean explained = Stream.of(ratio.numerator(), ratio.denominator())
                        .anyMatch(code -> told.contains(code) || scaled.contains(code))
                || ratio.on(unit.now()::value) instanceof Check.OfNothing;
        return over && !explained
                ? Optional.of(question(
                        unit,
                        new Check.NotMore(ratio.numerator(), ratio.denominator()),
                        part.get(),
                        "more",
                        number(part.get()),
                        ratio.denominator(),
                        number(whole.get()),
                        ratio.numerator()))
                : Optional.empty();
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
