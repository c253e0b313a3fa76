package vn.vanthu.dispatch.adapter.draft;

import java.time.Instant;
import java.util.Optional;
import vn.vanthu.dispatch.DraftEffect;
import vn.vanthu.dispatch.KeptDraft;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Concession.Extension;
import vn.vanthu.obligation.Duties;

/** An extension that waits for approval takes force with its letter, if it can still be granted then. */
public class ExtensionDrafts implements DraftEffect {

    private final ConcessionRegister register;
    private final Duties duties;

    public ExtensionDrafts(ConcessionRegister register, Duties duties) {
        this.register = register;
        this.duties = duties;
    }

    @Override
    public Optional<Overtaken> overtaken(KeptDraft draft, Instant now) {
        return register.awaited(draft.id())
                .flatMap(extension -> objection(extension, now))
                .map(why -> new Overtaken(
                        Wording.of("draft.overtaken.extension", Wording.of("extension." + why)), false, true));
    }

    private Optional<String> objection(Extension extension, Instant now) {
        if (!extension.bound().isAfter(now)) {
            return Optional.of("PAST");
        }
        if (duties.concessions()
                .of(extension.unitId(), extension.obligation(), extension.period())
                .isPresent()) {
            return Optional.of("GRANTED");
        }
        return duties.objection(extension).map(found -> "NOT_OWED");
    }

    @Override
    public void issued(KeptDraft draft, String letterId, String by, Instant now) {
        register.issued(draft.id(), letterId);
    }

    @Override
    public void dropped(KeptDraft draft, Instant now) {
        register.drop(draft.id());
    }
}
