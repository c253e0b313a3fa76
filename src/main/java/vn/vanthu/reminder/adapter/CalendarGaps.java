package vn.vanthu.reminder.adapter;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** Years whose calendar the ladder waits for: told once a day in the log, and in the health report. */
final class CalendarGaps implements HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(CalendarGaps.class);

    private SortedSet<Integer> years = new TreeSet<>();
    private LocalDate told = LocalDate.MIN;

    synchronized void found(SortedSet<Integer> unknown, LocalDate today) {
        years = unknown;
        if (!years.isEmpty() && told.isBefore(today)) {
            told = today;
            log.warn("no reminders that hang on the working days of {}: calendar not entered, or not in full", years);
        }
    }

    @Override
    public synchronized Health health() {
        return Health.up().withDetail("calendarMissing", years).build();
    }
}
