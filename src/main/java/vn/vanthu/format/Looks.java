package vn.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Component;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Presentation;

/**
 * Diện mạo: a paper with its components found among its lines, and the profile that they are measured by.
 *
 * @param zones where head, text, end and annexes begin
 * @param parts the lines of all components, in reading order
 */
record Looks(OpenedPaper opened, FormatProfile profile, Zones zones, List<Part> parts) {

    Looks {
        parts = List.copyOf(parts);
    }

    static Looks of(OpenedPaper opened, FormatProfile profile) {
        Zones zones = Zones.of(opened);
        List<Part> parts = new ArrayList<>();
        new HeadParts(opened, zones).parts().forEach(parts::add);
        BodyParts.of(opened.paper().presentation(), zones).forEach(parts::add);
        EndParts.of(opened, zones).forEach(parts::add);
        AnnexParts.of(opened.paper().presentation(), zones).forEach(parts::add);
        FolioParts.of(opened.paper().presentation()).forEach(parts::add);
        return new Looks(opened, profile, zones, parts);
    }

    Paper paper() {
        return opened.paper();
    }

    Presentation presentation() {
        return opened.paper().presentation();
    }

    AdministrativeDocument document() {
        return opened.head().document();
    }

    Stream<Part> of(Component component) {
        return parts.stream().filter(part -> part.component() == component);
    }

    Optional<Part> first(Component component) {
        return of(component).findFirst();
    }

    Optional<Part> last(Component component) {
        return of(component).reduce((before, after) -> after);
    }

    boolean has(Component component) {
        return first(component).isPresent();
    }

    /** The page or section that a line stands on; empty when none was measured. */
    Optional<Presentation.Sheet> sheet(Part part) {
        return presentation().sheets().stream()
                .filter(sheet -> sheet.lines() <= part.index())
                .reduce((before, after) -> after);
    }

    Optional<Place> place(Part part) {
        return Optional.of(new Place(paper().file(), part.line().at()));
    }

    FormatFinding warning(Part part, FormatCode code, String aspect, String measured, String prescribed) {
        return finding(part, FormatFinding.Severity.WARNING, code, aspect, measured, prescribed);
    }

    FormatFinding info(Part part, FormatCode code, String aspect, String measured, String prescribed) {
        return finding(part, FormatFinding.Severity.INFO, code, aspect, measured, prescribed);
    }

    private FormatFinding finding(
            Part part,
            FormatFinding.Severity severity,
            FormatCode code,
            String aspect,
            String measured,
            String prescribed) {
        return new FormatFinding(
                code,
                aspect,
                part.component(),
                severity,
                measured,
                prescribed,
                place(part).stream().toList(),
                1,
                profile.basis(part.component()));
    }

    /** About a component that stands nowhere, or about the document as a whole. */
    FormatFinding whole(
            Component component,
            FormatFinding.Severity severity,
            FormatCode code,
            String aspect,
            String measured,
            String prescribed) {
        return new FormatFinding(
                code, aspect, component, severity, measured, prescribed, List.of(), 1, profile.basis(component));
    }
}
