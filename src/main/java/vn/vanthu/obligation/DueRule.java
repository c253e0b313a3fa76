package vn.vanthu.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.VietnamTime;

/**
 * Quy tắc thời hạn: turns a period into one exclusive instant in Vietnam's time.
 *
 * @param hour "trước 17 giờ 00 phút, ngày …", to the minute; empty when the rule names a day only
 * @param clock which of a submission's times is held against the bound
 */
public record DueRule(DueDay day, Bound bound, Optional<LocalTime> hour, DueClock clock, Roll roll) {

    /** BEFORE: "trước ngày", the named day is late. ON_OR_BEFORE: "chậm nhất", "đến hết ngày", it is in time. */
    public enum Bound {
        BEFORE,
        ON_OR_BEFORE
    }

    /**
     * What happens when the last on-time day is not a working day. NEXT_WORKING_DAY moves that day, never the boundary:
     * "trước ngày 08" with Saturday the 7th lasts to the end of Monday the 9th.
     */
    public enum Roll {
        NONE,
        NEXT_WORKING_DAY
    }

    /** "Before 00:00" of a day is the same as before the day, and is kept as such. */
    public DueRule {
        if (hour.filter(at -> !at.equals(at.truncatedTo(ChronoUnit.MINUTES))).isPresent()) {
            throw new IllegalArgumentException("the hour is given to the minute, not " + hour.get());
        }
        hour = hour.filter(at -> bound == Bound.ON_OR_BEFORE || !at.equals(LocalTime.MIDNIGHT));
    }

    public Due of(ReportingPeriod period, WorkingCalendar calendar) {
        LocalDate nominal = day.nominal(period);
        WorkingDay counted = day.of(period, calendar);
        if (!(counted instanceof WorkingDay.On named)) {
            return new Due.CalendarMissing(unknownYear(counted), nominal, clock);
        }
        LocalDate last = endsWithDayBefore() ? named.date().minusDays(1) : named.date();
        WorkingDay kept = roll == Roll.NONE ? new WorkingDay.On(last) : calendar.onOrAfter(last);
        if (!(kept instanceof WorkingDay.On lastDay)) {
            return new Due.CalendarMissing(unknownYear(kept), nominal, clock);
        }
        return new Due.Known(
                exclusive(bound, lastDay.date(), hour),
                named.date(),
                lastDay.date(),
                clock,
                facts(nominal, named, last, lastDay, calendar));
    }

    private boolean endsWithDayBefore() {
        return bound == Bound.BEFORE && hour.isEmpty();
    }

    /** The first late instant when the last on-time day, and its hour if any, are known. */
    static Instant exclusive(Bound bound, LocalDate lastDay, Optional<LocalTime> hour) {
        if (hour.isEmpty()) {
            return lastDay.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        }
        Instant named = lastDay.atTime(hour.get()).atZone(VietnamTime.ZONE).toInstant();
        return bound == Bound.BEFORE ? named : named.plus(1, ChronoUnit.MINUTES);
    }

    private List<Due.Fact> facts(
            LocalDate nominal, WorkingDay.On named, LocalDate last, WorkingDay.On lastDay, WorkingCalendar calendar) {
        List<Due.Fact> facts = new ArrayList<>();
        if (day instanceof DueDay.CutoffPlusWorkingDays counted) {
            facts.add(new Due.Counted(nominal, counted.workingDays(), named.date()));
        }
        facts.add(new Due.Named(bound, named.date(), hour));
        facts.add(new Due.LastDay(last));
        if (!lastDay.date().equals(last)) {
            facts.add(new Due.Rolled(last, lastDay.date(), hour));
        }
        if (roll == Roll.NONE) {
            calendar.dayOff(last).map(Due.NotMoved::new).ifPresent(facts::add);
        }
        return facts;
    }

    private static int unknownYear(WorkingDay answer) {
        return ((WorkingDay.Unknown) answer).year();
    }
}
