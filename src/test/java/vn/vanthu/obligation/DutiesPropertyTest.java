package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.springframework.util.FileSystemUtils;
import vn.vanthu.obligation.DueRule.Bound;
import vn.vanthu.obligation.DueRule.Roll;
import vn.vanthu.obligation.adapter.ConfigFolder;

class DutiesPropertyTest {

    private static final Duties SUBSTITUTING = substituting();
    private static final List<ReportingPeriod> SPANS = Stream.of("2011-2015", "2016-2020", "2021-2025", "2026-2030")
            .map(ReportingPeriod::parse)
            .toList();

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
    void monthsQuartersAndHalvesTileTheYear(@ForAll @IntRange(min = 2012, max = 2030) int year) {
        ReportingPeriod whole = ReportingPeriod.year(year);
        for (ReportingPeriod.Kind kind :
                List.of(ReportingPeriod.Kind.MONTH, ReportingPeriod.Kind.QUARTER, ReportingPeriod.Kind.HALF)) {
            List<ReportingPeriod> tiles = ReportingPeriod.within(year).stream()
                    .filter(period -> period.kind() == kind)
                    .toList();
            assertThat(tiles.get(0).firstDay()).isEqualTo(whole.firstDay());
            assertThat(tiles.get(tiles.size() - 1).lastDay()).isEqualTo(whole.lastDay());
            for (int i = 1; i < tiles.size(); i++) {
                assertThat(tiles.get(i).firstDay())
                        .isEqualTo(tiles.get(i - 1).lastDay().plusDays(1));
                assertThat(tiles.get(i)).isEqualTo(tiles.get(i - 1).next());
                assertThat(tiles.get(i).previous()).isEqualTo(tiles.get(i - 1));
            }
        }
    }

    @Property
    void everyDutyOfBothRegimesIsOnTimeUpToItsBoundAndLateFromIt(@ForAll @IntRange(min = 2012, max = 2030) int year) {
        List<Due.Known> dues = Stream.concat(periodsOf(year).stream(), SPANS.stream())
                .flatMap(period -> BuiltIn.REGIMES.of(period).stream()
                        .flatMap(regime -> regime.obligations().stream())
                        .flatMap(obligation -> BuiltIn.DUTIES.due(obligation.code(), period).stream()))
                .map(Due.Known.class::cast)
                .toList();

        assertThat(dues).hasSizeGreaterThanOrEqualTo(8).allSatisfy(due -> {
            assertThat(Timeliness.of(due, due.bound().minusNanos(1)))
                    .matches(Timeliness::onTime)
                    .matches(time -> time.daysLate() == 0);
            assertThat(Timeliness.of(due, due.bound().minusMillis(1)))
                    .matches(Timeliness::onTime)
                    .matches(time -> time.daysLate() == 0);
            assertThat(Timeliness.of(due, due.bound()))
                    .matches(time -> !time.onTime())
                    .matches(time -> time.daysLate() == 1);
        });
    }

    @Property(tries = 38)
    void noUnitOwesTheSameTwiceNorOwesWhenItDoesNotExist(
            @ForAll @IntRange(min = 2012, max = 2030) int year, @ForAll boolean substitution) {
        Duties duties = substitution ? SUBSTITUTING : BuiltIn.DUTIES;
        for (ReportingPeriod period : around(year)) {
            List<Duty> owed = duties.of(period);
            assertThat(owed).extracting(DutiesPropertyTest::key).doesNotHaveDuplicates();
            assertThat(owed).allMatch(duty -> duty.unit().validOn(duty.due().settled()));
            assertThat(owed.stream().collect(Collectors.groupingBy(duty -> duty.obligation()
                            .code())))
                    .allSatisfy((code, of) -> assertThat(of)
                            .extracting(duty -> duty.unit().groups())
                            .as("districts and communes never owe the same")
                            .satisfies(groups -> assertThat(
                                            groups.contains(Set.of("UBND_HUYEN")) && groups.contains(Set.of("UBND_XA")))
                                    .isFalse()));
        }
    }

    @Property(tries = 19)
    void withSubstitutionOnePaperAnswersTheQuarterAndTheLongerPeriodThatEndsWithIt(
            @ForAll @IntRange(min = 2012, max = 2030) int year) {
        List<Duty> owed = periodsOf(year).stream()
                .flatMap(period -> SUBSTITUTING.of(period).stream())
                .toList();

        assertThat(owed)
                .filteredOn(duty -> duty.obligation().code().equals(ObligationCode.REPORT_QUARTER))
                .filteredOn(duty -> duty.period().number() % 2 == 0)
                .isNotEmpty()
                .allSatisfy(duty -> {
                    Duty standIn = SUBSTITUTING
                            .standIn(duty)
                            .flatMap(other -> SUBSTITUTING.find(
                                    duty.unit().id(), other.obligation().code(), other.period()))
                            .orElseThrow();
                    assertThat(standIn.substitute()).isEmpty();
                    assertThat(standIn.period().lastDay())
                            .isEqualTo(duty.period().lastDay());
                    assertThat(owed).extracting(DutiesPropertyTest::key).contains(key(standIn));
                });
        assertThat(owed)
                .filteredOn(duty -> duty.substitute().isEmpty())
                .filteredOn(duty -> duty.obligation().words().startsWith("báo cáo"))
                .extracting(duty -> duty.unit().id() + " " + duty.period().lastDay())
                .as("a unit writes one report for each end of a period")
                .doesNotHaveDuplicates();
    }

    @Property(tries = 60)
    void windowsThatFollowOneAnotherHoldEachDutyOfTheYearOnce(
            @ForAll @IntRange(min = 2012, max = 2030) int year,
            @ForAll @IntRange(min = 1, max = 364) int cut,
            @ForAll boolean substitution) {
        Duties duties = substitution ? SUBSTITUTING : BuiltIn.DUTIES;
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<String> expected = around(year).stream()
                .flatMap(period -> duties.of(period).stream())
                .filter(duty -> settled(duties, duty.obligation(), duty.period())
                        .filter(day -> day.getYear() == year)
                        .isPresent())
                .map(DutiesPropertyTest::key)
                .toList();

        List<Duty> windows = new ArrayList<>(duties.namedBetween(first, first.plusDays(cut - 1)));
        windows.addAll(duties.namedBetween(first.plusDays(cut), last));

        assertThat(windows)
                .extracting(DutiesPropertyTest::key)
                .containsExactlyInAnyOrderElementsOf(expected)
                .doesNotHaveDuplicates();
        assertThat(duties.namedBetween(first, last)).hasSameSizeAs(windows);
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

    private static Duties substituting() {
        String off = "enabled: false, by: {Q2";
        try {
            Path root = Files.createTempDirectory("vanthu-substitution");
            try {
                return new ConfigFolder(root)
                        .change("regimes/snv-125-2012.yaml", off, off.replace("false", "true"))
                        .change("regimes/cchc-2021.yaml", off, off.replace("false", "true"))
                        .duties();
            } finally {
                FileSystemUtils.deleteRecursively(root);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What can be owed in the years around one: the year's own periods, its neighbours' and every span. */
    private static List<ReportingPeriod> around(int year) {
        return Stream.concat(
                        IntStream.rangeClosed(year - 1, year + 1).boxed().flatMap(one -> periodsOf(one).stream()),
                        SPANS.stream())
                .toList();
    }

    private static List<ReportingPeriod> periodsOf(int year) {
        return ReportingPeriod.within(year);
    }

    private static Optional<LocalDate> settled(Duties duties, Obligation obligation, ReportingPeriod period) {
        return duties.due(obligation.code(), period).map(Due::settled);
    }

    private static String key(Duty duty) {
        return duty.unit().id() + " " + duty.obligation().code() + " " + duty.period();
    }
}
