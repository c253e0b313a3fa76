package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.dispatch.adapter.LetterName;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.registration.Originals;
import vn.vanthu.registration.adapter.Timestamps;

/** Letters that were issued, and their files. */
public class LetterArchive {

    private final JdbcClient jdbc;
    private final Originals originals;
    private final ObjectMapper json;

    public LetterArchive(JdbcClient jdbc, Originals originals, ObjectMapper json) {
        this.jdbc = jdbc;
        this.originals = originals;
        this.json = json;
    }

    /** A letter's file, with the name it is saved under. */
    public record File(String name, String mediaType, byte[] bytes) {}

    public Optional<ObjectNode> find(String id) {
        return jdbc.sql(
                        """
                select l.id, l.register_number, l.notation, l.kind, l.unit_id, l.made_at, l.subject, s.case_number
                from letter l join submission s on s.id = l.submission_id where l.id = :id""")
                .param("id", id)
                .query((row, n) -> json.createObjectNode()
                        .put("id", id)
                        .put("number", LetterName.of(row).cited())
                        .put("kind", row.getString("kind"))
                        .put("unit", row.getString("unit_id"))
                        .put("subject", row.getString("subject"))
                        .put("caseNumber", row.getString("case_number"))
                        .put("madeAt", VietnamTime.iso(Timestamps.instant(row, "made_at")))
                        .put("docx", "/api/letters/" + id + "?format=docx")
                        .put("pdf", "/api/letters/" + id + "?format=pdf"))
                .optional();
    }

    /** @param format docx or pdf; anything else is empty */
    public Optional<File> file(String id, String format) {
        return jdbc.sql("select register_number, notation, docx_sha256, pdf_sha256 from letter where id = :id")
                .param("id", id)
                .query((row, n) -> {
                    LetterName name = LetterName.of(row);
                    return switch (format) {
                        case "docx" -> file(name.file("docx"), LetterName.DOCX_TYPE, row.getString("docx_sha256"));
                        case "pdf" -> file(name.file("pdf"), "application/pdf", row.getString("pdf_sha256"));
                        default -> Optional.<File>empty();
                    };
                })
                .optional()
                .flatMap(found -> found);
    }

    private Optional<File> file(String name, String mediaType, String sha256) {
        return Optional.of(new File(name, mediaType, originals.load(sha256).bytes()));
    }
}
