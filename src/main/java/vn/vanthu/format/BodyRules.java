package vn.vanthu.format;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.Place;
import vn.vanthu.document.Span;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Line;

/** Nội dung: how paragraphs are set. */
final class BodyRules {

    /** So many letters need a second row, where rows were not counted. */
    private static final int LONG = 110;

    /** Points of an empty line that nobody sees: it parts two tables. */
    private static final double HIDDEN = 2;

    private static final double INDENT = 1;
    private static final double GAP = 0.5;
    private static final double LINES = 0.06;

    private BodyRules() {}

    static Stream<FormatFinding> textIsJustified(Looks looks) {
        return looks.of(Component.BODY)
                .filter(BodyRules::opens)
                .filter(part -> severalRows(looks, part))
                .filter(part -> part.line().setting().alignment() == Alignment.LEFT
                        || part.line().setting().alignment() == Alignment.RIGHT)
                .map(part -> looks.warning(
                        part,
                        FormatCode.FORMAT_POSITION,
                        "justified",
                        Wording.of("format.alignment." + part.line().setting().alignment()),
                        Wording.of("format.alignment.JUSTIFIED")));
    }

    /** Of printed lines the next one goes on in the same paragraph. */
    private static boolean severalRows(Looks looks, Part part) {
        if (looks.presentation().source() == Presentation.Source.PAGES) {
            List<Line> lines = looks.presentation().lines();
            return part.index() + 1 < lines.size()
                    && lines.get(part.index() + 1).region() == Presentation.Region.BODY
                    && !lines.get(part.index() + 1).setting().opens();
        }
        return part.line().rows().isPresent()
                ? part.line().rows().getAsInt() > 1
                : part.text().length() > LONG;
    }

    static Stream<FormatFinding> firstLinesAreIndented(Looks looks) {
        FormatProfile.Body body = looks.profile().body();
        String wanted = String.join(
                Wording.of("format.or"),
                body.firstLine().stream().map(Measures::mm).toList());
        return looks.of(Component.BODY)
                .filter(BodyRules::opens)
                .filter(part -> part.line().setting().alignment() != Alignment.CENTRE
                        && part.line().setting().alignment() != Alignment.RIGHT)
                .filter(part -> part.line().setting().firstLine().isPresent())
                .filter(part -> !holds(body, part.line().setting().firstLine()) && !holds(body, inset(looks, part)))
                .map(part -> looks.warning(
                        part,
                        FormatCode.FORMAT_SPACING,
                        "indent",
                        Measures.mm(part.line().setting().firstLine().getAsDouble()),
                        wanted));
    }

    private static boolean holds(FormatProfile.Body body, OptionalDouble indent) {
        return indent.isPresent()
                && body.firstLine().stream().anyMatch(span -> span.holds(indent.getAsDouble(), INDENT));
    }

    /** Of a printed line, how far from the text's left edge it begins: where every line of a block does, none is first. */
    private static OptionalDouble inset(Looks looks, Part part) {
        boolean printed = looks.presentation().source() == Presentation.Source.PAGES;
        return printed
                        && part.line().left().isPresent()
                        && part.line().columnLeft().isPresent()
                ? OptionalDouble.of(part.line().left().getAsDouble()
                        - part.line().columnLeft().getAsDouble())
                : OptionalDouble.empty();
    }

    static Stream<FormatFinding> paragraphsStandApart(Looks looks) {
        double wanted = looks.profile().body().before();
        return looks.of(Component.BODY)
                .filter(BodyRules::opens)
                .filter(part -> part.line().setting().before().isPresent())
                .filter(part -> part.line().setting().before().getAsDouble() < wanted - GAP)
                .filter(part -> follows(looks, part) && !mayBeApart(looks, part))
                .map(part -> looks.warning(
                        part,
                        FormatCode.FORMAT_SPACING,
                        "before",
                        Measures.pt(part.line().setting().before().getAsDouble()),
                        Measures.pt(wanted)));
    }

    /** True for printed lines that stand further apart than those of the text: paragraphs of one line are read as one. */
    private static boolean mayBeApart(Looks looks, Part part) {
        OptionalDouble lines = part.line().setting().lines();
        return looks.presentation().source() == Presentation.Source.PAGES
                && lines.isPresent()
                && looks.of(Component.BODY)
                        .filter(other -> !other.line().setting().opens())
                        .flatMapToDouble(other -> other.line().setting().lines().stream())
                        .anyMatch(usual -> usual < lines.getAsDouble() - LINES);
    }

    static Stream<FormatFinding> linesAreSpaced(Looks looks) {
        FormatProfile.Body body = looks.profile().body();
        return looks.of(Component.BODY).filter(Part::whole).flatMap(part -> {
            OptionalDouble exact = part.line().setting().exact();
            OptionalDouble lines = part.line().setting().lines().isPresent()
                    ? part.line().setting().lines()
                    : torn(looks, part);
            double size = part.line().letters().most();
            if (exact.isPresent() && size > 0) {
                boolean enough = body.exact() > 0
                        ? exact.getAsDouble() >= body.exact() - GAP
                        : exact.getAsDouble() >= size * Measures.SINGLE * (1 - LINES);
                boolean right = enough
                        && exact.getAsDouble()
                                <= size * Measures.SINGLE * (body.spacing().most() + LINES);
                return right ? Stream.empty() : spacing(looks, part, Measures.pt(exact.getAsDouble()));
            }
            boolean right = lines.isEmpty() || body.spacing().holds(lines.getAsDouble(), LINES);
            return right ? Stream.empty() : spacing(looks, part, Measures.lines(lines.getAsDouble()));
        });
    }

    /** Spacing of printed lines so far apart that each was taken for a paragraph: this one goes on in a small letter. */
    private static OptionalDouble torn(Looks looks, Part part) {
        boolean goesOn = looks.presentation().source() == Presentation.Source.PAGES
                && Character.isLowerCase(part.text().codePointAt(0))
                && follows(looks, part)
                && holds(Span.exactly(0), inset(looks, part));
        double single = part.line().letters().most() * Measures.SINGLE;
        OptionalDouble gap = part.line().setting().before();
        return goesOn && single > 0 && gap.isPresent()
                ? OptionalDouble.of(1 + gap.getAsDouble() / single)
                : OptionalDouble.empty();
    }

    private static boolean holds(Span span, OptionalDouble value) {
        return value.isPresent() && span.holds(value.getAsDouble(), INDENT);
    }

    private static Stream<FormatFinding> spacing(Looks looks, Part part, String measured) {
        FormatProfile.Body body = looks.profile().body();
        Span lines = body.spacing();
        String wanted = Wording.of(
                body.exact() > 0 ? "format.spacing.exact" : "format.spacing",
                Measures.number(lines.least()),
                Measures.number(lines.most()),
                Measures.number(body.exact()));
        return Stream.of(looks.warning(part, FormatCode.FORMAT_SPACING, "lines", measured, wanted));
    }

    /** Empty paragraphs in the place of spaces; Word needs some around a table. */
    static Stream<FormatFinding> spaceIsNotTyped(Looks looks) {
        if (looks.presentation().source() != Presentation.Source.STYLES) {
            return Stream.empty();
        }
        return IntStream.range(looks.zones().body() + 1, looks.zones().end() - 1)
                .filter(i -> blank(looks, i) && !table(looks, i - 1) && !table(looks, i + 1))
                .mapToObj(i ->
                        new Part(Component.BODY, i, looks.presentation().lines().get(i), "", true))
                .map(part -> looks.info(part, FormatCode.FORMAT_SPACING, "empty", "", ""));
    }

    private static boolean blank(Looks looks, int index) {
        Line line = looks.presentation().lines().get(index);
        return line.region() == Presentation.Region.BODY
                && line.text().isBlank()
                && line.letters().most() > HIDDEN
                && !table(looks, index);
    }

    private static boolean table(Looks looks, int index) {
        return looks.presentation().lines().get(index).at() instanceof Place.Cell;
    }

    private static boolean opens(Part part) {
        return part.whole() && part.line().setting().opens();
    }

    /** True for a paragraph below another of the same text: what stands above it is no head and no table. */
    private static boolean follows(Looks looks, Part part) {
        return looks.of(Component.BODY).anyMatch(other -> other.index() == part.index() - 1);
    }
}
