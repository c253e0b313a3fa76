package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.Words;

/**
 * Tên các điểm: which headings of many units' points mean the same. Words that most of the headings have count little, and
 * two headings that one unit writes beside each other never mean the same.
 */
final class Headings {

    private static final double SAME = 0.6;
    private static final double SAME_LABEL = 0.1;
    private static final int MOST = 200;
    private static final Set<String> COMMON = common();

    private final Set<String> title;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();

    /** Headings that mean the same, the most frequent one first. */
    private static final class Cluster {
        private final Kindred first;
        private final Set<String> units;
        private final List<Stretch> stretches;

        Cluster(Kindred first) {
            this.first = first;
            this.units = new HashSet<>(first.units);
            this.stretches = new ArrayList<>(first.stretches);
        }
    }

    /**
     * Stretches of the very same heading.
     *
     * @param figures true when a number stands in it: where one unit alone has it, it is a result and no title
     */
    private record Kindred(
            Set<String> words, String label, boolean figures, Set<String> units, List<Stretch> stretches) {}

    private Headings(Outline.Part part) {
        this.title = Set.copyOf(Words.of(part.title()));
    }

    /** Each of the clusters as its stretches; what stands under no heading of a point is in none. */
    static List<List<Stretch>> clustered(Outline.Part part, Collection<Stretch> stretches) {
        Headings headings = new Headings(part);
        Comparator<Kindred> order = Comparator.comparing((Kindred kindred) -> !labelled(kindred))
                .thenComparing(kindred -> -kindred.units().size());
        List<Kindred> kindred = headings.kindred(stretches);
        kindred.forEach(each -> each.words().forEach(word -> headings.frequency.merge(word, 1, Integer::sum)));
        kindred.stream().sorted(order).forEach(each -> headings.place(each, kindred.size()));
        return headings.clusters.stream().map(cluster -> cluster.stretches).toList();
    }

    private List<Kindred> kindred(Collection<Stretch> stretches) {
        Map<String, Kindred> kindred = new LinkedHashMap<>();
        for (Stretch stretch : stretches) {
            String heading = stretch.opening().heading();
            if (!heading.isEmpty()) {
                String key = (stretch.labelled() ? "" : "-") + VietnameseText.fold(heading);
                Kindred same = kindred.computeIfAbsent(
                        key,
                        folded -> new Kindred(
                                words(heading),
                                stretch.opening().label().printed(),
                                Opening.numbered(heading),
                                new HashSet<>(),
                                new ArrayList<>()));
                same.units().add(stretch.voice().unit().id());
                same.stretches().add(stretch);
            }
        }
        return List.copyOf(kindred.values());
    }

    private void place(Kindred kindred, int headings) {
        if (kindred.figures() && kindred.units().size() == 1) {
            return;
        }
        Cluster best = null;
        double most = SAME;
        for (Cluster cluster : clusters) {
            double likeness = likeness(kindred.words(), cluster.first.words(), headings)
                    + (kindred.label().equals(cluster.first.label()) ? SAME_LABEL : 0);
            if (likeness >= most && kindred.units().stream().noneMatch(cluster.units::contains)) {
                most = likeness;
                best = cluster;
            }
        }
        if (best != null) {
            best.units.addAll(kindred.units());
            best.stretches.addAll(kindred.stretches());
        } else if (labelled(kindred) && clusters.size() < MOST) {
            clusters.add(new Cluster(kindred));
        }
    }

    private static boolean labelled(Kindred kindred) {
        return kindred.stretches().get(0).labelled();
    }

    /** Common words of both against all, each weighing less the more headings have it. */
    private double likeness(Set<String> one, Set<String> other, int headings) {
        double common = 0;
        double all = 0;
        for (String word : one) {
            double weight = Math.log(1 + (double) headings / frequency.get(word));
            all += weight;
            common += other.contains(word) ? 2 * weight : 0;
        }
        for (String word : other) {
            all += Math.log(1 + (double) headings / frequency.get(word));
        }
        return all == 0 ? 0 : common / all;
    }

    /** What is left without the words of the chapter's own title, and those that say nothing; all where nothing is left. */
    private Set<String> words(String heading) {
        Set<String> all = new LinkedHashSet<>(Words.of(heading));
        Set<String> telling = new LinkedHashSet<>(all);
        telling.removeAll(title);
        telling.removeAll(COMMON);
        return telling.isEmpty() ? all : telling;
    }

    private static Set<String> common() {
        Set<String> words = new HashSet<>();
        ReportWords.list("point.common").forEach(phrase -> words.addAll(Words.of(phrase)));
        return words;
    }
}
