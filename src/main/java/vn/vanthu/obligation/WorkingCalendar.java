package vn.vanthu.obligation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lịch làm việc of state agencies: Monday to Friday, without public holidays, with the Saturdays or Sundays worked to make
 * up. A year that no file describes is unknown; so is a day marked as not announced yet. Neither is ever guessed.
 */
public final class WorkingCalendar {

    public static final WorkingCalendar EMPTY = new WorkingCalendar(Set.of(), List.of());

    public enum DayKind {
        HOLIDAY,
        WORKDAY,
        UNDECIDED
    }

    /** @param name the holiday, or what the day makes up for */
    public record SpecialDay(LocalDate date, DayKind kind, String name) {}

    private final Set<Integer> years;
    private final Map<LocalDate, SpecialDay> special;

    /**
     * @param years those the files describe, with or without special days
     * @throws IllegalArgumentException when a date occurs twice
     */
    public WorkingCalendar(Set<Integer> years, List<SpecialDay> days) {
        this.years = Set.copyOf(years);
        this.special = days.stream().collect(Collectors.toUnmodifiableMap(SpecialDay::date, Function.identity()));
    }

    public boolean knows(int year) {
        return years.contains(year);
    }

    /** The first working day not before the given one. */
    public WorkingDay onOrAfter(LocalDate day) {
        return seek(day, 1, 1);
    }

    /** The nth working day after the given one, n at least 1. */
    public WorkingDay plus(LocalDate day, int n) {
        return seek(day.plusDays(1), n, 1);
    }

    /** The nth working day before the given one, n at least 1: for reminders. */
    public WorkingDay minus(LocalDate day, int n) {
        return seek(day.minusDays(1), n, -1);
    }

    /** The day as one without work; empty when it is a working day, and when the calendar cannot tell. */
    public Optional<DayOff> dayOff(LocalDate day) {
        if (undecided(day) || works(day)) {
            return Optional.empty();
        }
        Optional<LocalDate> next =
                onOrAfter(day) instanceof WorkingDay.On working ? Optional.of(working.date()) : Optional.empty();
        return Optional.of(new DayOff(day, Optional.ofNullable(special.get(day)).map(SpecialDay::name), next));
    }

    /**
     * The working days from the first to the last, both included; none when the last is before the first. Empty where one
     * of the days is unknown.
     */
    public Optional<List<LocalDate>> between(LocalDate first, LocalDate last) {
        List<LocalDate> days = first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                .toList();
        return days.stream().anyMatch(this::undecided)
                ? Optional.empty()
                : Optional.of(days.stream().filter(this::works).toList());
    }

    private WorkingDay seek(LocalDate first, int n, int step) {
        if (n < 1) {
            throw new IllegalArgumentException("working days are counted from 1, not " + n);
        }
        int left = n;
        LocalDate at = first;
        while (!undecided(at)) {
            if (works(at) && --left == 0) {
                return new WorkingDay.On(at);
            }
            at = at.plusDays(step);
        }
        return new WorkingDay.Unknown(at.getYear());
    }

    private boolean undecided(LocalDate day) {
        SpecialDay entry = special.get(day);
        return !knows(day.getYear()) || entry != null && entry.kind() == DayKind.UNDECIDED;
    }

    private boolean works(LocalDate day) {
        SpecialDay entry = special.get(day);
        if (entry != null) {
            return entry.kind() == DayKind.WORKDAY;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
