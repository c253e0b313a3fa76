package vn.vanthu.dispatch.adapter.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanthu.correspondence.Addressee;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.dispatch.Delivery;
import vn.vanthu.dispatch.KeptDraft;
import vn.vanthu.dispatch.LetterPolicy;
import vn.vanthu.intake.Content;
import vn.vanthu.registration.Originals;
import vn.vanthu.registration.SubmissionState;
import vn.vanthu.registration.adapter.Timestamps;

/** Sổ dự thảo, the table {@code letter_draft}: drafts are kept with all that they will need to become letters. */
public class DraftRegister {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final String SERVICE = "";

    private final JdbcClient jdbc;
    private final Originals originals;
    private final ObjectMapper json;
    private final LetterPolicy policy;
    private final DraftParts parts;

    public DraftRegister(JdbcClient jdbc, Originals originals, ObjectMapper json, LetterPolicy policy) {
        this.jdbc = jdbc;
        this.originals = originals;
        this.json = json;
        this.policy = policy;
        this.parts = new DraftParts(jdbc, originals);
    }

    public boolean needsApproval(LetterKind kind) {
        return policy.needsApproval(kind);
    }

    /** A draft that the service wrote by itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String keep(
            LetterDraft draft,
            List<Delivery> deliveries,
            OptionalLong submission,
            Optional<SubmissionState> next,
            Instant now) {
        return keep(draft, deliveries, submission, next, SERVICE, now);
    }

    /**
     * @param submission the case it answers or passes on
     * @param next the state of that case once the letter is issued
     * @param by the clerk who asked for it
     * @return the draft's id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String keep(
            LetterDraft draft,
            List<Delivery> deliveries,
            OptionalLong submission,
            Optional<SubmissionState> next,
            String by,
            Instant now) {
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                insert into letter_draft (id, kind, unit_id, addressee, destination, submission_id, next_state, subject,
                    covering_text, fields, revision, state, made_at, made_by)
                values (:id, :kind, :unit, :addressee, :destination, :submission, :next, :subject, :text, :fields, 0,
                    'WAITING', :now, :by)""")
                .param("id", id)
                .param("kind", draft.kind().name())
                .param("unit", draft.addressee().unitId())
                .param("addressee", draft.addressee().name())
                .param("destination", draft.addressee().email())
                .param("submission", submission.isPresent() ? submission.getAsLong() : null)
                .param("next", next.map(Enum::name).orElse(null))
                .param("subject", draft.subject())
                .param("text", draft.coveringText())
                .param("fields", text(draft.data()))
                .param("now", Timestamps.of(now))
                .param("by", by)
                .update();
        parts.enclose(id, draft.enclosed());
        parts.deliver(id, deliveries);
        parts.note(id, DraftAct.MADE, by, "", Optional.empty(), now);
        return id;
    }

    public Optional<KeptDraft> find(String id) {
        return find(id, "");
    }

    /** The draft, which nobody else can change before the caller's commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<KeptDraft> lock(String id) {
        return find(id, " for update");
    }

    private Optional<KeptDraft> find(String id, String lock) {
        return jdbc.sql("select * from letter_draft where id = :id" + lock)
                .param("id", id)
                .query((row, n) -> kept(row))
                .optional();
    }

    /** Puts a Word file in the place of the template's words. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(String id, Content words, String by, String note, Instant now) {
        originals.store(words);
        jdbc.sql("update letter_draft set words_sha256 = :sha256, revision = revision + 1 where id = :id")
                .param("sha256", words.sha256())
                .param("id", id)
                .update();
        parts.note(id, DraftAct.REPLACED, by, note, Optional.of(words), now);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void issued(String id, String letterId, String by, Instant now) {
        jdbc.sql("update letter_draft set state = 'ISSUED', letter_id = :letter where id = :id")
                .param("letter", letterId)
                .param("id", id)
                .update();
        parts.note(id, DraftAct.APPROVED, by, "", Optional.empty(), now);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void discarded(String id, String by, String note, Instant now) {
        drop(id, KeptDraft.State.DISCARDED);
        parts.note(id, DraftAct.DISCARDED, by, note, Optional.empty(), now);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawn(String id, String why, Instant now) {
        drop(id, KeptDraft.State.WITHDRAWN);
        parts.note(id, DraftAct.WITHDRAWN, SERVICE, why, Optional.empty(), now);
    }

    private void drop(String id, KeptDraft.State state) {
        jdbc.sql("update letter_draft set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    private KeptDraft kept(ResultSet row) throws SQLException {
        String id = row.getString("id");
        Long submission = row.getObject("submission_id", Long.class);
        LetterDraft draft = new LetterDraft(
                LetterKind.valueOf(row.getString("kind")),
                new Addressee(row.getString("unit_id"), row.getString("addressee"), row.getString("destination")),
                row.getString("subject"),
                row.getString("covering_text"),
                fields(row.getString("fields")),
                parts.enclosed(id),
                Optional.ofNullable(row.getString("words_sha256")).map(originals::load));
        return new KeptDraft(
                id,
                draft,
                parts.deliveries(id),
                submission == null ? OptionalLong.empty() : OptionalLong.of(submission),
                Optional.ofNullable(row.getString("next_state")).map(SubmissionState::valueOf),
                row.getInt("revision"),
                KeptDraft.State.valueOf(row.getString("state")),
                Timestamps.instant(row, "made_at"),
                Optional.ofNullable(row.getString("letter_id")));
    }

    private String text(Map<String, Object> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the fields of a letter must be writable as JSON", e);
        }
    }

    private Map<String, Object> fields(String text) {
        try {
            return json.readValue(text, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the fields of a draft in the register are not JSON", e);
        }
    }
}
