package vn.vanthu.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.assessment.Examined;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Column;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.PlanItem;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.extraction.Section;

/** What was right, so that a unit asked to supplement knows what it need not touch. */
final class Met {

    private Met() {}

    static List<Map<String, Object>> of(Examined examined) {
        Predicate<Outline.Part> part = one -> !one.area() && !one.code().equals(Outline.ANNEX);
        return Stream.of(
                        line(examined, "parts", Section.State.PRESENT, part),
                        line(examined, "areas", Section.State.PRESENT, Outline.Part::area),
                        line(examined, "nil", Section.State.NIL, Outline.Part::area),
                        plan(examined),
                        scores(examined),
                        annex(examined))
                .flatMap(Optional::stream)
                .map(text -> Map.<String, Object>of("text", text))
                .toList();
    }

    private static Optional<String> line(
            Examined examined, String key, Section.State state, Predicate<Outline.Part> wanted) {
        String parts = examined.outline().stream()
                .flatMap(outline -> outline.parts().stream())
                .filter(wanted)
                .filter(part -> examined.section(part.code())
                                .filter(section -> section.state() == state)
                                .isPresent()
                        || state == Section.State.PRESENT && part.area() && examined.plans(part.code()))
                .map(part -> part.area() ? part.title() + " (" + part.code() + ")" : part.code())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Wording.of("letter.met." + key, parts));
    }

    private static Optional<String> plan(Examined examined) {
        List<PlanItem> items = examined.report().stream()
                .flatMap(report -> report.plan().items().stream())
                .toList();
        long complete = items.stream()
                .filter(item -> !item.text(Column.Role.OUTPUT).isEmpty())
                .count();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.of("letter.met.plan", Integer.toString(items.size()), Long.toString(complete)));
    }

    private static Optional<String> scores(Examined examined) {
        List<ScoreLine> lines = examined.report().stream()
                .flatMap(report -> report.scores().stream())
                .filter(line -> !line.total() && line.self().amount() instanceof Amount.Number)
                .toList();
        long areas = lines.stream().filter(line -> line.parent().isEmpty()).count();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Wording.of("letter.met.scores", Long.toString(areas), Long.toString(lines.size() - areas)));
    }

    private static Optional<String> annex(Examined examined) {
        long figures = examined.report().stream()
                .flatMap(report -> report.figures().stream())
                .filter(figure -> figure.state() == Figure.State.VALUE || figure.state() == Figure.State.NIL)
                .map(Figure::code)
                .distinct()
                .count();
        return figures == 0 ? Optional.empty() : Optional.of(Wording.of("letter.met.annex", Long.toString(figures)));
    }
}
