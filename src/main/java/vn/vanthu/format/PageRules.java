package vn.vanthu.format;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.Span;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Sheet;

/** Khổ giấy, định lề trang. */
final class PageRules {

    private static final double SIZE_TOLERANCE = 1;
    private static final double SET_TOLERANCE = 0.5;
    private static final double SEEN_TOLERANCE = 1.5;
    private static final double A5_WIDTH = 148;
    private static final double A5_HEIGHT = 210;

    private PageRules() {}

    static Stream<FormatFinding> paperIsOfTheSize(Looks looks) {
        FormatProfile.Page page = looks.profile().page();
        boolean a5 = looks.document().type().filter(page.alsoA5()::contains).isPresent();
        return looks.presentation().sheets().stream()
                .filter(sheet -> !is(sheet, page.width(), page.height()))
                .filter(sheet -> !(a5 && is(sheet, A5_WIDTH, A5_HEIGHT)))
                .map(sheet -> warning(
                        looks,
                        FormatCode.FORMAT_PAGE,
                        "size",
                        Measures.mm(sheet.width()) + " × " + Measures.mm(sheet.height()),
                        Measures.mm(page.width()) + " × " + Measures.mm(page.height())));
    }

    /** A page may lie for the sake of a table. */
    static Stream<FormatFinding> pageStands(Looks looks) {
        boolean tables =
                looks.paper().pieces().stream().anyMatch(piece -> piece instanceof Paper.Table table && table.ruled());
        boolean allowed = looks.profile().page().landscape() && tables;
        return looks.presentation().sheets().stream()
                .filter(sheet -> sheet.landscape() && !allowed)
                .map(sheet -> warning(looks, FormatCode.FORMAT_PAGE, "landscape", "", ""));
    }

    static Stream<FormatFinding> marginsAreWithinBounds(Looks looks) {
        FormatProfile.Page page = looks.profile().page();
        List<Sheet> standing = looks.presentation().sheets().stream()
                .filter(sheet -> is(sheet, page.width(), page.height()) && !sheet.landscape())
                .toList();
        if (looks.presentation().source() == Presentation.Source.STYLES) {
            return standing.stream().flatMap(sheet -> Stream.of(
                            set(looks, "top", sheet.top(), page.top()),
                            set(looks, "bottom", sheet.bottom(), page.bottom()),
                            set(looks, "left", sheet.left(), page.left()),
                            set(looks, "right", sheet.right(), page.right()))
                    .flatMap(finding -> finding));
        }
        return Stream.of(
                        narrow(looks, "top", standing, Sheet::top, page.top()),
                        narrow(looks, "bottom", standing, Sheet::bottom, page.bottom()),
                        narrow(looks, "left", standing, Sheet::left, page.left()),
                        narrow(looks, "right", standing, Sheet::right, page.right()),
                        wideLeft(looks, standing, page.left()))
                .flatMap(finding -> finding);
    }

    private static Stream<FormatFinding> set(Looks looks, String edge, double margin, Span allowed) {
        return allowed.holds(margin, SET_TOLERANCE) ? Stream.empty() : margin(looks, edge, margin, allowed);
    }

    /** Of printed pages only an edge that is too narrow is certain; the narrowest says most. */
    private static Stream<FormatFinding> narrow(
            Looks looks, String edge, List<Sheet> sheets, ToDoubleFunction<Sheet> margin, Span allowed) {
        return sheets.stream().mapToDouble(margin).min().stream()
                .filter(least -> least < allowed.least() - SEEN_TOLERANCE)
                .boxed()
                .flatMap(least -> margin(looks, edge, least, allowed));
    }

    /** Running text reaches the left edge on every page that bears any. */
    private static Stream<FormatFinding> wideLeft(Looks looks, List<Sheet> sheets, Span allowed) {
        return sheets.stream().mapToDouble(Sheet::left).min().stream()
                .filter(least -> least > allowed.most() + SEEN_TOLERANCE && looks.has(Component.BODY))
                .boxed()
                .flatMap(least -> margin(looks, "left", least, allowed));
    }

    private static Stream<FormatFinding> margin(Looks looks, String edge, double margin, Span allowed) {
        return Stream.of(warning(looks, FormatCode.FORMAT_MARGIN, edge, Measures.mm(margin), Measures.mm(allowed)));
    }

    private static FormatFinding warning(
            Looks looks, FormatCode code, String aspect, String measured, String prescribed) {
        return looks.whole(Component.PAGE, FormatFinding.Severity.WARNING, code, aspect, measured, prescribed);
    }

    private static boolean is(Sheet sheet, double width, double height) {
        double shorter = Math.min(sheet.width(), sheet.height());
        double longer = Math.max(sheet.width(), sheet.height());
        return Math.abs(shorter - width) <= SIZE_TOLERANCE && Math.abs(longer - height) <= SIZE_TOLERANCE;
    }
}
