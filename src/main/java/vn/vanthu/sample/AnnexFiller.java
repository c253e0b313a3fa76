package vn.vanthu.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Outline.Form;
import vn.vanthu.document.Outline.Indicator;

/**
 * Fills the forms of an outline. A line that the figures' rules do not name is filled by the structure of its form: a
 * per cent line over two counts is the second of the first, a count over counts is their sum, a grouping line is blank.
 */
final class AnnexFiller {

    private final Draw draw;
    private final Figures figures;
    private final NumberHabit habit;

    AnnexFiller(Draw draw, Figures figures, NumberHabit habit) {
        this.draw = draw;
        this.figures = figures;
        this.habit = habit;
    }

    FilledForm fill(Form form) {
        List<FilledForm.Line> lines = form.indicators().stream()
                .map(indicator -> line(form, indicator))
                .toList();
        return new FilledForm(form.number(), form.title(), lines);
    }

    private FilledForm.Line line(Form form, Indicator indicator) {
        String code = indicator.code();
        String ordinal = habit.ordinal(indicator);
        if (indicator.group() && !children(form, indicator).isEmpty()) {
            return new FilledForm.Line(indicator, ordinal, "", "");
        }
        if (!figures.knows(code)) {
            return new FilledForm.Line(indicator, ordinal, habit.write(byStructure(form, indicator), indicator), "");
        }
        Optional<BigDecimal> value = figures.value(code);
        String printed = value.map(figure -> habit.write(figure, indicator)).orElse("-");
        return new FilledForm.Line(indicator, ordinal, printed, figures.note(code));
    }

    private BigDecimal byStructure(Form form, Indicator indicator) {
        List<Indicator> counts = children(form, indicator).stream()
                .filter(child -> !child.group() && !coded(child) && !percent(child))
                .toList();
        if (percent(indicator)) {
            return counts.size() == 2
                    ? figures.ratio(figure(form, counts.get(1)), figure(form, counts.get(0)))
                    : BigDecimal.valueOf(draw.between(indicator.code(), 850, 1000), 1);
        }
        if (coded(indicator)) {
            return BigDecimal.valueOf(draw.between(indicator.code(), 0, 1));
        }
        if (!counts.isEmpty()) {
            return counts.stream().map(child -> figure(form, child)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return BigDecimal.valueOf(leaf(form, indicator));
    }

    /** A part of a ratio is drawn below any whole. */
    private long leaf(Form form, Indicator indicator) {
        boolean part = indicator.number().endsWith(".2")
                && form.indicators().stream()
                        .anyMatch(other -> percent(other)
                                && children(form, other).stream()
                                        .anyMatch(child -> child.code().equals(indicator.code())));
        return draw.between(indicator.code(), part ? 2 : 12, part ? 11 : 40);
    }

    private BigDecimal figure(Form form, Indicator indicator) {
        return figures.knows(indicator.code())
                ? figures.value(indicator.code()).orElse(BigDecimal.ZERO)
                : byStructure(form, indicator);
    }

    static List<Indicator> children(Form form, Indicator parent) {
        return form.indicators().stream()
                .filter(line -> line.number().matches("\\Q" + parent.number() + ".\\E\\d+"))
                .toList();
    }

    private static boolean percent(Indicator indicator) {
        return indicator.unit().contains("%");
    }

    private static boolean coded(Indicator indicator) {
        return indicator.unit().contains("=");
    }
}
