package vn.vanthu.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.document.Outline;

/**
 * Đề mục còn ngờ: headings that may be those of parts which were not found. Such a heading stands where the part would, with
 * the label that the part would have, and its words name no part.
 *
 * @param candidates all that looks like a heading, in reading order
 * @param found the headings that were taken, by section code
 */
record MissingParts(
        List<Outline.Part> parts, PartNames names, List<Candidate> candidates, Map<String, Candidate> found) {

    /** Share of words that an area's heading must have in common with its name, be it in other words. */
    private static final double AKIN = 0.25;

    /** @param known codes of the parts that were found; the headings of the others, by code */
    Map<String, List<Candidate>> among(Set<String> known) {
        Map<String, List<Candidate>> doubtful = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Outline.Part part = parts.get(i);
            if (known.contains(part.code())) {
                continue;
            }
            List<Candidate> headings = between(i).stream()
                    .filter(heading -> heading.part() == null && mayBe(part, heading))
                    .toList();
            if (!headings.isEmpty()) {
                doubtful.put(part.code(), headings);
            }
        }
        return doubtful;
    }

    private boolean mayBe(Outline.Part part, Candidate heading) {
        String ordinal = part.code().substring(part.code().indexOf('.') + 1);
        boolean labelled = heading.label().equals(ordinal)
                && sisters(part).stream().anyMatch(sister -> sister.kind() == heading.kind());
        return labelled
                && (!part.area()
                        || names.common(
                                        part,
                                        names.title(Label.of(heading.heading()).rest()))
                                >= AKIN);
    }

    private List<Candidate> sisters(Outline.Part part) {
        return found.values().stream()
                .filter(other -> other.part().area() == part.area())
                .toList();
    }

    /** The candidates between the nearest parts found before and behind. */
    private List<Candidate> between(int index) {
        int start = -1;
        int end = Integer.MAX_VALUE;
        for (int i = 0; i < parts.size(); i++) {
            Candidate heading = found.get(parts.get(i).code());
            if (heading != null && i < index) {
                start = Math.max(start, heading.line());
            } else if (heading != null && i > index) {
                end = Math.min(end, heading.line());
            }
        }
        int first = start;
        int last = end;
        return candidates.stream()
                .filter(heading -> heading.line() > first && heading.line() < last)
                .toList();
    }
}
