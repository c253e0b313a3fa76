package vn.vanthu.correspondence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import vn.vanthu.obligation.WorkingCalendar;
import vn.vanthu.obligation.WorkingDay;

/**
 * Thời hạn bổ sung: how long a unit has to answer a request.
 *
 * @param workingDays at least 1
 */
public record AnswerPeriod(WorkingCalendar calendar, int workingDays) {

    /**
     * The last day to answer a letter of the given day. In a year that the calendar does not know, holidays cannot be
     * left out; weekends still are.
     */
    public LocalDate lastDay(LocalDate letter) {
        WorkingDay known = calendar.plus(letter, workingDays);
        return known instanceof WorkingDay.On day ? day.date() : withoutHolidays(letter);
    }

    private LocalDate withoutHolidays(LocalDate letter) {
        LocalDate day = letter;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted++;
            }
        }
        return day;
    }
}
