package vn.vanthu.reminder.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vanthu.dispatch.DraftEffect;
import vn.vanthu.dispatch.KeptDraft;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;
import vn.vanthu.reminder.SentSteps.Sent;

/**
 * Drafts of the ladder: one that asks for what has come is withdrawn, and so is one whose counts of days are those of
 * another day, unless a clerk wrote its words. Their steps are then open again.
 */
final class LadderDrafts implements DraftEffect {

    private final LadderClearance clearance;
    private final LadderRegister steps;

    LadderDrafts(LadderClearance clearance, LadderRegister steps) {
        this.clearance = clearance;
        this.steps = steps;
    }

    @Override
    public Optional<Overtaken> overtaken(KeptDraft draft, Instant now) {
        List<Sent> said = steps.ofDraft(draft.id());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (!clearance.wanted(said, now)) {
            return Optional.of(new Overtaken(Wording.of("draft.overtaken.duty"), true, true));
        }
        LocalDate made = draft.madeAt().atZone(VietnamTime.ZONE).toLocalDate();
        boolean stale = draft.revision() == 0
                && made.isBefore(now.atZone(VietnamTime.ZONE).toLocalDate());
        return stale
                ? Optional.of(
                        new Overtaken(Wording.of("draft.overtaken.day", VietnameseDates.formatShort(made)), true, true))
                : Optional.empty();
    }

    @Override
    public void issued(KeptDraft draft, String letterId, String by, Instant now) {
        steps.issued(draft.id(), letterId);
    }
}
