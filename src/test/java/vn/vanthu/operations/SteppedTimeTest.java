package vn.vanthu.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.VietnamTime;

class SteppedTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant SET = Instant.parse("2012-03-05T01:00:00Z");

    private final Clock system = Clock.fixed(NOW, VietnamTime.ZONE);

    @Test
    void goesOnFromTheInstantThatWasSetAfterItWasTurnedBack() {
        Duration set = Duration.between(NOW, SET);
        SteppedTime time = new SteppedTime(system, set);
        time.startAt(SET.minus(Duration.ofHours(9)));

        time.follow(set);

        assertThat(time.clock().instant()).isEqualTo(SET);
    }

    @Test
    void staysWhereItIsWhenThatIsAheadOfTheTimeToFollow() {
        SteppedTime time = new SteppedTime(system, Duration.between(NOW, SET));
        Instant later = SET.plus(Duration.ofDays(3));
        time.moveTo(later);

        time.follow(Duration.between(NOW, SET));

        assertThat(time.clock().instant()).isEqualTo(later);
    }

    @Test
    void followsTheSystemWhereNothingWasSet() {
        SteppedTime time = new SteppedTime(system, Duration.ZERO);
        time.startAt(SET);

        time.follow(Duration.ZERO);

        assertThat(time.clock().instant()).isEqualTo(NOW);
    }
}
