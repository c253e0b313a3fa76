package vn.vanthu.extraction.adapter.ocr;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import vn.vanthu.extraction.adapter.ocr.OcrSettings.Use;

/** Whether scans are read, and why not; ATTENTION where they should be. */
final class OcrHealth implements HealthIndicator {

    private final ScanReader scans;
    private final OcrSettings settings;

    OcrHealth(ScanReader scans, OcrSettings settings) {
        this.scans = scans;
        this.settings = settings;
    }

    @Override
    public Health health() {
        String missing = scans.missing();
        boolean missed = !missing.isEmpty() && settings.enabled() == Use.ON;
        return (missed ? Health.status("ATTENTION") : Health.up())
                .withDetail("scansAreRead", missing.isEmpty())
                .withDetail("missing", missing)
                .build();
    }
}
