package vn.vanthu.dispatch.adapter.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.correspondence.Blanks;
import vn.vanthu.dispatch.DraftEffect;
import vn.vanthu.dispatch.DraftEffect.Overtaken;
import vn.vanthu.dispatch.KeptDraft;
import vn.vanthu.dispatch.adapter.LetterRegister;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.intake.Content;

/** Duyệt dự thảo: what a clerk does with drafts. Approval is one commit: number, date, letter, outbox and all that hangs on it. */
public class ApprovalDesk {

    private final TransactionTemplate transaction;
    private final DraftRegister drafts;
    private final LetterRegister letters;
    private final List<DraftEffect> effects;
    private final UnaryOperator<LocalDate> lastDay;
    private final Clock clock;

    /** @param lastDay the last day to answer a letter of the given day */
    public ApprovalDesk(
            TransactionTemplate transaction,
            DraftRegister drafts,
            LetterRegister letters,
            List<DraftEffect> effects,
            UnaryOperator<LocalDate> lastDay,
            Clock clock) {
        this.transaction = transaction;
        this.drafts = drafts;
        this.letters = letters;
        this.effects = List.copyOf(effects);
        this.lastDay = lastDay;
        this.clock = clock;
    }

    public enum Result {
        DONE,
        NO_SUCH_DRAFT,
        /** It was issued, discarded or withdrawn before. */
        NOT_WAITING,
        /** Its words were replaced after the clerk looked at them. */
        CHANGED,
        /** What it says does not hold any more. */
        OVERTAKEN
    }

    /**
     * @param letterId of the letter, where there is one
     * @param why the result is OVERTAKEN; else empty
     */
    public record Outcome(Result result, Optional<String> letterId, String why) {

        static Outcome of(Result result) {
            return new Outcome(result, Optional.empty(), "");
        }
    }

    /**
     * Makes it a letter. Doing so twice, or by two clerks at once, makes one letter.
     *
     * @param revision the one that the clerk looked at; empty for whatever it is now
     */
    public Outcome approve(String id, OptionalInt revision, String by) {
        return transaction.execute(status -> drafts.lock(id)
                .map(draft -> approve(draft, revision, by))
                .orElseGet(() -> Outcome.of(Result.NO_SUCH_DRAFT)));
    }

    private Outcome approve(KeptDraft draft, OptionalInt revision, String by) {
        if (draft.state() == KeptDraft.State.ISSUED) {
            return new Outcome(Result.DONE, draft.letterId(), "");
        }
        if (draft.state() != KeptDraft.State.WAITING) {
            return Outcome.of(Result.NOT_WAITING);
        }
        if (revision.isPresent() && revision.getAsInt() != draft.revision()) {
            return Outcome.of(Result.CHANGED);
        }
        Instant now = clock.instant();
        Optional<Overtaken> overtaken = overtaken(draft, now).filter(Overtaken::barred);
        if (overtaken.isPresent()) {
            if (overtaken.get().gone()) {
                withdraw(draft, overtaken.get().why(), now);
            }
            return new Outcome(
                    Result.OVERTAKEN, Optional.empty(), overtaken.get().why());
        }
        return new Outcome(Result.DONE, Optional.of(issue(draft, by, now)), "");
    }

    /** In the caller's commit: a draft that a clerk asked for and that needs nobody else. */
    public String issue(String id, String by) {
        return issue(drafts.lock(id).orElseThrow(), by, clock.instant());
    }

    private String issue(KeptDraft draft, String by, Instant now) {
        LocalDate day = now.atZone(VietnamTime.ZONE).toLocalDate();
        Map<String, Object> data = Blanks.filled(draft.draft().data(), "", day, lastDay.apply(day));
        String letter = letters.issue(draft.draft().withData(data), draft.submission(), draft.deliveries(), now);
        drafts.issued(draft.id(), letter, by, now);
        effects.forEach(effect -> effect.issued(draft, letter, by, now));
        return letter;
    }

    /** @param words a file that {@link vn.vanthu.correspondence.DraftWords} has no fault to find with */
    public Outcome replace(String id, Content words, String by, String note) {
        return change(id, draft -> drafts.replace(draft.id(), words, by, note, clock.instant()));
    }

    /** It never becomes a letter; what it was written for is a person's affair. */
    public Outcome discard(String id, String by, String note) {
        return change(id, draft -> {
            Instant now = clock.instant();
            drafts.discarded(draft.id(), by, note, now);
            effects.forEach(effect -> effect.dropped(draft, now));
        });
    }

    /** Why it should not go out as it is, if there is a reason. */
    public Optional<Overtaken> overtaken(KeptDraft draft, Instant now) {
        return effects.stream()
                .flatMap(effect -> effect.overtaken(draft, now).stream())
                .findFirst();
    }

    private void withdraw(KeptDraft draft, String why, Instant now) {
        drafts.withdrawn(draft.id(), why, now);
        effects.forEach(effect -> effect.dropped(draft, now));
    }

    private Outcome change(String id, Consumer<KeptDraft> change) {
        return transaction.execute(status -> {
            Optional<KeptDraft> draft = drafts.lock(id);
            if (draft.isEmpty()) {
                return Outcome.of(Result.NO_SUCH_DRAFT);
            }
            if (draft.get().state() != KeptDraft.State.WAITING) {
                return Outcome.of(Result.NOT_WAITING);
            }
            change.accept(draft.get());
            return Outcome.of(Result.DONE);
        });
    }
}
