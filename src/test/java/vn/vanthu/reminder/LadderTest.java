package vn.vanthu.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.WorkingCalendar;

/** Báo cáo quý I năm 2012: trước ngày 08/3/2012, a Thursday; its last on-time day is Wednesday the 7th. */
class LadderTest {

    private static final Ladder LADDER = ladder(LadderSettings.STANDARD, BuiltIn.DUTIES.calendar());
    private static final String KRONG_PAC = "huyen-krong-pac";

    static Ladder ladder(LadderSettings settings, WorkingCalendar calendar) {
        return new Ladder(settings, calendar, BuiltIn.UNITS);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }

    private static Duty quarter(Duties duties, String unit, String period) {
        return duties.of(ReportingPeriod.parse(period)).stream()
                .filter(duty -> duty.obligation().code().equals(ObligationCode.REPORT_QUARTER))
                .filter(duty -> duty.unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static Duty quarter() {
        return quarter(BuiltIn.DUTIES, KRONG_PAC, "2012Q1");
    }

    private static List<OpenDuty> open(Duty... duties) {
        return List.of(duties).stream().map(duty -> new OpenDuty(duty, false)).toList();
    }

    static SentSteps.Sent sent(Duty duty, Step step, String addressee, LocalDate day) {
        return new SentSteps.Sent(
                duty.unit().id(), duty.obligation().code(), duty.period(), step, addressee, day, "9/SNV-CCHC");
    }

    private static SentSteps after(Duty duty, Step step, String day) {
        return new SentSteps(List.of(sent(duty, step, KRONG_PAC, LocalDate.parse(day))));
    }

    private static Optional<Step> step(String local, SentSteps sent) {
        return LADDER.due(at(local), open(quarter()), sent).notices().stream()
                .flatMap(notice -> notice.items().stream())
                .map(Notice.Item::step)
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "2012-02-28T10:00, ",
        "2012-02-29T07:29, ",
        "2012-02-29T07:30, REMINDER",
        "2012-03-03T10:00, ",
        "2012-03-04T10:00, ",
        "2012-03-07T16:59, REMINDER",
        "2012-03-07T17:00, ",
        "2012-03-08T07:30, OVERDUE",
        "2012-03-14T09:00, OVERDUE",
        "2012-03-28T16:00, OVERDUE",
        "2012-03-29T09:00, "
    })
    void aStepIsDueOnItsDaysAndWithinTheHoursOnly(String instant, Step expected) {
        assertThat(step(instant, SentSteps.NONE)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-03-08, 2012-03-13T16:59, ",
        "2012-03-08, 2012-03-14T07:30, SECOND_OVERDUE",
        "2012-03-13, 2012-03-14T09:00, ",
        "2012-03-13, 2012-03-16T09:00, ",
        "2012-03-13, 2012-03-19T09:00, SECOND_OVERDUE",
        "2012-03-08, 2012-03-28T09:00, SECOND_OVERDUE",
        "2012-03-08, 2012-03-29T09:00, "
    })
    void theSecondFollowsTheFirstByTheDaysBetweenThem(String first, String instant, Step expected) {
        assertThat(step(instant, after(quarter(), Step.OVERDUE, first))).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void eachStepIsTakenOnce() {
        assertThat(step("2012-03-02T09:00", after(quarter(), Step.REMINDER, "2012-02-29")))
                .isEmpty();
        SentSteps both = new SentSteps(List.of(
                sent(quarter(), Step.OVERDUE, KRONG_PAC, LocalDate.of(2012, 3, 8)),
                sent(quarter(), Step.SECOND_OVERDUE, KRONG_PAC, LocalDate.of(2012, 3, 14))));
        assertThat(step("2012-03-15T09:00", both)).isEmpty();
    }

    @Test
    void aMakeUpSaturdayIsAWorkingDayAndAHolidayIsNone() {
        WorkingCalendar calendar = new WorkingCalendar(
                Set.of(2012),
                List.of(
                        new WorkingCalendar.SpecialDay(
                                LocalDate.of(2012, 3, 3), WorkingCalendar.DayKind.WORKDAY, "Làm bù"),
                        new WorkingCalendar.SpecialDay(
                                LocalDate.of(2012, 3, 5), WorkingCalendar.DayKind.HOLIDAY, "Nghỉ")));
        Ladder ladder = ladder(LadderSettings.STANDARD, calendar);

        assertThat(ladder.due(at("2012-03-03T09:00"), open(quarter()), SentSteps.NONE)
                        .notices())
                .hasSize(1);
        assertThat(ladder.due(at("2012-03-05T09:00"), open(quarter()), SentSteps.NONE)
                        .notices())
                .isEmpty();
    }

    @Test
    void allThatIsToBeSaidToAUnitStandsInOneLetter() {
        Duty plan = BuiltIn.DUTIES.of(ReportingPeriod.parse("2012")).stream()
                .filter(duty -> duty.obligation().code().equals(ObligationCode.PLAN_YEAR)
                        && duty.unit().id().equals(KRONG_PAC))
                .findFirst()
                .orElseThrow();
        List<Notice> notices = LADDER.due(at("2012-03-12T09:00"), open(plan, quarter()), SentSteps.NONE)
                .notices();

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(LetterKind.OVERDUE);
            assertThat(notice.copyTo()).isEmpty();
            assertThat(notice.items()).extracting(Notice.Item::step).containsExactly(Step.OVERDUE, Step.REMINDER);
        });
    }

    @Test
    void aUnitThatWasWrittenToTodayIsWrittenToTomorrow() {
        Duty other = quarter(BuiltIn.DUTIES, KRONG_PAC, "2012Q2");
        SentSteps today = after(other, Step.REMINDER, "2012-03-08");

        assertThat(step("2012-03-08T15:00", today)).isEmpty();
        assertThat(step("2012-03-09T07:30", today)).contains(Step.OVERDUE);
    }

    @Test
    void theSecondLetterIsCopiedToTheSuperiorAgency() {
        Notice notice = LADDER.due(
                        at("2012-03-14T09:00"), open(quarter()), after(quarter(), Step.OVERDUE, "2012-03-08"))
                .notices()
                .get(0);

        assertThat(notice.copyTo()).map(Unit::id).contains("tinh-dak-lak");
        assertThat(notice.items().get(0).firstLetter().orElseThrow().number()).isEqualTo("9/SNV-CCHC");
    }

    @Test
    void nothingGoesToAUnitThatIsExemptOrHasAnswered() {
        ObligationCode code = ObligationCode.REPORT_QUARTER;
        ReportingPeriod period = ReportingPeriod.parse("2012Q1");
        Concession.Grant grant = new Concession.Grant("45/SNV-CCHC", LocalDate.of(2012, 2, 20));
        Duty exempt =
                quarter(with(new Concession.Exemption(KRONG_PAC, code, period, grant)), KRONG_PAC, period.toString());

        assertThat(LADDER.due(at("2012-03-09T09:00"), open(exempt), SentSteps.NONE)
                        .notices())
                .isEmpty();
        assertThat(LADDER.due(at("2012-03-09T09:00"), List.of(new OpenDuty(quarter(), true)), SentSteps.NONE)
                        .notices())
                .isEmpty();
    }

    @Test
    void anExtendedDutyIsCountedFromTheExtension() {
        ReportingPeriod period = ReportingPeriod.parse("2012Q1");
        Duty extended = quarter(
                with(new Concession.Extension(
                        KRONG_PAC,
                        ObligationCode.REPORT_QUARTER,
                        period,
                        LocalDate.of(2012, 3, 20),
                        Optional.empty(),
                        new Concession.Grant("46/SNV-CCHC", LocalDate.of(2012, 3, 1)))),
                KRONG_PAC,
                period.toString());
        List<Step> steps = new ArrayList<>();
        for (String day : List.of("2012-03-08", "2012-03-13", "2012-03-20", "2012-03-21")) {
            LADDER.due(at(day + "T09:00"), open(extended), SentSteps.NONE)
                    .notices()
                    .forEach(notice -> steps.add(notice.items().get(0).step()));
        }

        assertThat(steps).containsExactly(Step.REMINDER, Step.REMINDER, Step.OVERDUE);
    }

    @Test
    void theDepartmentItselfGetsNoLetter() {
        List<OpenDuty> own = open(quarter(BuiltIn.DUTIES, "so-noi-vu", "2012Q1"));
        assertThat(LADDER.due(at("2012-03-09T09:00"), own, SentSteps.NONE).notices())
                .isEmpty();
    }

    @Test
    void theHeirsOfAUnitThatEndedAreWrittenToEachOnce() {
        Duty duty = quarter(BuiltIn.DUTIES, KRONG_PAC, "2025Q2");
        LadderSettings patient = new LadderSettings(5, 1, 5, 30, LocalTime.of(7, 30), LocalTime.of(17, 0));
        List<Notice> notices = ladder(patient, BuiltIn.DUTIES.calendar())
                .due(at("2025-07-02T09:00"), open(duty), SentSteps.NONE)
                .notices();

        assertThat(notices)
                .extracting(notice -> notice.addressee().id())
                .containsExactlyElementsOf(duty.unit().successors());
    }

    @Test
    void aYearWhoseCalendarIsNotEnteredGetsNoLettersAndIsNamed() {
        Round round = ladder(LadderSettings.STANDARD, WorkingCalendar.EMPTY)
                .due(at("2012-03-09T09:00"), open(quarter()), SentSteps.NONE);

        assertThat(round.notices()).isEmpty();
        assertThat(round.unknownYears()).containsExactly(2012);
    }

    @Test
    void whatArrivesCountsFromTheDayOfTheReminder() {
        assertThat(LADDER.opening((vn.vanthu.obligation.Due.Known) quarter().due()))
                .isEqualTo(at("2012-02-29T00:00"));
    }

    private static Duties with(Concession concession) {
        return new Duties(
                BuiltIn.REGIMES, BuiltIn.UNITS, BuiltIn.DUTIES.calendar(), new Concessions(List.of(concession)));
    }
}
