package vn.vanthu.assessment;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Alternative;
import vn.vanthu.extraction.Section;

/**
 * Does the paper have the parts and the areas that its regime's outline demands? "Không phát sinh" is an answer; an area
 * of a plan may stand in its frame table alone.
 */
final class OutlineRules {

    private OutlineRules() {}

    static Stream<Finding> partsArePresent(Examined submission) {
        return gaps(
                submission,
                part -> !part.area() && !part.code().equals(Outline.ANNEX),
                FindingCode.PART_MISSING,
                FindingCode.PART_EMPTY);
    }

    static Stream<Finding> areasArePresent(Examined submission) {
        return gaps(submission, Outline.Part::area, FindingCode.AREA_MISSING, FindingCode.AREA_EMPTY);
    }

    private static Stream<Finding> gaps(
            Examined submission, Predicate<Outline.Part> wanted, FindingCode missing, FindingCode empty) {
        return submission.outline().stream()
                .flatMap(outline -> outline.parts().stream())
                .filter(Outline.Part::required)
                .filter(wanted)
                .flatMap(part -> gap(submission, part, missing, empty).stream());
    }

    private static Optional<Finding> gap(
            Examined submission, Outline.Part part, FindingCode missing, FindingCode empty) {
        Optional<Section> section = submission.section(part.code());
        Section.State state = section.map(Section::state).orElse(Section.State.MISSING);
        Optional<Place> at = section.map(Section::at);
        if (part.area() && submission.plans(part.code())) {
            return Optional.empty();
        }
        boolean plan = submission.outline().flatMap(Outline::frame).isPresent();
        if (plan && (state == Section.State.EMPTY || state == Section.State.MISSING)) {
            FindingCode code = state == Section.State.EMPTY ? empty : missing;
            return Optional.of(
                    Findings.variant(code, "plan", Severity.ERROR, at, submission.basis(), part.code(), part.title())
                            .near(before(submission, part)));
        }
        return switch (state) {
            case PRESENT, NIL -> Optional.empty();
            case EMPTY -> Optional.of(Findings.error(empty, at, submission.basis(), part.code(), part.title()));
            case MISSING ->
                Optional.of(section.map(Section::alternatives)
                        .filter(headings -> !headings.isEmpty())
                        .map(headings -> unsettled(submission, part, headings.get(0)))
                        .orElseGet(() -> Findings.error(missing, submission.basis(), part.code(), part.title())
                                .near(before(submission, part))));
        };
    }

    /** A heading stands where the part's would, in words that name no part: a person says whether it is there. */
    private static Finding unsettled(Examined submission, Outline.Part part, Alternative heading) {
        return Findings.variant(
                FindingCode.FIELD_UNCERTAIN,
                "missing",
                Severity.ERROR,
                Optional.of(heading.at()),
                submission.basis(),
                part.code(),
                part.title(),
                heading.text());
    }

    /** The heading that stands last of those which go before this part in the outline. */
    private static Optional<Place> before(Examined submission, Outline.Part part) {
        return submission.report().stream()
                .flatMap(report -> report.sections().stream())
                .takeWhile(section -> !section.code().equals(part.code()))
                .map(Section::at)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second);
    }
}
