package vn.vanthu.assessment;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.document.Scoring;
import vn.vanthu.extraction.ScoreLine;

/** Which scoring areas a sheet lacks. */
final class ScoreGaps {

    private ScoreGaps() {}

    /**
     * Areas that no line names. Where the regime's names only stand in, a line of the same number, and after that any line
     * left over, may be the area under another name: only the count is then certain.
     */
    static List<Scoring.Area> areas(Scoring scoring, List<ScoreLine> lines) {
        List<Scoring.Area> missing = new ArrayList<>(scoring.areas());
        List<ScoreLine> unnamed = new ArrayList<>();
        for (ScoreLine line : lines) {
            boolean named = line.area().isPresent()
                    && missing.removeIf(area -> area.number() == line.area().getAsInt());
            if (!named) {
                unnamed.add(line);
            }
        }
        if (!scoring.verified()) {
            unnamed.removeIf(line -> missing.removeIf(area -> number(line) == area.number()));
            unnamed.stream().limit(missing.size()).forEach(line -> missing.remove(0));
        }
        return missing;
    }

    /** The line's own number, Roman or Arabic; 0 for none. */
    private static int number(ScoreLine line) {
        List<String> roman = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
        return roman.contains(line.number())
                ? roman.indexOf(line.number()) + 1
                : line.number().matches("\\d{1,2}") ? Integer.parseInt(line.number()) : 0;
    }
}
