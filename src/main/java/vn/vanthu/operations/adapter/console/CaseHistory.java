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

/** What clerks did with a case: how it was closed, and the decisions that were set aside. */
final class CaseHistory {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final DutyNames names;

    CaseHistory(JdbcClient jdbc, ObjectMapper json, DutyNames names) {
        this.jdbc = jdbc;
        this.json = json;
        this.names = names;
    }

    /** @param row with the columns {@code id}, {@code closed} and {@code earlier}, the latter two being counts */
    void add(ObjectNode view, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        if (row.getInt("closed") > 0) {
            view.set("closing", closing(id));
        }
        if (row.getInt("earlier") > 0) {
            view.set("earlier", earlier(id));
        }
    }

    private ObjectNode closing(long id) {
        ObjectNode closing = jdbc.sql("select closed_at, closed_by, note from closing where submission_id = :id")
                .param("id", id)
                .query((row, n) -> json.createObjectNode()
                        .put("by", row.getString("closed_by"))
                        .put("at", VietnamTime.iso(Timestamps.instant(row, "closed_at")))
                        .put("note", row.getString("note")))
                .single();
        return closing.set(
                "answers",
                list(
                        id,
                        "select unit_id, obligation, period, days_late from closing_duty where submission_id = :id"
                                + " order by period, obligation, unit_id",
                        (row, n) -> names.of(row).put("daysLate", row.getInt("days_late"))));
    }

    /** Oldest first. */
    private ArrayNode earlier(long id) {
        return list(
                id,
                """
                select assessed_at, verdict, body, set_aside_at, set_aside_by, note from earlier_assessment
                where submission_id = :id order by assessed_at""",
                (row, n) -> json.createObjectNode()
                        .put("assessedAt", VietnamTime.iso(Timestamps.instant(row, "assessed_at")))
                        .put("verdict", row.getString("verdict"))
                        .put("setAsideAt", VietnamTime.iso(Timestamps.instant(row, "set_aside_at")))
                        .put("by", row.getString("set_aside_by"))
                        .put("note", row.getString("note"))
                        .set("findings", findings(row.getString("body"))));
    }

    private ArrayNode list(long id, String query, RowMapper<JsonNode> mapper) {
        ArrayNode list = json.createArrayNode();
        jdbc.sql(query).param("id", id).query(mapper).list().forEach(list::add);
        return list;
    }

    private JsonNode findings(String body) {
        try {
            return json.readTree(body).path("findings");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an assessment in the register is not JSON", e);
        }
    }
}
