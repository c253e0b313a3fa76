package vn.vanthu.extraction;

import java.util.OptionalInt;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Scoring;

/** Tên lĩnh vực chấm điểm: tells which scoring area a line of the sheet names. */
final class ScoreAreas {

    private static final String HOLDER = "I.";
    private static final double NAMED = 0.7;

    private final AreaNames names;

    ScoreAreas(Scoring scoring) {
        this.names = new AreaNames(scoring.areas().stream()
                .map(area -> new Outline.Part(HOLDER + area.number(), area.title(), area.names(), true))
                .toList());
    }

    /** The area's number; empty when the text names none. */
    OptionalInt named(String text) {
        return names.named(text, NAMED)
                .map(code -> OptionalInt.of(Integer.parseInt(code.substring(HOLDER.length()))))
                .orElse(OptionalInt.empty());
    }
}
