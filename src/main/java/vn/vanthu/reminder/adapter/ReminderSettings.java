package vn.vanthu.reminder.adapter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.vanthu.reminder.LadderSettings;

/**
 * The ladder before and after a date; days are working days.
 *
 * @param enabled whether the route runs
 * @param poll milliseconds between two looks
 * @param initialDelay milliseconds before the first
 * @param oldest days after the last on-time day beyond which nothing is chased
 * @param from the hour from which letters go out, such as 07:30
 * @param to the hour from which they do not any more
 * @param since duties whose last on-time day lies before this date are not chased; empty: before the register was begun
 */
@Validated
@ConfigurationProperties("vanthu.ladder")
public record ReminderSettings(
        @DefaultValue("true") boolean enabled,
        @Min(100) @Max(86_400_000) @DefaultValue("30000") long poll,
        @Min(0) @Max(86_400_000) @DefaultValue("60000") long initialDelay,
        @Min(1) @Max(30) @DefaultValue("5") int remindBefore,
        @Min(1) @Max(30) @DefaultValue("1") int overdueAfter,
        @Min(2) @Max(60) @DefaultValue("5") int secondAfter,
        @Min(2) @Max(120) @DefaultValue("15") int oldest,
        @Pattern(regexp = HOUR, message = HOUR_EXPECTED) @DefaultValue("07:30") String from,
        @Pattern(regexp = HOUR, message = HOUR_EXPECTED) @DefaultValue("17:00") String to,
        @Pattern(regexp = DATE, message = DATE_EXPECTED) @DefaultValue("") String since) {

    private static final String HOUR = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String HOUR_EXPECTED = "expected a time of day such as \"07:30\", in quotes in a file";
    private static final String DATE = "|[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String DATE_EXPECTED = "expected a date such as 2012-03-01";

    /** @throws IllegalArgumentException whose message begins with the setting's name */
    public ReminderSettings {
        new LadderSettings(remindBefore, overdueAfter, secondAfter, oldest, LocalTime.parse(from), LocalTime.parse(to));
        date(since);
    }

    LadderSettings ladder() {
        return new LadderSettings(
                remindBefore, overdueAfter, secondAfter, oldest, LocalTime.parse(from), LocalTime.parse(to));
    }

    Optional<LocalDate> firstDay() {
        return date(since);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("since: " + DATE_EXPECTED);
        }
    }
}
