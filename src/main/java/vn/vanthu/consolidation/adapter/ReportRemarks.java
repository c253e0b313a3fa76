package vn.vanthu.consolidation.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.vanthu.consolidation.Changes;
import vn.vanthu.consolidation.OpenQuestion;
import vn.vanthu.consolidation.Source;
import vn.vanthu.ledger.Standing;

/** What the register keeps beside a report, as JSON: open questions, whom it lacks, what it changes. */
public final class ReportRemarks {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private ReportRemarks() {}

    public static ArrayNode questions(List<OpenQuestion> questions) {
        ArrayNode all = JSON.createArrayNode();
        for (OpenQuestion question : questions) {
            ObjectNode node = all.addObject()
                    .put("kind", question.kind().name())
                    .put("unit", question.unit().id())
                    .put("unitName", question.unit().name())
                    .put("code", question.code())
                    .put("found", question.found())
                    .put("used", question.used())
                    .put("why", question.why());
            ArrayNode others = node.putArray("others");
            question.others().forEach(others::add);
            ArrayNode sources = node.putArray("sources");
            question.sources().forEach(source -> sources.add(source(source)));
        }
        return all;
    }

    /** @param standings of the units that are lacking */
    public static ArrayNode lacking(List<Standing> standings) {
        ArrayNode all = JSON.createArrayNode();
        standings.forEach(standing -> all.addObject()
                .put("unit", standing.duty().unit().id())
                .put("unitName", standing.duty().unit().name())
                .put("state", standing.state().name())
                .put("daysLate", standing.daysLate()));
        return all;
    }

    public static JsonNode changes(Changes changes) {
        return JSON.valueToTree(changes);
    }

    public static ObjectNode source(Source source) {
        return JSON.createObjectNode()
                .put("caseNumber", source.caseNumber())
                .put("version", source.version())
                .put("file", source.place().file())
                .put("at", source.place().toString());
    }

    public static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a remark in the register is not JSON", e);
        }
    }
}
