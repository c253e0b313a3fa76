package vn.vanthu.obligation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Ngày nghỉ: a day on which agencies do not work.
 *
 * @param holiday its name in the calendar; empty for a Saturday or Sunday that is only the week's end
 * @param next the working day after it; empty when the calendar does not know so far ahead
 */
public record DayOff(LocalDate date, Optional<String> holiday, Optional<LocalDate> next) {}
