package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.consolidation.Narrative.Passage;
import vn.vanthu.consolidation.Narrative.Point;
import vn.vanthu.consolidation.Narrative.Untold;
import vn.vanthu.document.Outline;
import vn.vanthu.obligation.Unit;

/**
 * Chương: what the units say in one part or area, point by point.
 *
 * @param unchanged units of which every sentence stood in their last report
 * @param untold units of whose new sentences some are left out
 */
record ChapterWriter(List<Point> points, List<Unit> unchanged, List<Untold> untold) {

    /**
     * @param voices of the units that speak, in their order
     * @param before how many characters of each unit earlier chapters show
     */
    static ChapterWriter of(Outline.Part part, List<Voice> voices, PassageLimits limits, Map<String, Integer> before) {
        List<Points.Draft> drafts =
                Points.of(part, voices.stream().map(Stretch::of).toList());
        List<SharedWords> shared = new ArrayList<>();
        int room = limits.shared();
        for (Points.Draft draft : drafts) {
            SharedWords words = SharedWords.of(fresh(draft), limits.longest(), room);
            room -= words.length();
            shared.add(words);
        }
        int own = limits.chapter() - limits.shared() + room;
        List<List<Told>> chosen = Choice.of(
                shared.stream().map(SharedWords::others).toList(), limits.forEachOf(voices.size()), own, before);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<Passage> passages = new ArrayList<>(shared.get(i).passages());
            chosen.get(i).stream()
                    .filter(told -> told.sentences() > 0)
                    .map(Told::passage)
                    .forEach(passages::add);
            if (!passages.isEmpty()) {
                String label =
                        drafts.get(i).headed() ? "" : drafts.get(points.size()).label();
                points.add(new Point(label, drafts.get(i).heading(), passages));
            }
        }
        Set<String> quoted = quoted(points);
        List<Untold> untold = untold(voices, chosen, quoted);
        return new ChapterWriter(points, unchanged(voices, quoted, untold), untold);
    }

    private static List<Told> fresh(Points.Draft draft) {
        Map<String, List<Stretch>> ofUnit = new LinkedHashMap<>();
        draft.stretches().forEach(stretch -> ofUnit.computeIfAbsent(
                        stretch.voice().unit().id(), unit -> new ArrayList<>())
                .add(stretch));
        return ofUnit.values().stream()
                .map(stretches -> Told.fresh(stretches.get(0).voice(), stretches, draft.headed()))
                .toList();
    }

    private static Set<String> quoted(List<Point> points) {
        Set<String> quoted = new HashSet<>();
        points.stream().flatMap(point -> point.passages().stream()).forEach(passage -> {
            quoted.add(passage.unit().id());
            passage.alike().forEach(alike -> quoted.add(alike.unit().id()));
        });
        return quoted;
    }

    private static List<Untold> untold(List<Voice> voices, List<List<Told>> chosen, Set<String> quoted) {
        Map<Unit, Integer> more = new LinkedHashMap<>();
        chosen.forEach(point -> point.stream()
                .filter(told -> told.more() > 0)
                .forEach(told -> more.merge(told.voice().unit(), told.more(), Integer::sum)));
        return voices.stream()
                .map(Voice::unit)
                .filter(more::containsKey)
                .map(unit -> new Untold(unit, more.get(unit), quoted.contains(unit.id())))
                .toList();
    }

    private static List<Unit> unchanged(List<Voice> voices, Set<String> quoted, List<Untold> untold) {
        Set<String> heard = new HashSet<>(quoted);
        untold.forEach(each -> heard.add(each.unit().id()));
        return voices.stream()
                .filter(voice ->
                        !heard.contains(voice.unit().id()) && voice.gathered().isEmpty())
                .map(Voice::unit)
                .toList();
    }
}
