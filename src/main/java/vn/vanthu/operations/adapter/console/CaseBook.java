package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.registration.adapter.Timestamps;

/** The register as callers see it: one JSON object a submission, the decision as it was given, and its letters. */
public class CaseBook {

    private static final String CASE =
            """
            select s.id, s.case_number, s.channel, s.account, s.received_at, s.sent_at, s.registered_at, s.state,
                s.attempts, s.last_error, a.body
            from submission s left join assessment a on a.submission_id = s.id
            """;
    private static final String LETTERS =
            """
            select l.id, l.register_number, l.notation, l.kind, l.made_at, min(o.sent_at) as first_sent
            from outbox o join letter l on l.id = o.letter_id
            where o.submission_id = :id
            group by l.id, l.register_number, l.notation, l.kind, l.made_at order by l.made_at
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    public CaseBook(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Newest first. */
    public List<ObjectNode> latest(int limit) {
        return jdbc.sql(CASE + " order by s.id desc limit :limit")
                .param("limit", limit)
                .query((row, n) -> view(row))
                .list();
    }

    public Optional<ObjectNode> find(String caseNumber) {
        return jdbc.sql(CASE + " where s.case_number = :caseNumber")
                .param("caseNumber", caseNumber)
                .query((row, n) -> view(row))
                .optional();
    }

    private ObjectNode view(ResultSet row) throws SQLException {
        ObjectNode view = json.createObjectNode();
        view.put("caseNumber", row.getString("case_number"));
        view.put("state", row.getString("state"));
        view.put("channel", row.getString("channel"));
        view.put("account", row.getString("account"));
        view.put("receivedAt", VietnamTime.iso(Timestamps.instant(row, "received_at")));
        view.put("sentAt", VietnamTime.iso(Timestamps.instant(row, "sent_at")));
        view.put("registeredAt", VietnamTime.iso(Timestamps.instant(row, "registered_at")));
        String body = row.getString("body");
        if (body != null) {
            view.setAll(parse(body));
        }
        if (row.getString("last_error") != null) {
            view.put("attempts", row.getInt("attempts"));
            view.put("lastError", row.getString("last_error"));
        }
        view.set("letters", letters(row.getLong("id")));
        return view;
    }

    private ArrayNode letters(long submission) {
        ArrayNode letters = json.createArrayNode();
        jdbc.sql(LETTERS)
                .param("id", submission)
                .query((row, n) -> letter(row))
                .list()
                .forEach(letters::add);
        return letters;
    }

    private ObjectNode letter(ResultSet row) throws SQLException {
        ObjectNode letter = json.createObjectNode();
        String id = row.getString("id");
        letter.put("id", id);
        letter.put("number", "%02d/%s".formatted(row.getInt("register_number"), row.getString("notation")));
        letter.put("kind", row.getString("kind"));
        letter.put("madeAt", VietnamTime.iso(Timestamps.instant(row, "made_at")));
        letter.put(
                "sentAt",
                Timestamps.optional(row, "first_sent").map(VietnamTime::iso).orElse(null));
        letter.put("docx", "/api/letters/" + id + "?format=docx");
        letter.put("pdf", "/api/letters/" + id + "?format=pdf");
        return letter;
    }

    private ObjectNode parse(String body) {
        try {
            return (ObjectNode) json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an assessment in the register is not JSON", e);
        }
    }
}
