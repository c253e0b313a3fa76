package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.consolidation.Narrative.Passage;
import vn.vanthu.consolidation.Narrative.Point;
import vn.vanthu.document.Outline;
import vn.vanthu.obligation.Unit;

/**
 * Chương: what the units say in one part or area, point by point.
 *
 * @param unchanged units of which every sentence stood in their last report
 */
record ChapterWriter(List<Point> points, List<Unit> unchanged) {

    /** @param voices of the units that speak, in their order */
    static ChapterWriter of(Outline.Part part, List<Voice> voices, PassageLimits limits) {
        int longest = limits.forEachOf(voices.size());
        List<Points.Draft> drafts =
                Points.of(part, voices.stream().map(Stretch::of).toList());
        List<SharedWords> shared = drafts.stream()
                .map(draft -> SharedWords.of(fresh(draft), limits.longest()))
                .toList();
        Map<Voice, List<Told>> ofUnit = new IdentityHashMap<>();
        shared.forEach(
                words -> words.others().forEach(told -> ofUnit.computeIfAbsent(told.voice(), voice -> new ArrayList<>())
                        .add(told)));
        ofUnit.replaceAll((voice, told) -> carried(Allowance.cut(told, longest)));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<Passage> passages = new ArrayList<>(shared.get(i).passages());
            shared.get(i).others().stream()
                    .map(told -> ofUnit.get(told.voice()).remove(0))
                    .filter(told -> told.sentences() > 0)
                    .map(told -> new Passage(
                            told.voice().unit(),
                            told.text(),
                            told.left(),
                            told.voice().source(),
                            told.more(),
                            List.of()))
                    .forEach(passages::add);
            if (!passages.isEmpty()) {
                String label =
                        drafts.get(i).headed() ? "" : drafts.get(points.size()).label();
                points.add(new Point(label, drafts.get(i).heading(), passages));
            }
        }
        return new ChapterWriter(points, unchanged(voices, points));
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

    /** What was left out under points where nothing is shown of the unit is told where something is, at the last. */
    private static List<Told> carried(List<Told> told) {
        int last = told.size() - 1;
        while (last > 0 && told.get(last).sentences() == 0) {
            last--;
        }
        List<Told> carried = new ArrayList<>(told);
        int left = 0;
        int more = 0;
        for (Told each : told) {
            left += each.sentences() == 0 ? each.left() : 0;
            more += each.sentences() == 0 ? each.more() : 0;
        }
        Told teller = told.get(last);
        if (teller.sentences() > 0) {
            carried.set(
                    last, new Told(teller.voice(), teller.paragraphs(), teller.left() + left, teller.more() + more));
        }
        return carried;
    }

    private static List<Unit> unchanged(List<Voice> voices, List<Point> points) {
        Set<String> heard = new HashSet<>();
        points.stream().flatMap(point -> point.passages().stream()).forEach(passage -> {
            heard.add(passage.unit().id());
            passage.alike().forEach(alike -> heard.add(alike.unit().id()));
        });
        return voices.stream()
                .map(Voice::unit)
                .filter(unit -> !heard.contains(unit.id()))
                .toList();
    }
}
