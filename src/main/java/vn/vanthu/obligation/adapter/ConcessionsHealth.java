package vn.vanthu.obligation.adapter;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import vn.vanthu.obligation.ConcessionBook;

/** ATTENTION while the latest entries of the concessions' files cannot be used and those before stay in force. */
public final class ConcessionsHealth implements HealthIndicator {

    private final ConcessionBook book;

    public ConcessionsHealth(ConcessionBook book) {
        this.book = book;
    }

    @Override
    public Health health() {
        Health.Builder health = book.faults().isEmpty() ? Health.up() : Health.status("ATTENTION");
        return health.withDetail("inForce", book.current().all().size())
                .withDetail("faults", book.faults())
                .build();
    }
}
