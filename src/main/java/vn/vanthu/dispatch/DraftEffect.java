package vn.vanthu.dispatch;

import java.time.Instant;
import java.util.Optional;

/** Hệ quả của dự thảo: what hangs on a draft besides its letter. Each is told of every draft and minds its own. */
public interface DraftEffect {

    /**
     * Why the draft must not go out as it is.
     *
     * @param why one sentence
     * @param gone true when it never can: it is withdrawn; false when it is a clerk's to decide
     * @param barred true when it may not be approved
     */
    record Overtaken(String why, boolean gone, boolean barred) {}

    default Optional<Overtaken> overtaken(KeptDraft draft, Instant now) {
        return Optional.empty();
    }

    /** In the commit that makes it a letter. */
    default void issued(KeptDraft draft, String letterId, String by, Instant now) {}

    /** In the commit that discards or withdraws it. */
    default void dropped(KeptDraft draft, Instant now) {}
}
