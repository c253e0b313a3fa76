package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.registration.adapter.Timestamps;

/** What hangs on a letter: the duties it chases and why, what it encloses, whom it went to. */
final class LetterReasons {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final DutyNames names;

    LetterReasons(JdbcClient jdbc, ObjectMapper json, DutyNames names) {
        this.jdbc = jdbc;
        this.json = json;
        this.names = names;
    }

    ArrayNode duties(String letter) {
        return list(
                letter,
                "select unit_id, obligation, period, step, why from letter_duty where letter_id = :letter"
                        + " order by period, obligation, unit_id",
                (row, n) -> names.of(row).put("step", row.getString("step")).set("why", parse(row.getString("why"))));
    }

    ArrayNode enclosures(String letter) {
        return list(
                letter,
                "select ordinal, name, media_type from letter_file where letter_id = :letter order by ordinal",
                (row, n) -> json.createObjectNode()
                        .put("name", row.getString("name"))
                        .put("file", "/api/letters/" + letter + "?enclosure=" + row.getInt("ordinal"))
                        .put("mediaType", row.getString("media_type")));
    }

    /** State WITHDRAWN: what the letter asks for came, or was not owed any more, before the letter could leave. */
    ArrayNode deliveries(String letter) {
        return list(
                letter,
                "select channel, destination, state, sent_at from outbox where letter_id = :letter order by id",
                (row, n) -> delivery(row));
    }

    private ObjectNode delivery(ResultSet row) throws SQLException {
        return json.createObjectNode()
                .put("channel", row.getString("channel"))
                .put("to", row.getString("destination"))
                .put("state", row.getString("state"))
                .put(
                        "sentAt",
                        Timestamps.optional(row, "sent_at")
                                .map(VietnamTime::iso)
                                .orElse(null));
    }

    private ArrayNode list(String letter, String query, RowMapper<JsonNode> mapper) {
        ArrayNode list = json.createArrayNode();
        jdbc.sql(query).param("letter", letter).query(mapper).list().forEach(list::add);
        return list;
    }

    private JsonNode parse(String why) {
        try {
            return json.readTree(why);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the reasons of a letter in the register are not JSON", e);
        }
    }
}
