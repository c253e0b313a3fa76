package vn.vanthu.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.Column;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Scoring;
import vn.vanthu.document.VietnameseText;

/** What regimes must not contain, each alone and all together. */
final class RegimeChecks {

    private RegimeChecks() {}

    static List<String> errors(List<Regime> regimes) {
        List<String> errors = new ArrayList<>(twice(regimes, Regime::id, "regime"));
        for (Regime regime : regimes) {
            Stream.of(
                            interval(regime),
                            obligations(regime),
                            outlines(regime),
                            checks(regime),
                            GatheringChecks.errors(regime))
                    .flatMap(List::stream)
                    .map(error -> regime.id() + ": " + error)
                    .forEach(errors::add);
        }
        List<Regime> inTime = regimes.stream()
                .sorted(Comparator.comparing(regime -> regime.from().firstDay()))
                .toList();
        for (int i = 1; i < inTime.size(); i++) {
            errors.addAll(between(inTime.get(i - 1), inTime.get(i)));
        }
        return errors;
    }

    private static List<String> between(Regime earlier, Regime later) {
        LocalDate next = earlier.to().lastDay().plusDays(1);
        int order = later.from().firstDay().compareTo(next);
        if (order == 0) {
            return List.of();
        }
        String fault = order < 0 ? "overlap" : "leave a gap";
        return List.of(earlier.id() + " (to " + earlier.to() + ") and " + later.id() + " (from " + later.from() + ") "
                + fault);
    }

    private static List<String> interval(Regime regime) {
        List<String> errors = new ArrayList<>();
        if (regime.to().lastDay().isBefore(regime.from().firstDay())) {
            errors.add("ends with " + regime.to() + " before it begins with " + regime.from());
        }
        regime.effectiveTo()
                .filter(end -> end.isBefore(regime.effectiveFrom()))
                .ifPresent(end -> errors.add("effective.to " + end + " is before effective.from"));
        return errors;
    }

    private static List<String> obligations(Regime regime) {
        List<String> errors = new ArrayList<>(twice(regime.obligations(), Obligation::code, "obligation"));
        for (Obligation obligation : regime.obligations()) {
            String at = "obligation " + obligation.code() + ": ";
            if (obligation.kind().isEmpty() && obligation.due().isPresent()) {
                errors.add(at + "has a due rule but no period");
            }
            if (obligation.chased()
                    && obligation.due().isEmpty()
                    && obligation.exceptions().isEmpty()) {
                errors.add(at + "is chased but never due");
            }
            if (obligation.groups().isEmpty()) {
                errors.add(at + "has no obligors");
            }
            SubstitutionChecks.errors(obligation, regime).forEach(error -> errors.add(at + error));
            obligation.exceptions().keySet().stream()
                    .filter(period -> !obligation.concerns(period) || !regime.covers(period))
                    .forEach(period -> errors.add(at + "exception for " + period + ", which it is not owed for here"));
        }
        return errors;
    }

    private static List<String> outlines(Regime regime) {
        List<String> errors = new ArrayList<>();
        new TreeMap<>(regime.outlines()).forEach((name, outline) -> outline(outline)
                .forEach(error -> errors.add("outline " + name + ": " + error)));
        regime.obligations().stream()
                .filter(obligation -> (obligation.handling() == Obligation.Handling.CHECK)
                        != regime.outline(obligation).isPresent())
                .map(obligation -> "obligation " + obligation.code() + ": "
                        + (obligation.outline().isEmpty()
                                ? "is to be checked but names no outline"
                                : "names the outline " + obligation.outline() + ", which is not used or not there"))
                .forEach(errors::add);
        return errors;
    }

    private static List<String> outline(Outline outline) {
        List<String> errors = new ArrayList<>(twice(outline.parts(), Outline.Part::code, "part"));
        Set<String> parts = outline.parts().stream().map(Outline.Part::code).collect(Collectors.toSet());
        outline.parts().stream()
                .filter(part -> part.area()
                        && !parts.contains(part.code().substring(0, part.code().indexOf('.'))))
                .forEach(part -> errors.add("part " + part.code() + ": there is no part to hold it"));
        List<String> headings = outline.parts().stream()
                .flatMap(part -> Stream.concat(Stream.of(part.title()), part.names().stream()))
                .map(VietnameseText::fold)
                .toList();
        errors.addAll(twice(headings, heading -> heading, "heading"));
        errors.addAll(twice(indicators(outline), Outline.Indicator::code, "indicator"));
        outline.frame().ifPresent(frame -> errors.addAll(columns(frame.columns(), Column.Role.TASK)));
        outline.scoring().ifPresent(scoring -> errors.addAll(scoring(scoring)));
        return errors;
    }

    private static List<String> columns(List<Column> columns, Column.Role named) {
        List<String> errors = new ArrayList<>(twice(columns, Column::role, "column"));
        if (columns.stream().noneMatch(column -> column.role() == named)) {
            errors.add("no column " + named);
        }
        return errors;
    }

    private static List<String> scoring(Scoring scoring) {
        List<String> errors = new ArrayList<>(columns(scoring.columns(), Column.Role.CRITERION));
        errors.addAll(twice(scoring.areas(), Scoring.Area::number, "scoring area"));
        errors.addAll(twice(scoring.areas(), area -> VietnameseText.fold(area.title()), "scoring area"));
        List<BigDecimal> maxima = scoring.areas().stream()
                .flatMap(area -> area.maximum().stream())
                .toList();
        BigDecimal sum = maxima.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (maxima.size() == scoring.areas().size() && sum.compareTo(scoring.total()) != 0) {
            errors.add("the maxima add up to " + sum + ", not to " + scoring.total());
        }
        return errors;
    }

    private static List<String> checks(Regime regime) {
        Set<String> figures = indicators(regime.outline()).stream()
                .filter(indicator -> !indicator.group())
                .map(Outline.Indicator::code)
                .collect(Collectors.toSet());
        return regime.checks().stream()
                .flatMap(check -> check.codes().stream()
                        .filter(code -> !figures.contains(code))
                        .map(code -> "check " + check + ": no indicator " + code + " that carries a figure"))
                .toList();
    }

    private static List<Outline.Indicator> indicators(Outline outline) {
        return outline.forms().stream()
                .flatMap(form -> form.indicators().stream())
                .toList();
    }

    private static <T> List<String> twice(List<T> all, Function<T, ?> key, String what) {
        Set<Object> seen = new HashSet<>();
        return all.stream()
                .map(key)
                .filter(value -> !seen.add(value))
                .map(value -> what + " " + value + " occurs twice")
                .toList();
    }
}
