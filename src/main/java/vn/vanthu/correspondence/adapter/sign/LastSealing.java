package vn.vanthu.correspondence.adapter.sign;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** How the last letter's signing went, for whoever watches the service. Safe for any number of threads. */
final class LastSealing {

    private final AtomicReference<String> trouble = new AtomicReference<>();

    void well() {
        trouble.set(null);
    }

    /** @param sentence what was wrong, without secrets */
    void troubled(String sentence) {
        trouble.set(sentence);
    }

    /** Why the last letter could not be signed, or went out without its time stamp. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble.get());
    }
}
