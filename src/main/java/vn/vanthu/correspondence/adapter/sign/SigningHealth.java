package vn.vanthu.correspondence.adapter.sign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/**
 * With which key letters are signed; ATTENTION when its certificate ends within a month or has ended, and while the last
 * letter could not be signed or went out without its time stamp.
 */
final class SigningHealth implements HealthIndicator {

    private static final Duration SOON = Duration.ofDays(30);

    private final SigningSettings settings;
    private final KeyCabinet keys;
    private final LastSealing last;
    private final Clock clock;

    SigningHealth(SigningSettings settings, KeyCabinet keys, LastSealing last, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.last = last;
        this.clock = clock;
    }

    /** A key that no letter has needed yet is not opened for this. */
    @Override
    public Health health() {
        if (!settings.enabled()) {
            return Health.up().withDetail("lettersAreSigned", false).build();
        }
        Optional<SigningKey> key = keys.opened();
        Instant soon = clock.instant().plus(SOON);
        boolean ends = key.filter(opened -> !opened.validAt(soon)).isPresent();
        Optional<String> trouble = last.trouble();
        Health.Builder health = ends || trouble.isPresent() ? Health.status("ATTENTION") : Health.up();
        health.withDetail("lettersAreSigned", true).withDetail("demonstrationKey", !settings.ownKey());
        key.ifPresent(opened -> health.withDetail("holder", opened.holder())
                .withDetail(
                        "validUntil",
                        opened.certificate().getNotAfter().toInstant().toString()));
        trouble.ifPresent(sentence -> health.withDetail("lastLetter", sentence));
        return health.build();
    }
}
