package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.document.Outline;
import vn.vanthu.extraction.Label;

/** Gộp điểm: the points of many units' sections become the points of one chapter. */
final class Points {

    private static final int MANY = 6;
    private static final List<String> LETTERS = ReportWords.list("point.letters");

    private Points() {}

    /**
     * A point of the chapter before it is written.
     *
     * @param headed true when each unit's own label and heading are shown, since the point has none
     */
    record Draft(String label, String heading, boolean headed, List<Stretch> stretches) {}

    /**
     * In the order in which most units have them, labelled anew one after another. What stands under no point, and points
     * that only one of many units makes, come last.
     */
    static List<Draft> of(Outline.Part part, List<List<Stretch>> sections) {
        Map<Stretch, Integer> order = new IdentityHashMap<>();
        Map<Stretch, Integer> inSection = new IdentityHashMap<>();
        for (List<Stretch> section : sections) {
            for (int i = 0; i < section.size(); i++) {
                order.put(section.get(i), order.size());
                inSection.put(section.get(i), i);
            }
        }
        List<Stretch> all = sections.stream().flatMap(List::stream).toList();
        List<List<Stretch>> points = Headings.clustered(part, all).stream()
                .filter(point -> sections.size() < MANY || units(point) > 1)
                .sorted(Comparator.comparing((List<Stretch> point) -> -units(point)))
                .limit(LETTERS.size())
                .sorted(Comparator.comparing(point -> mean(point, inSection)))
                .toList();
        boolean letters =
                part.area() || mostly(points.stream().flatMap(List::stream).toList());
        Set<Stretch> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Draft> drafts = new ArrayList<>();
        for (List<Stretch> point : points) {
            String label = letters ? LETTERS.get(drafts.size()) : Integer.toString(drafts.size() + 1);
            drafts.add(new Draft(label, heading(point), false, inOrder(point, order)));
            placed.addAll(point);
        }
        List<Stretch> others =
                all.stream().filter(each -> !placed.contains(each)).toList();
        if (!others.isEmpty()) {
            drafts.add(new Draft("", "", true, others));
        }
        return drafts;
    }

    private static List<Stretch> inOrder(List<Stretch> point, Map<Stretch, Integer> order) {
        return point.stream().sorted(Comparator.comparing(order::get)).toList();
    }

    private static int units(List<Stretch> point) {
        Set<String> units = new HashSet<>();
        point.forEach(stretch -> units.add(stretch.voice().unit().id()));
        return units.size();
    }

    private static double mean(List<Stretch> point, Map<Stretch, Integer> inSection) {
        return point.stream().mapToInt(inSection::get).average().orElse(0);
    }

    /** True when most of them carry a letter. */
    private static boolean mostly(List<Stretch> stretches) {
        long lettered = stretches.stream()
                .filter(stretch -> stretch.opening().label().kind() == Label.Kind.LETTER)
                .count();
        return 2 * lettered > stretches.size();
    }

    /** As most write it; of several, the first. */
    private static String heading(List<Stretch> point) {
        Map<String, Integer> written = new LinkedHashMap<>();
        point.forEach(stretch -> written.merge(stretch.opening().heading(), 1, Integer::sum));
        int most = Collections.max(written.values());
        return written.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
