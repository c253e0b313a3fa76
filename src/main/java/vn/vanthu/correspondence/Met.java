package vn.vanthu.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.assessment.Examined;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Figure;
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
                        .isPresent())
                .map(part -> part.area() ? part.title() + " (" + part.code() + ")" : part.code())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Wording.of("letter.met." + key, parts));
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
