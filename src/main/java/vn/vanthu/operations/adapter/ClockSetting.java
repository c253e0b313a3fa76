package vn.vanthu.operations.adapter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** {@code system}, or an instant with offset such as {@code 2012-03-05T08:00:00+07:00}. */
public record ClockSetting(Optional<Instant> start) {

    /** @throws IllegalArgumentException for anything else */
    public static ClockSetting valueOf(String text) {
        if (text.equals("system")) {
            return new ClockSetting(Optional.empty());
        }
        try {
            return new ClockSetting(Optional.of(OffsetDateTime.parse(text).toInstant()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("neither system nor an instant with offset: " + text, e);
        }
    }
}
