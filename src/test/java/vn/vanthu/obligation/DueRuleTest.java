package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.obligation.DueDay.Anchor;
import vn.vanthu.obligation.DueRule.Bound;
import vn.vanthu.obligation.DueRule.Roll;

class DueRuleTest {

    private static final DueDay EIGHTH = new DueDay.DayOfPeriod(8, Anchor.LAST_MONTH_OF_PERIOD);
    private static final DueDay.DayOfPeriod CUTOFF = new DueDay.DayOfPeriod(14, Anchor.LAST_MONTH_OF_PERIOD);
    private static final WorkingCalendar CALENDAR = BuiltIn.DUTIES.calendar();
    private static final ReportingPeriod Q1_2012 = ReportingPeriod.quarter(2012, 1);

    @ParameterizedTest
    @CsvSource({
        "2012-03-05T09:00:00+07:00, true, 0",
        "2012-03-07T23:59:59.999+07:00, true, 0",
        "2012-03-07T16:59:59Z, true, 0",
        "2012-03-08T00:00:00+07:00, false, 1",
        "2012-03-08T00:01:00+07:00, false, 1",
        "2012-03-08T23:59:59+07:00, false, 1",
        "2012-03-09T00:00:00+07:00, false, 2",
        "2012-03-31T08:00:00+07:00, false, 24"
    })
    void aReportDueBeforeTheEighthIsLateAtMidnightAndOneMinuteLateIsOneDay(
            OffsetDateTime at, boolean onTime, int daysLate) {
        Timeliness timeliness = Timeliness.of(known(before(EIGHTH), Q1_2012), at.toInstant());

        assertThat(timeliness.onTime()).isEqualTo(onTime);
        assertThat(timeliness.daysLate()).isEqualTo(daysLate);
        assertThat(timeliness.clock()).isEqualTo(DueClock.SENT);
    }

    @Test
    void onOrBeforeADayLastsToItsEnd() {
        Due.Known due = known(rule(EIGHTH, Bound.ON_OR_BEFORE, "", Roll.NONE), Q1_2012);

        assertThat(due.bound()).isEqualTo(instant("2012-03-09T00:00:00+07:00"));
        assertThat(due.lastDay()).isEqualTo(LocalDate.of(2012, 3, 8));
    }

    @Test
    void anHourMovesTheBoundIntoTheNamedDay() {
        Due.Known before = known(rule(EIGHTH, Bound.BEFORE, "17:00", Roll.NONE), Q1_2012);
        Due.Known onOrBefore = known(rule(EIGHTH, Bound.ON_OR_BEFORE, "17:00", Roll.NONE), Q1_2012);

        assertThat(before.bound()).isEqualTo(instant("2012-03-08T17:00:00+07:00"));
        assertThat(before.lastDay()).isEqualTo(LocalDate.of(2012, 3, 8));
        assertThat(onOrBefore.bound()).isEqualTo(instant("2012-03-08T17:01:00+07:00"));
        Timeliness afterHours = Timeliness.of(before, instant("2012-03-08T17:00:00+07:00"));
        assertThat(afterHours.onTime()).isFalse();
        assertThat(afterHours.daysLate()).isEqualTo(1);
    }

    @Test
    void theLastOnTimeDayRollsAndNotTheBoundary() {
        DueRule rolling = rule(EIGHTH, Bound.BEFORE, "", Roll.NEXT_WORKING_DAY);

        Due.Known saturday = known(rolling, ReportingPeriod.quarter(2013, 3));
        assertThat(saturday.namedDay()).isEqualTo(LocalDate.of(2013, 9, 8));
        assertThat(saturday.lastDay()).isEqualTo(LocalDate.of(2013, 9, 9));
        assertThat(saturday.bound()).isEqualTo(instant("2013-09-10T00:00:00+07:00"));
        Due.Known friday = known(rolling, ReportingPeriod.quarter(2012, 3));
        assertThat(friday.lastDay()).isEqualTo(LocalDate.of(2012, 9, 7));
    }

    @Test
    void aRollSkipsHolidaysAndStopsAtAMakeUpSaturday() {
        DueDay twentySecond = new DueDay.FixedDate(LocalDate.of(2012, 1, 21));
        DueDay fourth = new DueDay.FixedDate(LocalDate.of(2012, 2, 4));
        WorkingCalendar calendar = CALENDAR;

        Due.Known tet = known(rule(twentySecond, Bound.ON_OR_BEFORE, "", Roll.NEXT_WORKING_DAY), Q1_2012);
        Due.Known madeUp = known(rule(fourth, Bound.ON_OR_BEFORE, "", Roll.NEXT_WORKING_DAY), Q1_2012);

        assertThat(tet.lastDay()).isEqualTo(LocalDate.of(2012, 1, 30));
        assertThat(madeUp.lastDay()).isEqualTo(LocalDate.of(2012, 2, 4));
        assertThat(calendar.onOrAfter(LocalDate.of(2012, 9, 1))).isEqualTo(new WorkingDay.On(LocalDate.of(2012, 9, 4)));
    }

    @Test
    void anUnknownYearIsNeverGuessed() {
        DueRule rolling = rule(EIGHTH, Bound.BEFORE, "", Roll.NEXT_WORKING_DAY);

        assertThat(rolling.of(ReportingPeriod.quarter(2019, 1), CALENDAR))
                .isEqualTo(new Due.CalendarMissing(2019, LocalDate.of(2019, 3, 8), DueClock.SENT));
        assertThat(before(EIGHTH).of(ReportingPeriod.quarter(2019, 1), WorkingCalendar.EMPTY))
                .isInstanceOf(Due.Known.class);
    }

    @Test
    void daysNotAnnouncedYetAreUnknownAlthoughTheYearIsListed() {
        WorkingCalendar calendar = new WorkingCalendar(
                Set.of(2027),
                List.of(new WorkingCalendar.SpecialDay(
                        LocalDate.of(2027, 9, 3), WorkingCalendar.DayKind.UNDECIDED, "Quốc khánh")));

        assertThat(calendar.onOrAfter(LocalDate.of(2027, 9, 2))).isEqualTo(new WorkingDay.On(LocalDate.of(2027, 9, 2)));
        assertThat(calendar.plus(LocalDate.of(2027, 9, 2), 1)).isEqualTo(new WorkingDay.Unknown(2027));
        assertThat(calendar.minus(LocalDate.of(2027, 9, 6), 1)).isEqualTo(new WorkingDay.Unknown(2027));
        assertThat(calendar.minus(LocalDate.of(2027, 9, 2), 3)).isEqualTo(new WorkingDay.On(LocalDate.of(2027, 8, 30)));
    }

    @Test
    void workingDaysAreCountedFromTheDayAfterTheCutoff() {
        DueRule rule = rule(new DueDay.CutoffPlusWorkingDays(CUTOFF, 2), Bound.ON_OR_BEFORE, "", Roll.NONE);

        Due.Known midweek = known(rule, Q1_2012);
        Due.Known overWeekend = known(rule, ReportingPeriod.quarter(2012, 4));

        assertThat(midweek.lastDay()).isEqualTo(LocalDate.of(2012, 3, 16));
        assertThat(overWeekend.lastDay()).isEqualTo(LocalDate.of(2012, 12, 18));
        assertThat(rule.of(ReportingPeriod.quarter(2016, 1), CALENDAR))
                .isEqualTo(new Due.CalendarMissing(2016, LocalDate.of(2016, 3, 14), DueClock.SENT));
    }

    @Test
    void aDayOfThePreviousYearIsCountedFromWhereThePeriodBegins() {
        DueDay july = new DueDay.DayMonthOf(MonthDay.of(7, 30), -1);

        assertThat(july.nominal(ReportingPeriod.year(2013))).isEqualTo(LocalDate.of(2012, 7, 30));
        assertThat(july.nominal(ReportingPeriod.span(2016, 2020))).isEqualTo(LocalDate.of(2015, 7, 30));
        assertThat(new DueDay.DayOfPeriod(5, Anchor.MONTH_AFTER_PERIOD).nominal(ReportingPeriod.quarter(2012, 4)))
                .isEqualTo(LocalDate.of(2013, 1, 5));
        assertThat(new DueDay.DayOfPeriod(5, Anchor.FIRST_MONTH_OF_PERIOD).nominal(ReportingPeriod.half(2012, 2)))
                .isEqualTo(LocalDate.of(2012, 7, 5));
    }

    @Test
    void aRuleThatNoMonthOrYearCouldKeepIsRefused() {
        assertThatThrownBy(() -> new DueDay.DayOfPeriod(29, Anchor.LAST_MONTH_OF_PERIOD))
                .hasMessageContaining("29");
        assertThatThrownBy(() -> new DueDay.DayMonthOf(MonthDay.of(2, 29), 0)).hasMessageContaining("February");
        assertThatThrownBy(() -> new DueDay.DayMonthOf(MonthDay.of(7, 30), 1)).hasMessageContaining("yearOffset");
        assertThatThrownBy(() -> new DueDay.CutoffPlusWorkingDays(CUTOFF, 0)).hasMessageContaining("workingDays");
        assertThatThrownBy(() -> rule(EIGHTH, Bound.BEFORE, "17:00:30", Roll.NONE))
                .hasMessageContaining("minute");
    }

    @Test
    void theExplanationOfADayThatRolledKeepsTheHour() {
        DueRule rolling = rule(EIGHTH, Bound.BEFORE, "17:00", Roll.NEXT_WORKING_DAY);

        assertThat(Explanation.lines(known(rolling, ReportingPeriod.quarter(2012, 4))))
                .contains("Ngày 08/12/2012 không phải là ngày làm việc nên thời hạn được kéo dài đến 17 giờ 00 phút của"
                        + " ngày làm việc tiếp theo: 10/12/2012.");
    }

    @Test
    void theExplanationSaysWhyAPaperIsLateLineByLine() {
        DueRule rolling = rule(EIGHTH, Bound.BEFORE, "", Roll.NEXT_WORKING_DAY);
        Due.Known due = known(rolling, ReportingPeriod.quarter(2013, 3));

        assertThat(Explanation.lines(Timeliness.of(due, instant("2013-09-11T00:05:00+07:00"))))
                .containsExactly(
                        "Thời hạn quy định: trước ngày 08/9/2013.",
                        "Ngày cuối cùng được tính là đúng hạn: 07/9/2013.",
                        "Ngày 07/9/2013 không phải là ngày làm việc nên thời hạn được kéo dài đến hết ngày làm việc tiếp"
                                + " theo: 09/9/2013.",
                        "Thời điểm gửi văn bản: 00 giờ 05 phút, ngày 11/9/2013.",
                        "Kết quả: chậm 02 ngày so với ngày cuối cùng được tính là đúng hạn.");
        assertThat(Explanation.lines(rolling.of(ReportingPeriod.quarter(2019, 1), CALENDAR)))
                .containsExactly(
                        "Chưa có đủ lịch nghỉ lễ, tết và ngày làm bù của năm 2019 nên chưa xác định được thời hạn.");
    }

    private static DueRule before(DueDay day) {
        return rule(day, Bound.BEFORE, "", Roll.NONE);
    }

    private static DueRule rule(DueDay day, Bound bound, String hour, Roll roll) {
        Optional<LocalTime> time = hour.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(hour));
        return new DueRule(day, bound, time, DueClock.SENT, roll);
    }

    private static Due.Known known(DueRule rule, ReportingPeriod period) {
        return (Due.Known) rule.of(period, CALENDAR);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
