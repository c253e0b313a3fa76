package vn.vanthu.dispatch;

import java.time.Instant;

/** Cho phép phát hành: asked of a letter that answers no submission, at the moment it is to leave. */
@FunctionalInterface
public interface Clearance {

    enum Answer {
        LEAVE,
        /** Not at this hour; asked again later. */
        LATER,
        /** What it asks for has come, or is not owed any more: it stays here and keeps its number. */
        WITHDRAW
    }

    Clearance ALWAYS = (letterId, now) -> Answer.LEAVE;

    Answer of(String letterId, Instant now);
}
