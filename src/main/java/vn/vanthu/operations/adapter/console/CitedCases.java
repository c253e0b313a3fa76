package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.registration.SubmissionState;
import vn.vanthu.registration.adapter.Timestamps;

/** Cases as letters cite them: "Công văn số 33/UBND-NV ngày 20/3/2012 của UBND huyện Krông Pắc". */
public class CitedCases {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{6,}");

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final UnitRegistry units;

    public CitedCases(JdbcClient jdbc, ObjectMapper json, UnitRegistry units) {
        this.jdbc = jdbc;
        this.json = json;
        this.units = units;
    }

    /**
     * @param words the paper as a sentence names it
     * @param sender the unit that sent it, where it is known
     * @param hostile true when a file of it is unsafe
     */
    public record Cited(
            long id,
            SubmissionState state,
            String words,
            Optional<Unit> sender,
            String channel,
            Instant received,
            boolean hostile) {}

    /** True for what can only be meant as the number of a case. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The case, which nobody else can change before the caller's commit. */
    Optional<Cited> lock(String caseNumber) {
        jdbc.sql("select id from submission where case_number = :number for update")
                .param("number", caseNumber)
                .query(Long.class)
                .optional();
        return find(caseNumber);
    }

    public Optional<Cited> find(String caseNumber) {
        return jdbc.sql(
                        """
                select s.id, s.state, s.channel, s.account, s.received_at, a.unit_id, a.body
                from submission s left join assessment a on a.submission_id = s.id where s.case_number = :number""")
                .param("number", caseNumber)
                .query((row, n) -> cited(row))
                .optional();
    }

    private Cited cited(ResultSet row) throws SQLException {
        JsonNode body = parse(row.getString("body"));
        Optional<Unit> sender = Optional.ofNullable(row.getString("unit_id")).flatMap(units::byId);
        boolean hostile = body.path("findings").findValuesAsText("code").contains("FILE_HOSTILE");
        return new Cited(
                row.getLong("id"),
                SubmissionState.valueOf(row.getString("state")),
                words(body.path("document"), sender, row.getString("account")),
                sender,
                row.getString("channel"),
                Timestamps.instant(row, "received_at"),
                hostile);
    }

    private static String words(JsonNode paper, Optional<Unit> sender, String account) {
        String number = paper.path("number").asText("");
        String notation = paper.path("notation").asText("");
        String date = paper.path("date").asText("");
        String issuer = sender.map(Unit::name).orElse(paper.path("issuer").asText(""));
        if (number.isEmpty() && date.isEmpty()) {
            return issuer.isEmpty()
                    ? Wording.of("letter.forwarded.unknown", account)
                    : Wording.of("letter.cited", Wording.of("letter.forwarded.paper"), "", of(issuer));
        }
        String type = paper.path("type").asText("");
        return Wording.of(
                        "letter.cited",
                        type.isEmpty()
                                ? Wording.of("letter.cited.type")
                                : DocumentType.valueOf(type).title(),
                        number.isEmpty()
                                ? ""
                                : Wording.of(
                                        "letter.cited.number", notation.isEmpty() ? number : number + "/" + notation),
                        date.isEmpty()
                                ? ""
                                : Wording.of("letter.cited.date", VietnameseDates.formatShort(LocalDate.parse(date))))
                + of(issuer);
    }

    private static String of(String issuer) {
        return issuer.isEmpty() ? "" : Wording.of("letter.cited.issuer", issuer);
    }

    private JsonNode parse(String body) {
        try {
            return body == null ? json.createObjectNode() : json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an assessment in the register is not JSON", e);
        }
    }
}
