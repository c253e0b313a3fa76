package vn.vanthu.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.extraction.Presentation;

/** Cỡ chữ that move together within one document. */
final class SizeRules {

    private static final double TOLERANCE = 0.3;
    private static final List<Component> HEAD = List.of(Component.NATIONAL_NAME, Component.MOTTO, Component.PLACE_DATE);

    private SizeRules() {}

    /** Sizes that are allowed one by one, but not beside each other. */
    static Stream<FormatFinding> headSizesBelongTogether(Looks looks) {
        Map<Component, Double> measured = new LinkedHashMap<>();
        for (Component component : HEAD) {
            OptionalDouble size = size(looks, component);
            if (size.isEmpty()
                    || !looks.profile()
                            .component(component)
                            .orElseThrow()
                            .size()
                            .holds(size.getAsDouble(), TOLERANCE)) {
                return Stream.empty();
            }
            measured.put(component, size.getAsDouble());
        }
        boolean one = looks.profile().together().stream().anyMatch(sizes -> HEAD.stream()
                .allMatch(component -> Math.abs(sizes.get(component) - measured.get(component)) <= TOLERANCE));
        return one
                ? Stream.empty()
                : looks.first(Component.NATIONAL_NAME).stream()
                        .map(part -> looks.info(
                                part,
                                FormatCode.FORMAT_SIZE,
                                "together",
                                sizes(measured),
                                looks.profile().together().stream()
                                        .map(SizeRules::sizes)
                                        .collect(Collectors.joining("; "))));
    }

    /** One size throughout the text. */
    static Stream<FormatFinding> textIsOfOneSize(Looks looks) {
        Map<Double, Long> letters = running(looks)
                .collect(Collectors.groupingBy(
                        part -> part.line().letters().most(),
                        Collectors.summingLong(part -> part.text().length())));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).stream()
                .flatMap(usual -> running(looks)
                        .filter(part -> Math.abs(part.line().letters().most() - usual.getKey()) > TOLERANCE)
                        .filter(part -> looks.profile()
                                .component(Component.BODY)
                                .orElseThrow()
                                .size()
                                .holds(part.line().letters().most(), TOLERANCE))
                        .map(part -> looks.info(
                                part,
                                FormatCode.FORMAT_SIZE,
                                "uniform",
                                Measures.pt(part.line().letters().most()),
                                Measures.pt(usual.getKey()))));
    }

    /** Without headings, which may be of another size. */
    private static Stream<Part> running(Looks looks) {
        return looks.of(Component.BODY)
                .filter(part -> part.line().letters().most() > 0)
                .filter(part -> part.line().letters().bold() != Presentation.Share.ALL);
    }

    private static OptionalDouble size(Looks looks, Component component) {
        return looks.of(component)
                .filter(Part::whole)
                .mapToDouble(part -> part.line().letters().most())
                .filter(size -> size > 0)
                .max();
    }

    private static String sizes(Map<Component, Double> sizes) {
        return HEAD.stream().map(sizes::get).map(Measures::pt).collect(Collectors.joining(", "));
    }
}
