package vn.vanthu.dispatch.adapter;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.dispatch.Clearance;
import vn.vanthu.registration.adapter.Timestamps;

/** Lets what answers a submission pass; asks of every other letter whether it may leave. In the caller's commit. */
final class OutboxGate {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clearance clearance;

    OutboxGate(JdbcClient jdbc, Clearance clearance) {
        this.jdbc = jdbc;
        this.clearance = clearance;
    }

    /** @param id an outbox row that this worker has just taken */
    boolean mayLeave(long id, Instant now) {
        Optional<String> letter = unasked(id);
        if (letter.isEmpty()) {
            return true;
        }
        return switch (clearance.of(letter.get(), now)) {
            case LEAVE -> true;
            case LATER -> {
                postpone(id, now);
                yield false;
            }
            case WITHDRAW -> {
                withdraw(id, letter.get());
                yield false;
            }
        };
    }

    private Optional<String> unasked(long id) {
        return jdbc.sql("select letter_id from outbox where id = :id and submission_id is null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The try does not count. */
    private void postpone(long id, Instant now) {
        jdbc.sql("update outbox set attempts = attempts - 1, next_try_at = :next, worker = null where id = :id")
                .param("next", Timestamps.of(now.plus(PAUSE)))
                .param("id", id)
                .update();
    }

    /** Once no copy of the letter can leave or has left, the steps it took are open again. */
    private void withdraw(long id, String letter) {
        jdbc.sql("update outbox set state = 'WITHDRAWN', worker = null where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update letter_duty set withdrawn = letter_id where letter_id = :letter and withdrawn = ''"
                        + " and not exists (select 1 from outbox o where o.letter_id = :letter"
                        + " and o.state <> 'WITHDRAWN')")
                .param("letter", letter)
                .update();
    }
}
