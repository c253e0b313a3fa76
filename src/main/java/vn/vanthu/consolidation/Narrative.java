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
     * @param unchanged units whose last report said all that this one says here
     * @param untold units of whose new sentences some are left out for want of room, in the units' order
     * @param gathered how many problems of this part stand in the table of problems, and not here
     */
    public record Chapter(
            Outline.Part part,
            List<Point> points,
            Optional<Dossier.OwnPart> own,
            List<Unit> silent,
            List<Unit> unchanged,
            List<Untold> untold,
            int gathered) {
        public Chapter {
            points = List.copyOf(points);
            silent = List.copyOf(silent);
            unchanged = List.copyOf(unchanged);
            untold = List.copyOf(untold);
        }

        /** One in which nothing is left out for want of room. */
        public Chapter(
                Outline.Part part,
                List<Point> points,
                Optional<Dossier.OwnPart> own,
                List<Unit> silent,
                List<Unit> unchanged) {
            this(part, points, own, silent, unchanged, List.of(), 0);
        }

        /** One in which every unit that speaks says something new. */
        public Chapter(Outline.Part part, List<Point> points, Optional<Dossier.OwnPart> own, List<Unit> silent) {
            this(part, points, own, silent, List.of());
        }
    }

    /**
     * Phần lược bớt: what a chapter has not room for; it stands in the unit's own report.
     *
     * @param sentences that the unit's last report did not have
     * @param quoted true when others of its sentences are shown
     */
    public record Untold(Unit unit, int sentences, boolean quoted) {}

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
     * @param text lines parted by line feeds, each as it stands in the unit's section; where a sentence between two is left
     *     out, a new line begins
     * @param left sentences left out because the last report said the same
     * @param source the section
     * @param more sentences left out because the passage would be longer than ordered; they stand in the section
     * @param alike other units that wrote the same in the same words and numbers, in the units' order; their spelling may
     *     differ
     */
    public record Passage(Unit unit, String text, int left, Source source, int more, List<Alike> alike) {
        public Passage {
            alike = List.copyOf(alike);
        }

        /** One unit's words, none of them left out for their length. */
        public Passage(Unit unit, String text, int left, Source source) {
            this(unit, text, left, source, 0, List.of());
        }
    }

    /** Another unit that wrote the same. */
    public record Alike(Unit unit, Source source) {}

    /**
     * @param text as the unit wrote it
     * @param alike other units that wrote the very same, in the units' order
     * @param group to whom a proposal is addressed, or of what sort a cause is, as the unit says; empty where it does not
     * @param explains of a cause, the text of the problem that the unit gives it for; empty where it stands for several
     */
    public record Problem(
            Kind kind, Unit unit, String text, Source source, List<Alike> alike, String group, String explains) {
        public Problem {
            alike = List.copyOf(alike);
        }

        /** One in no group. */
        public Problem(Kind kind, Unit unit, String text, Source source, List<Alike> alike) {
            this(kind, unit, text, source, alike, "", "");
        }

        /** One that no other unit has in the same words. */
        public Problem(Kind kind, Unit unit, String text, Source source) {
            this(kind, unit, text, source, List.of());
        }

        Problem with(List<Alike> others) {
            return new Problem(kind, unit, text, source, others, group, explains);
        }

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
