package vn.vanthu.format;

import java.util.List;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.FormatProfile.Folio;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Presentation;

/** Số trang: from the second page on, where the act wants it. */
final class FolioRules {

    private static final double CENTRED = 5;
    private static final double AT_EDGE = 30;
    /** Running text of so many letters fills more than one page. */
    private static final int MORE_THAN_A_PAGE = 5000;

    private FolioRules() {}

    static Stream<FormatFinding> pagesAreNumbered(Looks looks) {
        boolean several = looks.presentation().source() == Presentation.Source.PAGES
                ? looks.presentation().lines().subList(0, looks.zones().annex()).stream()
                        .anyMatch(line -> line.page() > 1)
                : looks.of(Component.BODY)
                                .mapToInt(part -> part.text().length())
                                .sum()
                        > MORE_THAN_A_PAGE;
        return several && !looks.has(Component.PAGE_NUMBER)
                ? Stream.of(looks.whole(
                        Component.PAGE_NUMBER,
                        FormatFinding.Severity.WARNING,
                        FormatCode.FORMAT_PAGE_NUMBER,
                        "missing",
                        "",
                        place(looks)))
                : Stream.empty();
    }

    static Stream<FormatFinding> firstPageIsNotNumbered(Looks looks) {
        return looks.of(Component.PAGE_NUMBER)
                .filter(part -> part.page() == 1)
                .limit(1)
                .map(part -> looks.warning(part, FormatCode.FORMAT_PAGE_NUMBER, "first", part.text(), ""));
    }

    static Stream<FormatFinding> numbersStandInTheirPlace(Looks looks) {
        Folio folio = looks.profile().folio();
        Presentation.Region wanted =
                folio.edge() == Folio.Edge.TOP ? Presentation.Region.HEADER : Presentation.Region.FOOTER;
        List<Part> numbers = looks.of(Component.PAGE_NUMBER).toList();
        return Stream.concat(
                numbers.stream()
                        .filter(part -> part.line().region() != wanted)
                        .map(part -> looks.warning(
                                part,
                                FormatCode.FORMAT_PAGE_NUMBER,
                                "edge",
                                Wording.of("format.region." + part.line().region()),
                                place(looks))),
                numbers.stream()
                        .filter(part -> part.line().region() == wanted && aside(looks, part, folio.alignment()))
                        .map(part ->
                                looks.warning(part, FormatCode.FORMAT_PAGE_NUMBER, "alignment", "", place(looks))));
    }

    private static boolean aside(Looks looks, Part part, Alignment wanted) {
        if (part.centre().isPresent()) {
            double middle = part.centre().getAsDouble();
            return looks.sheet(part)
                    .filter(sheet -> wanted == Alignment.CENTRE
                            ? Math.abs(middle - sheet.width() / 2) > CENTRED + CENTRED
                            : middle < sheet.width() - AT_EDGE - CENTRED)
                    .isPresent();
        }
        Alignment set = part.line().setting().alignment();
        return set == Alignment.LEFT
                || set == Alignment.JUSTIFIED
                || set == Alignment.RIGHT && wanted == Alignment.CENTRE
                || set == Alignment.CENTRE && wanted == Alignment.RIGHT;
    }

    private static String place(Looks looks) {
        return Wording.of("format.folio." + looks.profile().folio().edge());
    }
}
