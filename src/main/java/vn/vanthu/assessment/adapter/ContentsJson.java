package vn.vanthu.assessment.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import vn.vanthu.document.Amount;
import vn.vanthu.extraction.PlanItem;
import vn.vanthu.extraction.ScoreLine;

/** The JSON form of a plan's rows and of a score sheet's lines. */
final class ContentsJson {

    private final ObjectMapper json;

    ContentsJson(ObjectMapper json) {
        this.json = json;
    }

    /** Each column that the table has, by its name in lower case. */
    ObjectNode item(PlanItem item) {
        ObjectNode node = json.createObjectNode();
        node.put("number", item.number());
        node.put("area", item.area());
        item.cells().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(cell -> !node.has(cell.getKey().name().toLowerCase(Locale.ROOT)))
                .forEach(cell -> node.put(cell.getKey().name().toLowerCase(Locale.ROOT), cell.getValue()));
        node.put("at", item.at().toString());
        node.put("file", item.at().file());
        return node;
    }

    ObjectNode score(ScoreLine line) {
        ObjectNode node = json.createObjectNode();
        node.put("number", line.number());
        node.put("name", line.name());
        node.put("total", line.total());
        node.put("maximum", points(line.maximum()));
        node.put("self", points(line.self()));
        node.put("evidence", line.evidence());
        node.put("explanation", line.explanation());
        node.put("at", line.self().at().toString());
        node.put("file", line.self().at().file());
        return node;
    }

    /** Null for a blank cell and for what is no number. */
    private static BigDecimal points(ScoreLine.Score score) {
        if (score.amount() instanceof Amount.Number number) {
            return AssessmentJson.plain(number.value());
        }
        return score.amount() instanceof Amount.Nil ? BigDecimal.ZERO : null;
    }
}
