package vn.vanthu.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Presentation;

/**
 * Ghi chú bảng: the notes under a table and the unit of measure over it. They belong to the table, whose letters no rule
 * bounds. Told by where they stand, by letters smaller than those of the text, and by a slope or a word that opens them.
 */
final class TableNotes {

    private static final Pattern OPENING =
            Pattern.compile("(?:ghi chu|chu thich|nguon|nguon so lieu|don vi|don vi tinh|dvt)(?: .*)?");
    private static final Pattern COLON = Pattern.compile("[\\p{L} ]{2,20}:.*");
    /** In points: less is no other size. */
    private static final double SMALLER = 0.3;

    private final List<Segments.Segment> segments;
    private final double usual;
    private final Set<Integer> notes = new HashSet<>();

    private TableNotes(List<Segments.Segment> segments) {
        this.segments = segments;
        this.usual = usual(segments);
    }

    /** Indices, among the segments, of those that are notes. */
    static Set<Integer> of(List<Segments.Segment> segments) {
        TableNotes found = new TableNotes(segments);
        found.under();
        found.over();
        return found.notes;
    }

    private void under() {
        for (int i = 1; i < segments.size(); i++) {
            boolean goesOn =
                    notes.contains(i - 1) && !segments.get(i).line().setting().opens();
            if ((cell(i - 1) || notes.contains(i - 1)) && small(i) && (goesOn || noted(i))) {
                notes.add(i);
            }
        }
    }

    private void over() {
        for (int i = 0; i + 1 < segments.size(); i++) {
            if (small(i) && noted(i) && cell(i + 1)) {
                notes.add(i);
            }
        }
    }

    private boolean cell(int i) {
        return segments.get(i).line().at() instanceof Place.Cell;
    }

    private boolean small(int i) {
        double size = segments.get(i).line().letters().most();
        return !cell(i) && size > 0 && size < usual - SMALLER;
    }

    private boolean noted(int i) {
        Segments.Segment segment = segments.get(i);
        return segment.line().letters().italic() == Presentation.Share.ALL
                || COLON.matcher(segment.text()).matches()
                        && OPENING.matcher(segment.key()).matches();
    }

    /** The size that most letters outside tables are written in; 0 without any. */
    private static double usual(List<Segments.Segment> segments) {
        Map<Double, Integer> letters = new HashMap<>();
        segments.stream()
                .filter(segment -> !(segment.line().at() instanceof Place.Cell))
                .forEach(segment -> letters.merge(
                        segment.line().letters().most(), segment.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
