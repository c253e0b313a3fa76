package vn.vanthu.obligation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/** Ngày đến hạn as a rule names it, before bound, hour and roll are applied. */
public sealed interface DueDay {

    /** The day known without a calendar: the named day itself, or the cut-off from which working days are counted. */
    LocalDate nominal(ReportingPeriod period);

    /** The named day; asks the calendar only where working days are counted. */
    default WorkingDay of(ReportingPeriod period, WorkingCalendar calendar) {
        return new WorkingDay.On(nominal(period));
    }

    /** The month in which a day of the period is counted. */
    enum Anchor {
        FIRST_MONTH_OF_PERIOD,
        LAST_MONTH_OF_PERIOD,
        MONTH_AFTER_PERIOD;

        YearMonth of(ReportingPeriod period) {
            return switch (this) {
                case FIRST_MONTH_OF_PERIOD -> YearMonth.from(period.firstDay());
                case LAST_MONTH_OF_PERIOD -> YearMonth.from(period.lastDay());
                case MONTH_AFTER_PERIOD -> YearMonth.from(period.lastDay()).plusMonths(1);
            };
        }
    }

    /**
     * "ngày 08 tháng cuối cùng của quý".
     *
     * @param day 1-28, so that every month has it
     */
    record DayOfPeriod(int day, Anchor anchor) implements DueDay {
        public DayOfPeriod {
            requireBetween(day, 1, 28, "day");
        }

        @Override
        public LocalDate nominal(ReportingPeriod period) {
            return anchor.of(period).atDay(day);
        }
    }

    /**
     * "ngày 30/7 của năm trước".
     *
     * @param yearOffset 0 for the year in which the period ends, -1 for the year before it begins
     */
    record DayMonthOf(MonthDay day, int yearOffset) implements DueDay {
        public DayMonthOf {
            requireBetween(yearOffset, -1, 0, "yearOffset");
            if (!day.isValidYear(2001)) {
                throw new IllegalArgumentException("29 February is not a day of every year");
            }
        }

        @Override
        public LocalDate nominal(ReportingPeriod period) {
            return day.atYear(yearOffset == 0 ? period.lastDay().getYear() : period.year() - 1);
        }
    }

    /** "ngày 16/3/2012": for one period only. */
    record FixedDate(LocalDate date) implements DueDay {
        @Override
        public LocalDate nominal(ReportingPeriod period) {
            return date;
        }
    }

    /**
     * "trong thời hạn 02 ngày làm việc sau thời gian chốt số liệu": counted from the day after the cut-off.
     *
     * @param workingDays 1-60
     */
    record CutoffPlusWorkingDays(DayOfPeriod cutoff, int workingDays) implements DueDay {
        public CutoffPlusWorkingDays {
            requireBetween(workingDays, 1, 60, "workingDays");
        }

        @Override
        public LocalDate nominal(ReportingPeriod period) {
            return cutoff.nominal(period);
        }

        @Override
        public WorkingDay of(ReportingPeriod period, WorkingCalendar calendar) {
            return calendar.plus(nominal(period), workingDays);
        }
    }

    private static void requireBetween(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", not " + value);
        }
    }
}
