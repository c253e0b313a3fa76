package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Scoring;

/** Đọc bảng chấm điểm: the lines of the score sheet, with the evidence and explanations that stand elsewhere. */
final class ScoreReader {

    private ScoreReader() {}

    /** The sheet with most lines; another copy of it, in another file, adds nothing. */
    static List<ScoreLine> read(List<Paper> papers, Outline outline) {
        if (outline.scoring().isEmpty()) {
            return List.of();
        }
        Scoring scoring = outline.scoring().get();
        Map<String, String> evidence = new HashMap<>();
        Map<String, String> explanations = new HashMap<>();
        List<ScoreLine> most = List.of();
        for (Paper paper : papers) {
            ScoreTables tables = new ScoreTables(paper.file(), scoring);
            List<ScoreLine> lines = tables.read(paper);
            tables.evidence().forEach((number, text) -> evidence.merge(number, text, (one, other) -> one));
            Explanations.of(paper, scoring.explanations()).forEach(explanations::putIfAbsent);
            most = lines.size() > most.size() ? lines : most;
        }
        List<ScoreLine> lines = new ArrayList<>();
        for (ScoreLine line : most) {
            lines.add(
                    line.with(evidence.getOrDefault(line.number(), ""), explanations.getOrDefault(line.number(), "")));
        }
        return lines;
    }
}
