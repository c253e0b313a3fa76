package vn.vanthu.consolidation;

import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Outline;
import vn.vanthu.obligation.Unit;

/**
 * Phần lời: the units' own words in the outline of the period's regime. No sentence stands in it without a source.
 *
 * @param chapters one for each part and area of the outline, in its order
 * @param problems tồn tại, hạn chế, nguyên nhân, kiến nghị, vướng mắc, gathered from all parts
 */
public record Narrative(List<Chapter> chapters, List<Problem> problems) {

    public Narrative {
        chapters = List.copyOf(chapters);
        problems = List.copyOf(problems);
    }

    /**
     * @param own what the department adds itself; empty text while nobody has written it
     * @param silent units whose report says nothing here, or that nothing arose
     */
    public record Chapter(Outline.Part part, List<Point> points, Optional<Dossier.OwnPart> own, List<Unit> silent) {
        public Chapter {
            points = List.copyOf(points);
            silent = List.copyOf(silent);
        }
    }

    /**
     * Điểm a), b), c): what several units say under one point.
     *
     * @param label without closing mark: "a"; empty for what stands under no point
     * @param heading as most units write it; empty for none
     */
    public record Point(String label, String heading, List<Passage> passages) {
        public Point {
            passages = List.copyOf(passages);
        }
    }

    /**
     * One unit's words, cut to what its last report did not say.
     *
     * @param text paragraphs parted by line feeds, each as the unit wrote it
     * @param left sentences left out because the last report said the same
     */
    public record Passage(Unit unit, String text, int left, Source source) {}

    public record Problem(Kind kind, Unit unit, String text, Source source) {

        public enum Kind {
            /** Tồn tại, hạn chế. */
            SHORTCOMING,
            /** Nguyên nhân. */
            CAUSE,
            /** Khó khăn, vướng mắc. */
            DIFFICULTY,
            /** Kiến nghị, đề xuất. */
            PROPOSAL
        }
    }
}
