package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.dispatch.adapter.LetterName;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Duties;
import vn.vanthu.registration.Originals;
import vn.vanthu.registration.adapter.Timestamps;

/** Letters that were issued, and their files. */
public class LetterArchive {

    private static final String LETTER =
            """
            select l.id, l.register_number, l.notation, l.kind, l.unit_id, l.made_at, l.subject, s.case_number, a.body, o.name as outside
            from letter l left join submission s on s.id = l.submission_id
                left join assessment a on a.submission_id = l.submission_id
                left join letter_addressee o on o.letter_id = l.id
            """;

    private final JdbcClient jdbc;
    private final Originals originals;
    private final ObjectMapper json;
    private final DutyNames names;
    private final LetterReasons reasons;

    /** @param duties for the names of what a letter is about */
    public LetterArchive(JdbcClient jdbc, Originals originals, ObjectMapper json, Duties duties) {
        this.jdbc = jdbc;
        this.originals = originals;
        this.json = json;
        this.names = new DutyNames(duties, json);
        this.reasons = new LetterReasons(jdbc, json, names);
    }

    /** A letter's file, with the name it is saved under. */
    public record File(String name, String mediaType, byte[] bytes) {}

    /** What the register says of a letter, and why it was written: the findings of its case, or the duties it chases. */
    public Optional<ObjectNode> find(String id) {
        Optional<ObjectNode> found = jdbc.sql(LETTER + " where l.id = :id")
                .param("id", id)
                .query((row, n) -> because(letter(row), row.getString("body")))
                .optional();
        found.ifPresent(letter -> {
            letter.set("duties", reasons.duties(id));
            letter.set("enclosures", reasons.enclosures(id));
            letter.set("deliveries", reasons.deliveries(id));
        });
        return found;
    }

    /** Newest first, those that answer a submission and those that the ladder wrote. */
    public List<ObjectNode> latest(int limit) {
        return jdbc.sql(LETTER + " order by l.register_year desc, l.register_number desc limit :limit")
                .param("limit", limit)
                .query((row, n) -> letter(row))
                .list();
    }

    private ObjectNode letter(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String unit = row.getString("unit_id");
        ObjectNode letter = json.createObjectNode()
                .put("id", id)
                .put("number", LetterName.of(row).cited())
                .put("kind", row.getString("kind"))
                .put("unit", unit)
                .put("unitName", names.unit(unit))
                .put("subject", row.getString("subject"))
                .put("madeAt", VietnamTime.iso(Timestamps.instant(row, "made_at")))
                .put("docx", "/api/letters/" + id + "?format=docx")
                .put("pdf", "/api/letters/" + id + "?format=pdf");
        if (row.getString("outside") != null) {
            letter.put("unitName", row.getString("outside")).put("outside", true);
        }
        if (row.getString("case_number") != null) {
            letter.put("caseNumber", row.getString("case_number"));
        }
        return letter;
    }

    /** The case's findings, and for each duty that it answered the rule, the dates and the time that were held together. */
    private ObjectNode because(ObjectNode letter, String assessment) {
        try {
            JsonNode decided = assessment == null ? json.createObjectNode() : json.readTree(assessment);
            for (String part : List.of("findings", "answers")) {
                letter.set(part, decided.has(part) ? decided.get(part) : json.createArrayNode());
            }
            return letter;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an assessment in the register is not JSON", e);
        }
    }

    /** @param format docx or pdf; anything else is empty */
    public Optional<File> file(String id, String format) {
        return jdbc.sql("select register_number, notation, docx_sha256, pdf_sha256 from letter where id = :id")
                .param("id", id)
                .query((row, n) -> {
                    LetterName name = LetterName.of(row);
                    return switch (format) {
                        case "docx" -> file(name.file("docx"), RenderedLetter.DOCX_TYPE, row.getString("docx_sha256"));
                        case "pdf" -> file(name.file("pdf"), "application/pdf", row.getString("pdf_sha256"));
                        default -> Optional.<File>empty();
                    };
                })
                .optional()
                .flatMap(found -> found);
    }

    /** @param ordinal of a file that went out with the letter, counted from 1 */
    public Optional<File> enclosure(String id, int ordinal) {
        return jdbc.sql("select name, media_type, sha256 from letter_file where letter_id = :id and ordinal = :ordinal")
                .param("id", id)
                .param("ordinal", ordinal)
                .query((row, n) -> file(row.getString("name"), row.getString("media_type"), row.getString("sha256")))
                .optional()
                .flatMap(found -> found);
    }

    private Optional<File> file(String name, String mediaType, String sha256) {
        return Optional.of(new File(name, mediaType, originals.load(sha256).bytes()));
    }
}
