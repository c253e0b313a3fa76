package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.dispatch.KeptDraft;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Duties;
import vn.vanthu.registration.adapter.Timestamps;

/** The register of drafts as callers see it. */
final class DraftRows {

    private static final String DRAFT =
            """
            select d.*, s.case_number from letter_draft d left join submission s on s.id = d.submission_id
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final DutyNames names;

    DraftRows(JdbcClient jdbc, ObjectMapper json, Duties duties) {
        this.jdbc = jdbc;
        this.json = json;
        this.names = new DutyNames(duties, json);
    }

    /** Oldest first while they wait; else newest first. */
    List<ObjectNode> list(KeptDraft.State state, int limit) {
        String order = state == KeptDraft.State.WAITING ? "" : " desc";
        return jdbc.sql(DRAFT + " where d.state = :state order by d.made_at" + order + " limit :limit")
                .param("state", state.name())
                .param("limit", limit)
                .query((row, n) -> draft(row))
                .list();
    }

    /** With what hangs on it and what was done to it. */
    Optional<ObjectNode> find(String id) {
        Optional<ObjectNode> found = jdbc.sql(DRAFT + " where d.id = :id")
                .param("id", id)
                .query((row, n) -> draft(row))
                .optional();
        found.ifPresent(draft -> {
            draft.set("acts", acts(id));
            draft.set("enclosures", enclosures(id));
            draft.set("duties", duties(id));
            draft.set("deliveries", deliveries(id));
        });
        return found;
    }

    /** Those of one case that wait. */
    ArrayNode ofCase(long submission) {
        return rows(
                DRAFT + " where d.submission_id = :id and d.state = 'WAITING' order by d.made_at",
                submission,
                (row, n) -> draft(row));
    }

    private ObjectNode draft(ResultSet row) throws SQLException {
        String id = row.getString("id");
        boolean outside = row.getString("unit_id").isEmpty();
        ObjectNode draft = json.createObjectNode()
                .put("id", id)
                .put("kind", row.getString("kind"))
                .put("state", row.getString("state"))
                .put("unit", row.getString("unit_id"))
                .put("unitName", row.getString("addressee"))
                .put("outside", outside)
                .put("subject", row.getString("subject"))
                .put("madeAt", VietnamTime.iso(Timestamps.instant(row, "made_at")))
                .put("madeBy", row.getString("made_by"))
                .put("revision", row.getInt("revision"))
                .put("edited", row.getString("words_sha256") != null)
                .put("docx", "/api/drafts/" + id + "?format=docx")
                .put("pdf", "/api/drafts/" + id + "?format=pdf");
        if (outside) {
            draft.put("address", row.getString("destination"));
        }
        if (row.getString("case_number") != null) {
            draft.put("caseNumber", row.getString("case_number"));
        }
        if (row.getString("letter_id") != null) {
            draft.put("letter", row.getString("letter_id"));
        }
        return draft;
    }

    private ArrayNode acts(String id) {
        return rows(
                "select act, done_at, done_by, note from letter_draft_act where draft_id = :id order by ordinal",
                id,
                (row, n) -> json.createObjectNode()
                        .put("act", row.getString("act"))
                        .put("at", VietnamTime.iso(Timestamps.instant(row, "done_at")))
                        .put("by", row.getString("done_by"))
                        .put("note", row.getString("note")));
    }

    private ArrayNode enclosures(String id) {
        return rows(
                "select name, media_type from letter_draft_file where draft_id = :id order by ordinal",
                id,
                (row, n) -> json.createObjectNode()
                        .put("name", row.getString("name"))
                        .put("mediaType", row.getString("media_type")));
    }

    private ArrayNode deliveries(String id) {
        return rows(
                "select channel, destination from letter_draft_delivery where draft_id = :id order by ordinal",
                id,
                (row, n) -> json.createObjectNode()
                        .put("channel", row.getString("channel"))
                        .put("to", row.getString("destination")));
    }

    private ArrayNode duties(String id) {
        return rows(
                "select unit_id, obligation, period, step from letter_draft_duty where draft_id = :id"
                        + " order by period, obligation, unit_id",
                id,
                (row, n) -> names.of(row).put("step", row.getString("step")));
    }

    private ArrayNode rows(String query, Object id, RowMapper<JsonNode> mapper) {
        ArrayNode rows = json.createArrayNode();
        jdbc.sql(query).param("id", id).query(mapper).list().forEach(rows::add);
        return rows;
    }
}
