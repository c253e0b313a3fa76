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
import vn.vanthu.dispatch.adapter.LetterName;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Duties;
import vn.vanthu.registration.adapter.Timestamps;

/** The register as callers see it: one JSON object a submission, the decision as it was given, and its letters. */
public class CaseBook {

    private static final String CASE =
            """
            select s.id, s.case_number, s.channel, s.account, s.received_at, s.sent_at, s.registered_at, s.state,
                s.attempts, s.last_error, a.body,
                (select count(*) from letter_draft d where d.submission_id = s.id and d.state = 'WAITING') as drafts,
                (select count(*) from closing c where c.submission_id = s.id) as closed,
                (select count(*) from earlier_assessment e where e.submission_id = s.id) as earlier
            from submission s left join assessment a on a.submission_id = s.id
            """;
    private static final String LETTERS =
            """
            select l.id, l.register_number, l.notation, l.kind, l.made_at, min(o.sent_at) as first_sent
            from outbox o join letter l on l.id = o.letter_id
            where o.submission_id = :id or o.submission_id is null and l.submission_id = :id
            group by l.id, l.register_number, l.notation, l.kind, l.made_at order by l.made_at
            """;

    private static final String DELIVERIES =
            """
            select channel, destination, state, attempts, sent_at, last_error from outbox
            where letter_id = :letter and (submission_id = :id or submission_id is null) order by id
            """;

    /** What of the register is asked for: everything, the cases of one state, or those with a letter that gave up leaving. */
    public enum Shelf {
        ALL(""),
        WAITING(" where s.state = 'WAITING'"),
        ANSWERED(" where s.state = 'ANSWERED'"),
        HELD(" where s.state in ('HELD', 'DRAFTED')"),
        FAILED(" where s.state = 'FAILED'"),
        CLOSED(" where s.state = 'CLOSED'"),
        UNSENDABLE(" where exists (select 1 from outbox o where o.submission_id = s.id and o.state = 'FAILED')");

        private final String condition;

        Shelf(String condition) {
            this.condition = condition;
        }
    }

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final CaseHistory history;
    private final DraftRows drafts;

    /** @param duties for the names of what a closed case counts for */
    public CaseBook(JdbcClient jdbc, ObjectMapper json, Duties duties) {
        this.jdbc = jdbc;
        this.json = json;
        this.drafts = new DraftRows(jdbc, json, duties);
        this.history = new CaseHistory(jdbc, json, new DutyNames(duties, json));
    }

    /** Newest first. */
    public List<ObjectNode> latest(int limit, Shelf shelf) {
        return jdbc.sql(CASE + shelf.condition + " order by s.id desc limit :limit")
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
        history.add(view, row);
        view.set("letters", letters(row.getLong("id")));
        if (row.getInt("drafts") > 0) {
            view.set("drafts", drafts.ofCase(row.getLong("id")));
        }
        return view;
    }

    private ArrayNode letters(long submission) {
        ArrayNode letters = json.createArrayNode();
        jdbc.sql(LETTERS)
                .param("id", submission)
                .query((row, n) -> letter(row, submission))
                .list()
                .forEach(letters::add);
        return letters;
    }

    private ObjectNode letter(ResultSet row, long submission) throws SQLException {
        ObjectNode letter = json.createObjectNode();
        String id = row.getString("id");
        letter.put("id", id);
        letter.put("number", LetterName.of(row).cited());
        letter.put("kind", row.getString("kind"));
        letter.put("madeAt", VietnamTime.iso(Timestamps.instant(row, "made_at")));
        letter.put(
                "sentAt",
                Timestamps.optional(row, "first_sent").map(VietnamTime::iso).orElse(null));
        letter.put("docx", "/api/letters/" + id + "?format=docx");
        letter.put("pdf", "/api/letters/" + id + "?format=pdf");
        letter.set("deliveries", deliveries(submission, id));
        return letter;
    }

    /** Where the letter goes and how far it got, one a channel. */
    private ArrayNode deliveries(long submission, String letter) {
        ArrayNode deliveries = json.createArrayNode();
        jdbc.sql(DELIVERIES)
                .param("id", submission)
                .param("letter", letter)
                .query((row, n) -> delivery(row))
                .list()
                .forEach(deliveries::add);
        return deliveries;
    }

    private ObjectNode delivery(ResultSet row) throws SQLException {
        ObjectNode delivery = json.createObjectNode();
        delivery.put("channel", row.getString("channel"));
        delivery.put("to", row.getString("destination"));
        delivery.put("state", row.getString("state"));
        delivery.put("attempts", row.getInt("attempts"));
        delivery.put(
                "sentAt",
                Timestamps.optional(row, "sent_at").map(VietnamTime::iso).orElse(null));
        delivery.put("lastError", row.getString("last_error"));
        return delivery;
    }

    private ObjectNode parse(String body) {
        try {
            return (ObjectNode) json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an assessment in the register is not JSON", e);
        }
    }
}
