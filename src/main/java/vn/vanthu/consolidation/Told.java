package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.List;

/**
 * Trích: what is shown of one unit's words under one point.
 *
 * @param left sentences left out because the last report said the same
 * @param more sentences left out because there are too many
 */
record Told(Voice voice, List<Paragraph> paragraphs, int left, int more) {

    Told {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What the stretches of one unit say that its last report did not, and that is not gathered elsewhere. */
    static Told fresh(Voice voice, List<Stretch> stretches, boolean headed) {
        List<Paragraph> kept = new ArrayList<>();
        int left = 0;
        for (Stretch stretch : stretches) {
            for (Paragraph paragraph : stretch.paragraphs(headed)) {
                Paragraph own = paragraph.apart(voice.gathered());
                Paragraph fresh = own.without(voice.before()::has);
                left += own.sentences().size() - fresh.sentences().size();
                kept.add(fresh);
            }
        }
        List<Paragraph> quotable = TableCells.without(kept);
        return new Told(voice, quotable, left, quotable.size() < kept.size() ? 1 : 0);
    }

    Told with(List<Paragraph> others, int leftOutNow) {
        return new Told(voice, others, left, more + leftOutNow);
    }

    Narrative.Passage passage() {
        return new Narrative.Passage(voice.unit(), text(), left, voice.source(), more, List.of());
    }

    /** How many sentences it shows, leads not counted. */
    int sentences() {
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.lead())
                .mapToInt(paragraph -> paragraph.sentences().size())
                .sum();
    }

    /** In characters, leads not counted. */
    int length() {
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.lead())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .mapToInt(Sentence::length)
                .sum();
    }

    /** Lines parted by line feeds; a lead stands only before what it leads to. */
    String text() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).lead() || leads(i)) {
                lines.addAll(paragraphs.get(i).written());
            }
        }
        return String.join("\n", lines);
    }

    private boolean leads(int index) {
        Paragraph lead = paragraphs.get(index);
        for (Paragraph next : paragraphs.subList(index + 1, paragraphs.size())) {
            if (next.lead() && next.level().compareTo(lead.level()) <= 0) {
                return false;
            }
            if (!next.lead() && !next.sentences().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
