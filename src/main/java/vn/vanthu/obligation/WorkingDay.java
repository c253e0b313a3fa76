package vn.vanthu.obligation;

import java.time.LocalDate;

/** What the calendar answers when asked for a working day: the day, or the year it does not know well enough. */
public sealed interface WorkingDay {

    record On(LocalDate date) implements WorkingDay {}

    /** No calendar file for the year, or the days in question are not announced yet. */
    record Unknown(int year) implements WorkingDay {}
}
