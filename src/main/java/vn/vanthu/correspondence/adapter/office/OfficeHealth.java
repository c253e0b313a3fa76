package vn.vanthu.correspondence.adapter.office;

import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** ATTENTION while LibreOffice is wanted and cannot print. */
public final class OfficeHealth implements HealthIndicator {

    private final Optional<OfficePrinter> printer;

    /** @param printer empty when the option is off */
    public OfficeHealth(Optional<OfficePrinter> printer) {
        this.printer = printer;
    }

    @Override
    public Health health() {
        if (printer.isEmpty()) {
            return Health.up().withDetail("enabled", false).build();
        }
        String problem = printer.get().problem();
        return (problem.isEmpty() ? Health.up() : Health.status("ATTENTION").withDetail("problem", problem))
                .withDetail("enabled", true)
                .withDetail("started", printer.get().running())
                .build();
    }
}
