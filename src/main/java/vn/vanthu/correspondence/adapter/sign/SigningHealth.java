package vn.vanthu.correspondence.adapter.sign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** With which key letters are signed; ATTENTION when its certificate ends within a month, or has ended. */
final class SigningHealth implements HealthIndicator {

    private static final Duration SOON = Duration.ofDays(30);

    private final SigningSettings settings;
    private final KeyCabinet keys;
    private final Clock clock;

    SigningHealth(SigningSettings settings, KeyCabinet keys, Clock clock) {
        this.settings = settings;
        this.keys = keys;
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
        Health.Builder health =
                key.filter(opened -> !opened.validAt(soon)).isPresent() ? Health.status("ATTENTION") : Health.up();
        health.withDetail("lettersAreSigned", true).withDetail("demonstrationKey", !settings.ownKey());
        key.ifPresent(opened -> health.withDetail("holder", opened.holder())
                .withDetail(
                        "validUntil",
                        opened.certificate().getNotAfter().toInstant().toString()));
        return health.build();
    }
}
