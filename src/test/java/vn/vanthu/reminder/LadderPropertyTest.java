package vn.vanthu.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.WorkingCalendar;

/** Whatever the hours at which the ladder is looked at, over the year 2012 and any settings. */
class LadderPropertyTest {

    private static final WorkingCalendar CALENDAR = BuiltIn.DUTIES.calendar();
    private static final Set<String> UNITS = Set.of("huyen-krong-pac", "so-tu-phap", "so-noi-vu");
    private static final List<Duty> DUTIES = owed(BuiltIn.DUTIES);

    /** What a few units owe over the year. */
    private static List<Duty> owed(Duties duties) {
        return duties.namedBetween(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31)).stream()
                .filter(duty -> UNITS.contains(duty.unit().id()))
                .toList();
    }

    /** The passes of one run, in order, and what is sent at each. */
    private static List<Notice> run(Ladder ladder, List<Integer> hours, List<OpenDuty> open) {
        List<Notice> all = new ArrayList<>();
        List<SentSteps.Sent> sent = new ArrayList<>();
        for (int hour : hours.stream().sorted().toList()) {
            Instant now = instant(hour);
            List<Notice> notices = ladder.due(now, open, new SentSteps(sent)).notices();
            if (!notices.isEmpty()) {
                assertThat(ladder.settings().open(now.atZone(VietnamTime.ZONE).toLocalTime()))
                        .isTrue();
            }
            for (Notice notice : notices) {
                all.add(notice);
                notice.items()
                        .forEach(item -> sent.add(LadderTest.sent(
                                item.duty(), item.step(), notice.addressee().id(), notice.day())));
            }
        }
        return all;
    }

    private static Instant instant(int hour) {
        return LocalDateTime.of(2012, 1, 1, 0, 0)
                .plusHours(hour)
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }

    private static Ladder ladder(LadderSettings settings) {
        return LadderTest.ladder(settings, CALENDAR);
    }

    private static List<OpenDuty> all(boolean silenced) {
        return DUTIES.stream().map(duty -> new OpenDuty(duty, silenced)).toList();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void eachStepIsTakenAtMostOnceAndInOrder(
            @ForAll("settings") LadderSettings settings,
            @ForAll @Size(max = 400) List<@IntRange(max = 8783) Integer> hours) {
        Set<String> taken = new HashSet<>();
        for (Notice notice : run(ladder(settings), hours, all(false))) {
            for (Notice.Item item : notice.items()) {
                String duty = notice.addressee().id()
                        + item.duty().obligation().code()
                        + item.duty().period();
                assertThat(taken.add(duty + item.step())).isTrue();
                assertThat(item.step() == Step.SECOND_OVERDUE && !taken.contains(duty + Step.OVERDUE))
                        .isFalse();
                assertThat(item.step() == Step.REMINDER && taken.contains(duty + Step.OVERDUE))
                        .isFalse();
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void lettersGoOutOnWorkingDaysOnlyAndOneAUnitAndDay(
            @ForAll("settings") LadderSettings settings,
            @ForAll @Size(max = 400) List<@IntRange(max = 8783) Integer> hours) {
        Set<String> days = new HashSet<>();
        for (Notice notice : run(ladder(settings), hours, all(false))) {
            assertThat(CALENDAR.between(notice.day(), notice.day()).orElseThrow())
                    .isNotEmpty();
            assertThat(days.add(notice.addressee().id() + notice.day())).isTrue();
            assertThat(notice.addressee().special()).isFalse();
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aStepStaysWithinItsDays(
            @ForAll("settings") LadderSettings settings,
            @ForAll @Size(max = 400) List<@IntRange(max = 8783) Integer> hours) {
        for (Notice notice : run(ladder(settings), hours, all(false))) {
            for (Notice.Item item : notice.items()) {
                int days = item.counted().size();
                Due.Known due = item.due();
                switch (item.step()) {
                    case REMINDER -> {
                        assertThat(notice.day()).isBeforeOrEqualTo(due.lastDay());
                        assertThat(days).isLessThanOrEqualTo(settings.remindBefore());
                    }
                    case OVERDUE -> assertThat(days).isBetween(settings.overdueAfter(), settings.oldest());
                    case SECOND_OVERDUE -> assertThat(days).isBetween(settings.secondAfter(), settings.oldest());
                }
            }
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void thereIsNoneForWhomIsExemptAndNoneAfterAnythingArrived(
            @ForAll("settings") LadderSettings settings,
            @ForAll @Size(max = 400) List<@IntRange(max = 8783) Integer> hours) {
        List<Concession> exemptions = DUTIES.stream()
                .<Concession>map(duty -> new Concession.Exemption(
                        duty.unit().id(),
                        duty.obligation().code(),
                        duty.period(),
                        new Concession.Grant("1/SNV-CCHC", LocalDate.of(2012, 1, 2))))
                .toList();
        Duties exempt = new Duties(BuiltIn.REGIMES, BuiltIn.UNITS, CALENDAR, new Concessions(exemptions));
        List<OpenDuty> open =
                owed(exempt).stream().map(duty -> new OpenDuty(duty, false)).toList();

        assertThat(run(ladder(settings), hours, open)).isEmpty();
        assertThat(run(ladder(settings), hours, all(true))).isEmpty();
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whoIsLookedAtEveryHourGetsTheWholeLadder(@ForAll("settings") LadderSettings settings) {
        List<Integer> everyHour = IntStream.range(24 * 60, 24 * 330).boxed().toList();
        List<Notice> notices = run(ladder(settings), everyHour, List.of(new OpenDuty(third(), false)));

        assertThat(notices)
                .extracting(notice -> notice.items().get(0).step())
                .containsExactly(Step.REMINDER, Step.OVERDUE, Step.SECOND_OVERDUE);
    }

    private static Duty third() {
        Optional<Duty> found = DUTIES.stream()
                .filter(duty -> duty.period().equals(ReportingPeriod.quarter(2012, 3))
                        && duty.unit().id().equals("huyen-krong-pac"))
                .findFirst();
        return found.orElseThrow();
    }

    @Provide
    Arbitrary<LadderSettings> settings() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(6, 11),
                        Arbitraries.integers().between(1, 8))
                .as((before, after, gap, more, from, length) -> new LadderSettings(
                        before,
                        after,
                        after + gap,
                        after + gap + more,
                        LocalTime.of(from, 0),
                        LocalTime.of(from + length, 0)));
    }
}
