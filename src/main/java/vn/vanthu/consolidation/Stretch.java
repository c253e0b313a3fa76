package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.vanthu.extraction.Label;

/**
 * Khúc: a point of a unit's section, from its label to the next one.
 *
 * @param lines the first one included
 * @param openings of the lines
 */
record Stretch(Voice voice, List<String> lines, List<Opening> openings) {

    private static final String UNLABELLED = "";

    /**
     * A section parted at the labels of the kind that comes first in it; where nothing is labelled, at items that open with a
     * heading.
     */
    static List<Stretch> of(Voice voice) {
        List<String> lines =
                voice.text().lines().filter(line -> !line.isBlank()).toList();
        List<Opening> openings = IntStream.range(0, lines.size())
                .mapToObj(i -> Opening.of(lines, i))
                .toList();
        String kind = openings.stream()
                .map(Stretch::kind)
                .filter(found -> !found.equals(UNLABELLED))
                .findFirst()
                .orElse(UNLABELLED);
        List<Stretch> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || begins(openings.get(i), kind)) {
                List<Opening> own = new ArrayList<>(openings.subList(first, i));
                own.set(0, begins(own.get(0), kind) ? own.get(0) : Opening.none(lines.get(first)));
                stretches.add(new Stretch(voice, lines.subList(first, i), own));
                first = i;
            }
        }
        return stretches;
    }

    Opening opening() {
        return openings.get(0);
    }

    /** True when the unit set it apart by a label of its own, and not by a bullet. */
    boolean labelled() {
        return opening().label().kind() != Label.Kind.NONE && opening().label().kind() != Label.Kind.BULLET;
    }

    /** @param headed true when its heading is shown too */
    List<Paragraph> paragraphs(boolean headed) {
        List<Paragraph> paragraphs = new ArrayList<>();
        if (headed || !opening().alone()) {
            boolean titled = !opening().heading().isEmpty();
            boolean cut = titled ? !headed : labelled();
            paragraphs.add(Paragraph.of(lines.get(0), cut ? opening().end() : 0, opening()));
        }
        for (int i = 1; i < lines.size(); i++) {
            paragraphs.add(Paragraph.of(lines.get(i), 0, openings.get(i)));
        }
        return paragraphs;
    }

    private static boolean begins(Opening opening, String kind) {
        return kind.equals(UNLABELLED)
                ? opening.label().kind() == Label.Kind.BULLET
                        && !opening.heading().isEmpty()
                : kind.equals(kind(opening));
    }

    /** The kind of a line's label, and how many numbers a nested one has. */
    private static String kind(Opening opening) {
        Label label = opening.label();
        return switch (label.kind()) {
            case NONE, BULLET -> UNLABELLED;
            case DECIMAL ->
                "DECIMAL" + label.printed().chars().filter(c -> c == '.').count();
            default -> label.kind().name();
        };
    }
}
