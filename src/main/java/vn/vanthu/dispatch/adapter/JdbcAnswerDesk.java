package vn.vanthu.dispatch.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.assessment.AnsweredDuty;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Examined;
import vn.vanthu.assessment.Prior;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.assessment.adapter.AssessmentJson;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.correspondence.LetterWriter;
import vn.vanthu.dispatch.AnswerDesk;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Timeliness;
import vn.vanthu.obligation.Unit;
import vn.vanthu.registration.Overtaken;
import vn.vanthu.registration.SubmissionState;
import vn.vanthu.registration.adapter.Timestamps;

/** The one commit. What makes a duplicate one are the unique keys of its files and of its paper, taken here. */
public class JdbcAnswerDesk implements AnswerDesk {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LetterWriter writer;
    private final LetterRegister letters;
    private final DraftRegister drafts;
    private final AnswerBook answers;
    private final SignatureBook signatures;
    private final AssessmentJson view;
    private final ObjectMapper json;
    private final Clock clock;

    public JdbcAnswerDesk(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            LetterWriter writer,
            LetterRegister letters,
            DraftRegister drafts,
            AnswerBook answers,
            AssessmentJson view,
            ObjectMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.writer = writer;
        this.letters = letters;
        this.drafts = drafts;
        this.answers = answers;
        this.signatures = new SignatureBook(jdbc);
        this.view = view;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void answer(Assessment assessment) {
        try {
            transaction.executeWithoutResult(status -> {
                long id = assessment.examined().registered().id();
                if (waiting(id)) {
                    decide(id, assessment);
                }
            });
        } catch (DuplicateKeyException e) {
            throw new Overtaken(assessment.examined().registered().caseNumber(), e);
        }
    }

    private boolean waiting(long id) {
        return jdbc.sql("select id from submission where id = :id and state = 'WAITING' for update")
                .param("id", id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private void decide(long id, Assessment assessment) {
        Instant now = clock.instant();
        Optional<Prior> original = assessment.examined().duplicateOf();
        LocalDate today = now.atZone(VietnamTime.ZONE).toLocalDate();
        Optional<LetterDraft> draft = writer.answer(assessment, now);
        boolean answered = draft.isPresent();
        boolean decided = answered && assessment.verdict() != Verdict.NEEDS_PERSON;
        boolean drafted = false;
        insertAssessment(id, assessment, now);
        answers.enter(id, assessment, writer.answerBy(today));
        signatures.enter(id, assessment.examined().readings());
        if (answered && original.isEmpty()) {
            claim(id, draft.get().addressee().unitId(), assessment.examined().contentKey());
            if (decided) {
                claim(
                        id,
                        draft.get().addressee().unitId(),
                        assessment.examined().paperKey());
            }
        }
        if (answered) {
            Unit unit = assessment.examined().unit().orElseThrow();
            if (original.isPresent()) {
                drafted = drafted(original.get().id());
                letters.repeat(original.get().id(), id, unit, now);
            } else if (drafts.needsApproval(draft.get().kind())) {
                drafted = true;
                keep(draft.get(), id, unit, decided, now);
            } else {
                letters.issue(draft.get(), id, unit, now);
            }
        }
        SubmissionState state = state(drafted, decided);
        jdbc.sql("update submission set state = :state, worker = null, last_error = null where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    private void keep(LetterDraft draft, long id, Unit unit, boolean decided, Instant now) {
        Optional<SubmissionState> next = Optional.of(state(false, decided));
        drafts.keep(draft, letters.answering(id, unit), OptionalLong.of(id), next, now);
    }

    private static SubmissionState state(boolean drafted, boolean decided) {
        return drafted ? SubmissionState.DRAFTED : decided ? SubmissionState.ANSWERED : SubmissionState.HELD;
    }

    /** Whether that case's letter waits for approval; until the caller's commit it stays so. */
    private boolean drafted(long id) {
        return jdbc.sql("select state from submission where id = :id for update")
                .param("id", id)
                .query(String.class)
                .single()
                .equals(SubmissionState.DRAFTED.name());
    }

    /**
     * Fails where another desk answers the same at this moment; tried again, this one will be its duplicate. So a key may be
     * claimed only by a submission that {@link JdbcPriorCases} finds by it.
     */
    private void claim(long id, String unitId, String key) {
        if (!key.isEmpty()) {
            jdbc.sql("insert into content (content_key, unit_id, submission_id) values (:key, :unit, :id)")
                    .param("key", key)
                    .param("unit", unitId)
                    .param("id", id)
                    .update();
        }
    }

    private void insertAssessment(long id, Assessment assessment, Instant now) {
        Examined examined = assessment.examined();
        Optional<AdministrativeDocument> paper = examined.document();
        Optional<Timeliness> time = examined.timeliness();
        jdbc.sql(
                        """
                insert into assessment (submission_id, assessed_at, verdict, unit_id, obligation, period,
                    document_number, document_notation, document_date, fingerprint, on_time, days_late, duplicate_of,
                    body)
                values (:id, :now, :verdict, :unit, :obligation, :period, :number, :notation, :date, :fingerprint,
                    :onTime, :daysLate, :duplicateOf, :body)""")
                .param("id", id)
                .param("now", Timestamps.of(now))
                .param("verdict", assessment.verdict().name())
                .param("unit", examined.unit().map(Unit::id).orElse(null))
                .param(
                        "obligation",
                        examined.duty()
                                .map(duty -> duty.obligation().code().name())
                                .orElse(null))
                .param(
                        "period",
                        examined.duty()
                                .flatMap(AnsweredDuty::period)
                                .map(Object::toString)
                                .orElse(null))
                .param(
                        "number",
                        paper.map(p -> shorten(p.number().number(), 50)).orElse(null))
                .param(
                        "notation",
                        paper.map(p -> shorten(p.number().notation(), 200)).orElse(null))
                .param("date", paper.flatMap(AdministrativeDocument::date).orElse(null))
                .param("fingerprint", examined.fingerprint().isEmpty() ? null : examined.fingerprint())
                .param("onTime", time.map(Timeliness::onTime).orElse(null))
                .param("daysLate", time.map(Timeliness::daysLate).orElse(null))
                .param("duplicateOf", examined.duplicateOf().map(Prior::id).orElse(null))
                .param("body", body(assessment))
                .update();
    }

    private String body(Assessment assessment) {
        try {
            return json.writeValueAsString(view.of(assessment));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an assessment must be writable as JSON", e);
        }
    }

    private static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
