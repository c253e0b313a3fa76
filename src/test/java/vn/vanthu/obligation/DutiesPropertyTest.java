package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.vanthu.obligation.DueRule.Bound;
import vn.vanthu.obligation.DueRule.Roll;

class DutiesPropertyTest {

    @Property
    void theLastInstantBeforeTheBoundIsOnTimeAndTheBoundItselfIsLate(
            @ForAll @IntRange(min = 2012, max = 2030) int year, @ForAll("rules") DueRule rule) {
        for (ReportingPeriod period : periodsOf(year)) {
            if (rule.of(period, BuiltIn.DUTIES.calendar()) instanceof Due.Known due) {
                Timeliness last = Timeliness.of(due, due.bound().minusNanos(1));
                Timeliness first = Timeliness.of(due, due.bound());

                assertThat(last.onTime()).isTrue();
                assertThat(last.daysLate()).isZero();
                assertThat(first.onTime()).isFalse();
                assertThat(first.daysLate()).isEqualTo(1);
                assertThat(due.bound().minusNanos(1).atZone(ZoneId.of("+07:00")).toLocalDate())
                        .isEqualTo(due.lastDay());
            }
        }
    }

    @Property
    void daysLateNeverFallAsTimeGoesOn(
            @ForAll @IntRange(min = 2012, max = 2030) int year,
            @ForAll("rules") DueRule rule,
            @ForAll @LongRange(min = -5_000_000, max = 5_000_000) long earlier,
            @ForAll @LongRange(min = 0, max = 200_000) long seconds) {
        if (rule.of(ReportingPeriod.year(year), BuiltIn.DUTIES.calendar()) instanceof Due.Known due) {
            Timeliness before = Timeliness.of(due, due.bound().plusSeconds(earlier));
            Timeliness after = Timeliness.of(due, due.bound().plusSeconds(earlier + seconds));

            assertThat(after.daysLate()).isGreaterThanOrEqualTo(before.daysLate());
            assertThat(before.onTime()).isEqualTo(before.daysLate() == 0);
        }
    }

    @Property
    void aRollNeverShortensATermAndEndsOnAWorkingDay(
            @ForAll @IntRange(min = 2012, max = 2030) int year, @ForAll("rules") DueRule rule) {
        WorkingCalendar calendar = BuiltIn.DUTIES.calendar();
        DueRule fixed = new DueRule(rule.day(), rule.bound(), rule.hour(), rule.clock(), Roll.NONE);
        DueRule rolling = new DueRule(rule.day(), rule.bound(), rule.hour(), rule.clock(), Roll.NEXT_WORKING_DAY);
        for (ReportingPeriod period : periodsOf(year)) {
            if (rolling.of(period, calendar) instanceof Due.Known rolled) {
                Due.Known plain = (Due.Known) fixed.of(period, calendar);

                assertThat(rolled.bound()).isAfterOrEqualTo(plain.bound());
                assertThat(rolled.namedDay()).isEqualTo(plain.namedDay());
                assertThat(calendar.onOrAfter(rolled.lastDay())).isEqualTo(new WorkingDay.On(rolled.lastDay()));
            }
        }
    }

    @Property(tries = 19)
    void quartersAndHalvesTileTheYear(@ForAll @IntRange(min = 2012, max = 2030) int year) {
        ReportingPeriod whole = ReportingPeriod.year(year);
        List<ReportingPeriod> quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> ReportingPeriod.quarter(year, number))
                .toList();
        List<ReportingPeriod> halves = List.of(ReportingPeriod.half(year, 1), ReportingPeriod.half(year, 2));

        for (LocalDate day = whole.firstDay(); whole.contains(day); day = day.plusDays(1)) {
            LocalDate each = day;
            assertThat(quarters).filteredOn(quarter -> quarter.contains(each)).hasSize(1);
            assertThat(halves).filteredOn(half -> half.contains(each)).hasSize(1);
        }
        assertThat(quarters.get(0).firstDay()).isEqualTo(whole.firstDay());
        assertThat(quarters.get(3).lastDay()).isEqualTo(whole.lastDay());
        assertThat(halves.get(1).lastDay()).isEqualTo(whole.lastDay());
    }

    @Property(tries = 19)
    void noUnitOwesTheSameTwiceNorOwesWhenItDoesNotExist(@ForAll @IntRange(min = 2012, max = 2030) int year) {
        for (ReportingPeriod period : periodsOf(year)) {
            Set<String> owed = new HashSet<>();
            for (Duty duty : BuiltIn.DUTIES.of(period)) {
                assertThat(owed.add(duty.unit().id() + " " + duty.obligation().code() + " " + duty.period()))
                        .as("%s owes %s twice", duty.unit().id(), period)
                        .isTrue();
                assertThat(duty.unit().validOn(duty.due().settled())).isTrue();
            }
        }
    }

    @Property(tries = 19)
    void everyYearHasItsSixReportsItsPlanAndItsScoreFile(@ForAll @IntRange(min = 2012, max = 2030) int year) {
        List<ObligationCode> due = periodsOf(year).stream()
                .flatMap(period -> BuiltIn.REGIMES.of(period).orElseThrow().obligations().stream()
                        .filter(obligation -> obligation.dueRule(period).isPresent())
                        .map(Obligation::code))
                .toList();

        assertThat(due)
                .containsExactlyInAnyOrder(
                        ObligationCode.REPORT_QUARTER,
                        ObligationCode.REPORT_QUARTER,
                        ObligationCode.REPORT_QUARTER,
                        ObligationCode.REPORT_QUARTER,
                        ObligationCode.REPORT_HALF,
                        ObligationCode.REPORT_YEAR,
                        ObligationCode.PLAN_YEAR,
                        ObligationCode.SCORE_FILE);
    }

    @Provide
    Arbitrary<DueRule> rules() {
        Arbitrary<DueDay.DayOfPeriod> ofPeriod = Combinators.combine(
                        Arbitraries.integers().between(1, 28), Arbitraries.of(DueDay.Anchor.values()))
                .as(DueDay.DayOfPeriod::new);
        Arbitrary<DueDay> ofYear = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.of(0, -1))
                .as((month, day, offset) -> new DueDay.DayMonthOf(MonthDay.of(month, day), offset));
        Arbitrary<DueDay> counted = Combinators.combine(
                        ofPeriod, Arbitraries.integers().between(1, 10))
                .as(DueDay.CutoffPlusWorkingDays::new);
        Arbitrary<Optional<LocalTime>> hours = Arbitraries.integers()
                .between(-60, 24 * 60 - 1)
                .map(minute -> minute < 0 ? Optional.empty() : Optional.of(LocalTime.ofSecondOfDay(minute * 60L)));
        return Combinators.combine(
                        Arbitraries.oneOf(ofPeriod.map(DueDay.class::cast), ofYear, counted),
                        Arbitraries.of(Bound.values()),
                        hours,
                        Arbitraries.of(DueClock.values()),
                        Arbitraries.of(Roll.values()))
                .as(DueRule::new);
    }

    private static List<ReportingPeriod> periodsOf(int year) {
        return Stream.concat(
                        Stream.of(
                                ReportingPeriod.year(year),
                                ReportingPeriod.half(year, 1),
                                ReportingPeriod.half(year, 2)),
                        IntStream.rangeClosed(1, 4).mapToObj(number -> ReportingPeriod.quarter(year, number)))
                .toList();
    }
}
