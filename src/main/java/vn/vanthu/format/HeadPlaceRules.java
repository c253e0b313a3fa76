package vn.vanthu.format;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.Place;
import vn.vanthu.document.Span;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.Presentation;

/** Vị trí of the components above the text. */
final class HeadPlaceRules {

    private static final double LEVEL = 1.5;
    private static final double CENTRED = 3;
    private static final double GAP = 1;

    /** What stands centred under what. */
    private static final Map<Component, Component> UNDER = Map.of(
            Component.MOTTO, Component.NATIONAL_NAME,
            Component.PLACE_DATE, Component.NATIONAL_NAME,
            Component.ISSUER, Component.PARENT,
            Component.NUMBER, Component.ISSUER,
            Component.LETTER_SUBJECT, Component.NUMBER);

    private HeadPlaceRules() {}

    static Stream<FormatFinding> nationalNameIsOnOneLine(Looks looks) {
        long lines = looks.of(Component.NATIONAL_NAME).count();
        return looks.first(Component.NATIONAL_NAME).filter(part -> lines > 1 || part.whole() && part.broken()).stream()
                .map(part -> looks.warning(part, FormatCode.FORMAT_POSITION, "broken", "", ""));
    }

    static Stream<FormatFinding> nationalNameIsAtRight(Looks looks) {
        return looks.first(Component.NATIONAL_NAME).stream()
                .filter(part -> part.centre().isPresent())
                .filter(part -> looks.sheet(part)
                        .filter(sheet -> part.centre().getAsDouble() < sheet.width() / 2)
                        .isPresent())
                .map(part -> looks.warning(part, FormatCode.FORMAT_POSITION, "right", "", ""));
    }

    /** Số and ngày stand on one line: by their height, or in one row of a table. */
    static Stream<FormatFinding> numberAndDateAreLevel(Looks looks) {
        Optional<Part> number = looks.first(Component.NUMBER);
        Optional<Part> date = looks.first(Component.PLACE_DATE);
        return number.filter(part -> date.filter(other -> apart(part, other)).isPresent()).stream()
                .map(part -> looks.warning(part, FormatCode.FORMAT_POSITION, "level", "", ""));
    }

    private static boolean apart(Part number, Part date) {
        OptionalDouble one = number.line().baseline();
        OptionalDouble other = date.line().baseline();
        if (one.isPresent() && other.isPresent() && number.page() == date.page()) {
            return Math.abs(one.getAsDouble() - other.getAsDouble()) > LEVEL;
        }
        return number.line().at() instanceof Place.Cell left
                && date.line().at() instanceof Place.Cell right
                && left.table() == right.table()
                && left.row() != right.row();
    }

    static Stream<FormatFinding> letterSubjectStandsClear(Looks looks) {
        double wanted = looks.profile().aboveLetterSubject();
        return looks.first(Component.LETTER_SUBJECT).stream()
                .flatMap(part -> above(looks, part)
                        .filter(gap -> gap < wanted - GAP)
                        .map(gap -> looks.warning(
                                part,
                                FormatCode.FORMAT_SPACING,
                                "above",
                                Measures.pt(Math.max(0, gap)),
                                Measures.pt(wanted)))
                        .stream());
    }

    /** Space in points between the number and what stands below it: of printed lines, by their heights. */
    private static Optional<Double> above(Looks looks, Part part) {
        if (looks.presentation().source() == Presentation.Source.STYLES) {
            return part.line().setting().before().stream().boxed().findFirst();
        }
        OptionalDouble lower = part.line().baseline();
        double single = part.line().letters().most() * Measures.SINGLE;
        return looks.first(Component.NUMBER)
                .filter(number -> number.page() == part.page() && lower.isPresent() && single > 0)
                .flatMap(number -> number.line().baseline().stream().boxed().findFirst())
                .map(upper -> Measures.points(lower.getAsDouble() - upper) - single);
    }

    /** The title and the subject stand in the middle of the page's text. */
    static Stream<FormatFinding> titleIsCentred(Looks looks) {
        return Stream.of(Component.TYPE, Component.SUBJECT)
                .flatMap(looks::of)
                .filter(Part::whole)
                .filter(part -> offCentre(looks, part))
                .map(part -> looks.warning(part, FormatCode.FORMAT_POSITION, "centred", "", ""));
    }

    private static boolean offCentre(Looks looks, Part part) {
        Alignment alignment = part.line().setting().alignment();
        if (looks.presentation().source() == Presentation.Source.STYLES) {
            return alignment == Alignment.LEFT || alignment == Alignment.JUSTIFIED || alignment == Alignment.RIGHT;
        }
        FormatProfile.Page page = looks.profile().page();
        return part.centre().isPresent()
                && looks.sheet(part)
                        .filter(sheet ->
                                !between(page, sheet.width(), part.centre().getAsDouble()))
                        .isPresent();
    }

    /** True when the middle of some text area that the margins allow. */
    private static boolean between(FormatProfile.Page page, double width, double centre) {
        double least = (page.left().least() + width - page.right().most()) / 2;
        double most = (page.left().most() + width - page.right().least()) / 2;
        return new Span(least, most).holds(centre, CENTRED);
    }

    static Stream<FormatFinding> linesAreCentredUnderEachOther(Looks looks) {
        return UNDER.keySet().stream()
                .sorted()
                .flatMap(lower -> looks.first(lower).stream())
                .flatMap(part -> looks.first(UNDER.get(part.component())).stream()
                        .filter(above -> above.page() == part.page())
                        .filter(above ->
                                above.centre().isPresent() && part.centre().isPresent())
                        .filter(above -> Math.abs(above.centre().getAsDouble()
                                        - part.centre().getAsDouble())
                                > CENTRED)
                        .map(above -> looks.info(
                                part,
                                FormatCode.FORMAT_POSITION,
                                "under." + part.component(),
                                Measures.mm(Math.abs(above.centre().getAsDouble()
                                        - part.centre().getAsDouble())),
                                "")));
    }
}
