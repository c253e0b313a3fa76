package vn.vanthu.consolidation.adapter.xml;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.ConsolidatedScores;
import vn.vanthu.consolidation.ConsolidatedScores.AreaScore;
import vn.vanthu.consolidation.ConsolidatedScores.Group;
import vn.vanthu.consolidation.ConsolidatedScores.Row;
import vn.vanthu.consolidation.ConsolidatedScores.Unproven;
import vn.vanthu.consolidation.ScoredSheet;
import vn.vanthu.document.Scoring;

/** Điểm tự đánh giá: the scale, the units by rank, and their score sheets line by line. */
final class ScoreElements {

    private final Elements out;
    private final Papers papers;

    ScoreElements(Elements out, Papers papers) {
        this.out = out;
        this.papers = papers;
    }

    void write(ConsolidatedScores scores, Iterable<ScoredSheet> sheets) throws XMLStreamException {
        out.open("scores");
        scale(scores.scoring());
        for (Group group : scores.groups()) {
            out.open("ranking").with("group", group.code()).with("name", group.name());
            for (Row row : group.rows()) {
                row(row);
            }
            out.close();
        }
        for (ScoredSheet sheet : sheets) {
            out.open("sheet").with("unit", sheet.unit().id());
            for (ScoredSheet.Line line : sheet.lines()) {
                line(line);
            }
            out.close();
        }
        out.close();
    }

    private void scale(Scoring scoring) throws XMLStreamException {
        out.open("scale").with("verified", scoring.verified()).with("total", scoring.total());
        for (Scoring.Area area : scoring.areas()) {
            out.open("area").with("number", area.number()).with("maximum", area.maximum());
            out.text(area.title()).close();
        }
        out.close();
    }

    private void row(Row row) throws XMLStreamException {
        out.open("row").with("unit", row.unit().id());
        out.with("total", row.total()).with("stated", row.stated()).with("change", row.change());
        if (row.rank().isPresent()) {
            out.with("rank", row.rank().getAsInt());
        }
        for (Map.Entry<Integer, AreaScore> each : new TreeMap<>(row.areas()).entrySet()) {
            AreaScore area = each.getValue();
            out.open("area").with("number", each.getKey());
            out.with("score", area.score()).with("change", area.change());
            papers.refer(out, area.source());
            out.close();
        }
        for (Unproven unproven : row.unproven()) {
            out.open("unproven").with("number", unproven.number()).with("score", unproven.score());
            papers.refer(out, unproven.source());
            out.text(unproven.name()).close();
        }
        out.close();
    }

    private void line(ScoredSheet.Line line) throws XMLStreamException {
        out.open("line").with("number", line.number());
        if (line.area().isPresent()) {
            out.with("area", line.area().getAsInt());
        }
        if (line.parent().isPresent()) {
            out.with("within", line.parent().getAsInt() + 1);
        }
        out.with("total", line.total()).with("unproven", line.unproven());
        out.with("maximum", line.maximum()).with("self", line.self()).with("counted", line.counted());
        papers.refer(out, line.source());
        out.element("name", line.name()).element("unread", line.unread());
        out.element("evidence", line.evidence()).element("explanation", line.explanation());
        out.close();
    }
}
