package vn.vanthu.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Outline.Form;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Figure;
import vn.vanthu.obligation.Check;

/** Is the statistics annex there, filled, readable, and does it agree with itself? */
final class AnnexRules {

    private AnnexRules() {}

    /** The annex is there with all its forms, where the regime demands one. */
    static Stream<Finding> annexIsPresent(Examined submission) {
        if (!submission.annexRequired()) {
            return Stream.empty();
        }
        List<Form> forms = submission.outline().map(Outline::forms).orElse(List.of());
        Figures figures = Figures.of(submission);
        List<Form> missing =
                forms.stream().filter(form -> !begun(form, figures)).toList();
        if (missing.size() == forms.size()) {
            return Stream.of(Findings.error(FindingCode.ANNEX_MISSING, submission.basis()));
        }
        return missing.stream()
                .map(form -> Findings.variant(
                        FindingCode.ANNEX_MISSING,
                        "form",
                        Severity.ERROR,
                        Optional.empty(),
                        submission.basis(),
                        form.number(),
                        form.title()));
    }

    /** Every line of a form that was sent holds a figure, a dash or a zero. One finding a form. */
    static Stream<Finding> figuresAreGiven(Examined submission) {
        if (!submission.annexRequired()) {
            return Stream.empty();
        }
        Figures figures = Figures.of(submission);
        return submission.outline().stream()
                .flatMap(outline -> outline.forms().stream())
                .filter(form -> begun(form, figures))
                .flatMap(form -> blanks(submission, form, figures).stream());
    }

    private static Optional<Finding> blanks(Examined submission, Form form, Figures figures) {
        List<Indicator> blank = form.indicators().stream()
                .filter(line -> !line.group())
                .filter(line -> figures.lines(line.code()).stream().allMatch(AnnexRules::blank))
                .toList();
        String numbers = blank.stream().map(Indicator::number).collect(Collectors.joining("; "));
        return blank.isEmpty()
                ? Optional.empty()
                : Optional.of(Findings.error(FindingCode.INDICATOR_MISSING, submission.basis(), numbers, form.number())
                        .at(blank.stream()
                                .flatMap(line -> figures.place(line.code()).stream())
                                .toList()));
    }

    /** A cell that holds something, but not one number. */
    static Stream<Finding> figuresAreReadable(Examined submission) {
        Map<String, String> names = names(submission);
        return Figures.of(submission).byCode().values().stream()
                .flatMap(List::stream)
                .filter(figure -> figure.state() == Figure.State.UNCLEAR)
                .map(figure -> Findings.error(
                        FindingCode.INDICATOR_UNCLEAR,
                        Optional.of(figure.at()),
                        Wording.of("basis.indicator"),
                        figure.code(),
                        names.getOrDefault(figure.code(), ""),
                        figure.text()));
    }

    /** One indicator, one number. */
    static Stream<Finding> figuresDoNotContradict(Examined submission) {
        Figures figures = Figures.of(submission);
        Map<String, String> names = names(submission);
        return figures.byCode().keySet().stream()
                .filter(code -> figures.values(code).size() > 1)
                .map(code -> Findings.error(
                                FindingCode.INDICATOR_CONFLICT,
                                Wording.of("basis.indicator"),
                                code,
                                names.getOrDefault(code, ""),
                                figures.values(code).stream()
                                        .map(AnnexRules::written)
                                        .collect(Collectors.joining("; ")))
                        .at(figures.lines(code).stream().map(Figure::at).toList()));
    }

    /** Sums, ratios and bounds as the regime states them. */
    static Stream<Finding> figuresAgree(Examined submission) {
        Figures figures = Figures.of(submission);
        return submission.duty().stream()
                .flatMap(duty -> duty.regime().checks().stream())
                .flatMap(check -> broken(check, figures).stream());
    }

    private static Optional<Finding> broken(Check check, Figures figures) {
        Check.Result result = check.on(figures::value);
        String blamed = check.codes().get(0);
        if (result instanceof Check.OfNothing nothing && check instanceof Check.RatioOf it) {
            return wrong(
                    figures,
                    FindingCode.RATIO_WRONG,
                    "nothing",
                    blamed,
                    written(nothing.actual()),
                    it.numerator(),
                    it.denominator(),
                    written(nothing.numerator()));
        }
        if (!(result instanceof Check.Breaks breaks)) {
            return Optional.empty();
        }
        String actual = written(breaks.actual());
        String expected = written(breaks.expected());
        Function<List<String>, String> sum = codes -> String.join(" + ", codes);
        if (check instanceof Check.SumOf it) {
            return wrong(figures, FindingCode.SUM_WRONG, "exact", blamed, actual, sum.apply(it.parts()), expected);
        }
        if (check instanceof Check.AtLeastSumOf it) {
            return wrong(figures, FindingCode.SUM_WRONG, "least", blamed, actual, sum.apply(it.parts()), expected);
        }
        if (check instanceof Check.NotMore it) {
            return wrong(figures, FindingCode.SUM_WRONG, "more", blamed, actual, it.greater(), expected);
        }
        if (check instanceof Check.RatioOf it) {
            return wrong(
                    figures,
                    FindingCode.RATIO_WRONG,
                    "value",
                    blamed,
                    actual,
                    it.numerator(),
                    it.denominator(),
                    expected);
        }
        return wrong(figures, FindingCode.VALUE_OUT_OF_RANGE, "percent", blamed, actual);
    }

    private static Optional<Finding> wrong(
            Figures figures, FindingCode code, String variant, String blamed, String... values) {
        String[] all = Stream.concat(Stream.of(blamed), Stream.of(values)).toArray(String[]::new);
        return Optional.of(Findings.variant(
                code, variant, Severity.ERROR, figures.place(blamed), Wording.of("basis.indicator"), all));
    }

    private static boolean begun(Form form, Figures figures) {
        return form.indicators().stream()
                .anyMatch(line -> !figures.lines(line.code()).isEmpty());
    }

    private static boolean blank(Figure figure) {
        return figure.state() == Figure.State.BLANK;
    }

    private static Map<String, String> names(Examined submission) {
        return submission.outline().stream()
                .flatMap(outline -> outline.forms().stream())
                .flatMap(form -> form.indicators().stream())
                .collect(Collectors.toMap(Indicator::code, Indicator::name, (first, second) -> first));
    }

    private static String written(BigDecimal value) {
        return VietnameseNumbers.format(value);
    }
}
