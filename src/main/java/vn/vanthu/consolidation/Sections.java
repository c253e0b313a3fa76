package vn.vanthu.consolidation;

import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Outline;
import vn.vanthu.extraction.Section;

/** Which sections of a unit's report say something. */
final class Sections {

    private Sections() {}

    /** The section, where it has words of its own: one that stands under the heading of an earlier one too is that one's. */
    static Optional<Section> of(UnitReturn.Content content, String code) {
        List<Section> sections = content.report().sections();
        return sections.stream()
                .filter(section -> section.code().equals(code) && present(section))
                .filter(section -> !section.text().isBlank() && !repeats(sections, section))
                .findFirst();
    }

    /** True when the part says something, if only in its areas or under a heading that names two parts. */
    static boolean speaks(UnitReturn.Content content, Outline outline, Outline.Part part) {
        return content.report().sections().stream()
                .filter(Sections::present)
                .anyMatch(section ->
                        section.code().equals(part.code()) && !section.text().isBlank()
                                || section.code().startsWith(part.code() + ".") && holds(outline, section.code()));
    }

    private static boolean present(Section section) {
        return section.state() == Section.State.PRESENT;
    }

    private static boolean holds(Outline outline, String code) {
        return outline.parts().stream().anyMatch(part -> part.code().equals(code));
    }

    private static boolean repeats(List<Section> sections, Section section) {
        return sections.stream()
                .takeWhile(earlier -> earlier != section)
                .anyMatch(earlier -> present(earlier)
                        && section.at() != null
                        && section.at().equals(earlier.at())
                        && section.text().equals(earlier.text()));
    }
}
