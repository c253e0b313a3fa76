package vn.vanthu.operations.adapter.console;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** ATTENTION when the registers do not balance or something lies in a failed tray that an operator must look at. */
public class RegistersHealth implements HealthIndicator {

    private final Balance balance;

    public RegistersHealth(Balance balance) {
        this.balance = balance;
    }

    @Override
    public Health health() {
        Overview overview = balance.now();
        boolean well = overview.balanced() && overview.failed() == 0 && overview.unsendable() == 0;
        return (well ? Health.up() : Health.status("ATTENTION"))
                .withDetail("received", overview.received())
                .withDetail("answered", overview.answered())
                .withDetail("waiting", overview.waiting())
                .withDetail("held", overview.held())
                .withDetail("failed", overview.failed())
                .withDetail("closed", overview.closed())
                .withDetail("unsent", overview.unsent())
                .withDetail("unsendable", overview.unsendable())
                .build();
    }
}
