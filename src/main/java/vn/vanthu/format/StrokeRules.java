package vn.vanthu.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.Span;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Presentation.Stroke;
import vn.vanthu.extraction.Presentation.StrokeKind;

/** Đường kẻ ngang under Tiêu ngữ, issuer and subject. */
final class StrokeRules {

    /** How far a rule as long as its line may be off, as a part of the line. */
    private static final double WHOLE_TOLERANCE = 0.1;

    private static final double PART_TOLERANCE = 0.07;

    private StrokeRules() {}

    static Stream<FormatFinding> rulesAreThere(Looks looks) {
        return ruled(looks)
                .filter(entry -> entry.getValue().stream().allMatch(Part::whole))
                .filter(entry -> under(looks, entry.getValue()).isEmpty())
                .map(entry -> looks.warning(
                        last(entry.getValue()), FormatCode.FORMAT_RULE, "missing", "", share(looks, entry.getKey())));
    }

    static Stream<FormatFinding> rulesAreDrawn(Looks looks) {
        return ruled(looks).flatMap(entry -> under(looks, entry.getValue()).stream()
                .filter(stroke -> stroke.kind() == StrokeKind.TYPED || stroke.kind() == StrokeKind.UNDERLINE)
                .map(stroke -> {
                    String measured = Wording.of("format.stroke." + stroke.kind());
                    String wanted = Wording.of("format.stroke.DRAWN");
                    boolean named = looks.profile().rulesDrawn() || stroke.kind() == StrokeKind.UNDERLINE;
                    Part part = last(entry.getValue());
                    return named
                            ? looks.warning(part, FormatCode.FORMAT_RULE, "kind", measured, wanted)
                            : looks.info(part, FormatCode.FORMAT_RULE, "kind", measured, wanted);
                }));
    }

    /** Of a component of several lines, any of them may be the one that counts. */
    static Stream<FormatFinding> rulesAreAsLongAsTheyMustBe(Looks looks) {
        return ruled(looks)
                .flatMap(entry -> under(looks, entry.getValue()).stream().flatMap(stroke -> {
                    Span wanted = looks.profile().rules().get(entry.getKey());
                    double tolerance = wanted.least() == 1 ? WHOLE_TOLERANCE : PART_TOLERANCE;
                    List<Double> widths = entry.getValue().stream()
                            .map(Part::width)
                            .flatMap(width -> width.stream().boxed())
                            .filter(width -> width > 0)
                            .toList();
                    boolean right = widths.size() < entry.getValue().size()
                            || stroke.length() <= 0
                            || widths.stream().anyMatch(width -> wanted.holds(stroke.length() / width, tolerance));
                    return right
                            ? Stream.empty()
                            : Stream.of(looks.warning(
                                    last(entry.getValue()),
                                    FormatCode.FORMAT_RULE,
                                    "length",
                                    Wording.of(
                                            "format.rule.measured",
                                            Measures.mm(stroke.length()),
                                            Measures.percent(stroke.length() / widths.get(widths.size() - 1))),
                                    share(looks, entry.getKey())));
                }));
    }

    static Stream<FormatFinding> letterSubjectHasNone(Looks looks) {
        List<Part> parts = looks.of(Component.LETTER_SUBJECT).toList();
        return under(looks, parts).stream()
                .map(stroke -> looks.warning(last(parts), FormatCode.FORMAT_RULE, "none", "", ""));
    }

    private static Stream<Map.Entry<Component, List<Part>>> ruled(Looks looks) {
        return looks.profile().rules().keySet().stream()
                .sorted()
                .map(component -> Map.entry(component, looks.of(component).toList()))
                .filter(entry -> !entry.getValue().isEmpty());
    }

    /** The rule under the last line, else one under an earlier line. */
    private static Optional<Stroke> under(Looks looks, List<Part> parts) {
        return looks.presentation().strokes().stream()
                .filter(stroke -> stroke.under().isPresent())
                .filter(stroke -> parts.stream()
                        .anyMatch(part -> part.index() == stroke.under().getAsInt()))
                .reduce((before, after) -> after);
    }

    private static Part last(List<Part> parts) {
        return parts.get(parts.size() - 1);
    }

    private static String share(Looks looks, Component component) {
        return Wording.of(
                looks.profile().rules().get(component).least() == 1 ? "format.rule.whole" : "format.rule.part");
    }
}
