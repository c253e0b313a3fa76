package vn.vanthu.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.registration.SubmissionState;

/**
 * Dự thảo trong sổ: a letter without number and date, as the register keeps it.
 *
 * @param submission the case it answers or passes on
 * @param next the state of that case once the letter is issued
 * @param revision how often a clerk has replaced its words
 * @param letterId once it is issued
 */
public record KeptDraft(
        String id,
        LetterDraft draft,
        List<Delivery> deliveries,
        OptionalLong submission,
        Optional<SubmissionState> next,
        int revision,
        State state,
        Instant madeAt,
        Optional<String> letterId) {

    /** Where it stands. */
    public enum State {
        WAITING,
        ISSUED,
        /** A clerk decided against it. */
        DISCARDED,
        /** What it says does not hold any more. */
        WITHDRAWN
    }

    public KeptDraft {
        deliveries = List.copyOf(deliveries);
    }
}
