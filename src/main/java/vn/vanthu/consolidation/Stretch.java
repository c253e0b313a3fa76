package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.extraction.Label;

/**
 * Khúc: a point of a unit's section, from its label to the next one.
 *
 * @param opening of its first line
 * @param lines the first one included
 */
record Stretch(Voice voice, Opening opening, List<String> lines) {

    Stretch {
        lines = List.copyOf(lines);
    }

    /**
     * A section parted at the labels of the kind that comes first in it; where nothing is labelled, at items that open with a
     * heading.
     */
    static List<Stretch> of(Voice voice) {
        List<String> lines =
                voice.text().lines().filter(line -> !line.isBlank()).toList();
        String kind = lines.stream()
                .map(Stretch::kind)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        List<Stretch> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || begins(lines.get(i), kind)) {
                stretches.add(of(voice, lines.subList(first, i), kind));
                first = i;
            }
        }
        return lines.isEmpty() ? List.of() : stretches;
    }

    /** True when the unit set it apart by a label of its own, and not by a bullet. */
    boolean labelled() {
        return opening.label().kind() != Label.Kind.NONE && opening.label().kind() != Label.Kind.BULLET;
    }

    /** @param headed true when its label and heading are shown too */
    List<Paragraph> paragraphs(boolean headed) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String first = lines.get(0);
        if (headed || !opening.alone()) {
            boolean bare = headed ? opening.heading().isEmpty() : true;
            boolean bullet = opening.label().kind() == Label.Kind.BULLET
                    && opening.heading().isEmpty();
            paragraphs.add(Paragraph.of(first, bare && !bullet ? opening.end() : 0, opening.alone()));
        }
        for (String line : lines.subList(1, lines.size())) {
            paragraphs.add(Paragraph.of(line, 0, Opening.of(line).alone()));
        }
        return paragraphs;
    }

    private static Stretch of(Voice voice, List<String> lines, String kind) {
        boolean point = begins(lines.get(0), kind);
        Opening opening = Opening.of(lines.get(0), lines.size() > 1);
        Opening none = new Opening(new Label(Label.Kind.NONE, "", lines.get(0)), "", 0, false);
        return new Stretch(voice, point ? opening : none, lines);
    }

    private static boolean begins(String line, String kind) {
        return kind.isEmpty()
                ? Label.of(line.strip()).kind() == Label.Kind.BULLET
                        && !Opening.of(line).heading().isEmpty()
                : kind.equals(kind(line));
    }

    /** The kind of a line's label, and how many numbers a nested one has; empty without a label. */
    private static String kind(String line) {
        Label label = Label.of(line.strip());
        return switch (label.kind()) {
            case NONE, BULLET -> "";
            case DECIMAL ->
                "DECIMAL" + label.printed().chars().filter(c -> c == '.').count();
            default -> label.kind().name();
        };
    }
}
