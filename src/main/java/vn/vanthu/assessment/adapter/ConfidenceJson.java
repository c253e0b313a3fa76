package vn.vanthu.assessment.adapter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.vanthu.extraction.Alternative;
import vn.vanthu.extraction.FieldReading;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.HeadField;

/** The JSON form of how sure a reading is, where it stands and what else it could have been. */
final class ConfidenceJson {

    private ConfidenceJson() {}

    /** Every field has its confidence; only what was found has a place, and only what is in doubt alternatives. */
    static void tell(ObjectNode document, Head head) {
        ObjectNode confidence = document.putObject("confidence");
        ObjectNode places = document.putObject("places");
        ObjectNode alternatives = document.putObject("alternatives");
        for (HeadField field : HeadField.values()) {
            FieldReading reading = head.field(field);
            confidence.put(field.key(), reading.confidence().name());
            reading.at().ifPresent(at -> places.put(field.key(), at.toString()));
            if (!reading.alternatives().isEmpty()) {
                alternatives(alternatives.putArray(field.key()), reading.alternatives());
            }
        }
        if (alternatives.isEmpty()) {
            document.remove("alternatives");
        }
    }

    static void alternatives(ArrayNode array, List<Alternative> alternatives) {
        alternatives.forEach(other ->
                array.addObject().put("text", other.text()).put("at", other.at().toString()));
    }
}
