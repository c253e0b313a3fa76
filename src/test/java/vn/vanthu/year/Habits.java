package vn.vanthu.year;

import static vn.vanthu.correspondence.LetterKind.RECEIPT;
import static vn.vanthu.correspondence.LetterKind.REJECTION;
import static vn.vanthu.correspondence.LetterKind.SUPPLEMENT_REQUEST;
import static vn.vanthu.year.Habit.story;
import static vn.vanthu.year.Outcome.onTime;
import static vn.vanthu.year.YearDuty.day;

import java.time.LocalDate;
import vn.vanthu.ledger.State;
import vn.vanthu.reminder.Step;
import vn.vanthu.year.Act.Way;

/** The ways of the province's units. */
final class Habits {

    private static final String MORNING = "10:30";
    private static final String AFTERNOON = "16:30";

    /** Sends what is owed some days before the date. */
    static final Habit PUNCTUAL = duty -> story(
            onTime().remindedIfBeforeEarly(duty).received(duty.early, duty), Act.at(duty.early, MORNING, whole(duty)));

    /** Sends in the last millisecond. */
    static final Habit LAST_INSTANT = duty ->
            story(onTime().reminded(duty).received(duty.last, duty), Act.at(duty.last, "23:59:59.999", whole(duty)));

    /** Sends at midnight, when the date itself has begun. */
    static final Habit ON_THE_BOUND = duty -> story(
            Outcome.of(State.LATE, 1, 1).reminded(duty).received(duty.last.plusDays(1), duty),
            Act.at(duty.last.plusDays(1), "00:00", whole(duty)));

    /** Sends when it is reminded. */
    static final Habit WHEN_REMINDED = duty -> story(
            onTime().reminded(duty).received(duty.reminder, duty),
            Act.upon(Step.REMINDER, duty, Way.USUAL, whole(duty)));

    /** Sends when the reminder is written and has not left yet: it stays in the register and goes nowhere. */
    static final Habit FASTER_THAN_THE_REMINDER = duty ->
            story(onTime().reminded(duty).received(duty.reminder, duty), Act.at(duty.reminder, MORNING, whole(duty)));

    /** Thanks for the reminder and sends nothing: a person reads it, the ladder is silent, the paper stays missing. */
    static final Habit ONLY_THANKS = duty -> story(
            Outcome.of(State.MISSING, duty.missing, 0).reminded(duty),
            Act.upon(Step.REMINDER, duty, Way.REPLY, Reports.thanks()));

    /** Fills in the form that came with the reminder, where that is a report, and sends it as a reply. */
    static final Habit FILLS_IN_THE_FORM = duty -> story(
            onTime().reminded(duty).received(duty.reminder, duty),
            Act.upon(Step.REMINDER, duty, Way.REPLY, duty.report() ? Reports.filledForm(duty) : whole(duty)));

    /** Sends when the first overdue letter has come. */
    static final Habit WHEN_OVERDUE = duty -> story(
            Outcome.of(State.LATE, duty.lateWhenOverdue, 1).overdue(duty).received(duty.overdue, duty),
            Act.upon(Step.OVERDUE, duty, Way.USUAL, whole(duty)));

    /** Sends when the second overdue letter has come, which the superior agency has got too. */
    static final Habit WHEN_OVERDUE_TWICE = duty -> story(
            Outcome.of(State.LATE, duty.lateWhenSecond, 1).second(duty).received(duty.second, duty),
            Act.upon(Step.SECOND_OVERDUE, duty, Way.USUAL, whole(duty)));

    /** Is two days late; for the department itself, which is never written to. */
    static final Habit WHEN_LATE_UNASKED = duty -> story(
            Outcome.of(State.LATE, 2, 1).received(duty.last.plusDays(2), duty),
            Act.at(duty.last.plusDays(2), MORNING, whole(duty)));

    static final Habit NEVER =
            duty -> story(Outcome.of(State.MISSING, duty.missing, 0).second(duty));

    /** Says by mail that nothing arose; plans and score files it sends. */
    static final Habit NIL = duty -> !duty.report()
            ? PUNCTUAL.with(duty)
            : story(
                    Outcome.of(State.NIL, 0, 1).remindedIfBeforeEarly(duty).received(duty.early, duty),
                    Act.at(duty.early, AFTERNOON, Way.EMAIL, Reports.nil(duty)));

    /** The same in reply to the reminder. */
    static final Habit NIL_IN_REPLY = duty -> !duty.report()
            ? WHEN_REMINDED.with(duty)
            : story(
                    Outcome.of(State.NIL, 0, 1).reminded(duty).received(duty.reminder, duty),
                    Act.upon(Step.REMINDER, duty, Way.REPLY, Reports.nilReply(duty)));

    /** Forgets a part, and sends nothing but that part in reply to the request; of a plan or score file, all of it. */
    static final Habit SUPPLEMENTS = duty -> story(
            Outcome.of(State.ON_TIME, 0, 2)
                    .remindedIfBeforeEarly(duty)
                    .answered(duty.early, SUPPLEMENT_REQUEST, duty.key())
                    .received(duty.early, duty),
            Act.at(duty.early, MORNING, incomplete(duty)),
            Act.uponRequest(duty, Way.REPLY, missingPart(duty)));

    /** Forgets a part and leaves it at that. */
    static final Habit NEVER_SUPPLEMENTS = duty -> story(
            Outcome.of(State.SUPPLEMENT, 0, 1)
                    .remindedIfBeforeEarly(duty)
                    .answered(duty.early, SUPPLEMENT_REQUEST, duty.key()),
            Act.at(duty.early, MORNING, incomplete(duty)));

    /** Corrects a figure the day after its report was accepted. */
    static final Habit CORRECTS_A_FIGURE = duty -> corrects(duty, duty.early.plusDays(1));

    /** Corrects a figure three days after the date: its report stays in time. */
    static final Habit CORRECTS_AFTER_THE_DATE = duty -> corrects(duty, duty.last.plusDays(3));

    /** Sends the same files again, by another door. */
    static final Habit TWICE = duty -> story(
            onTime().remindedIfBeforeEarly(duty).received(duty.early, duty),
            Act.at(duty.early, MORNING, Way.EMAIL, whole(duty)),
            Act.at(duty.early, AFTERNOON, Way.SFTP, whole(duty)));

    /** Sends what cannot be opened, then what can. */
    static final Habit UNREADABLE_FIRST = duty -> story(
            onTime().remindedIfBeforeEarly(duty).answered(duty.early, REJECTION).received(duty.early, duty),
            Act.at(duty.early, MORNING, unreadable(duty)),
            Act.at(duty.early, AFTERNOON, whole(duty)));

    /** Sends from an address that nobody knows, which is put before a person without a letter; then from its own. */
    static final Habit FROM_A_STRANGER_FIRST = duty -> story(
            onTime().remindedIfBeforeEarly(duty).received(duty.early, duty),
            Act.at(duty.early, MORNING, Way.STRANGER, whole(duty)),
            Act.at(duty.early, AFTERNOON, whole(duty)));

    /** Writes one paper for the second quarter and the half-year. */
    static final Habit QUARTER_AND_HALF_IN_ONE = duty -> switch (duty) {
        case Q2 -> story(onTime());
        case H1 ->
            story(
                    onTime().answered(duty.early, RECEIPT, YearDuty.H1.key(), YearDuty.Q2.key()),
                    Act.at(duty.early, MORNING, Reports.quarterAndHalf()));
        default -> PUNCTUAL.with(duty);
    };

    /** Sends both plans of March in one mail. */
    static final Habit BOTH_PLANS_IN_ONE = duty -> switch (duty) {
        case PLAN_5 -> story(onTime());
        case PLAN_2012 ->
            story(
                    onTime().answered(duty.early, RECEIPT, YearDuty.PLAN_5.key(), YearDuty.PLAN_2012.key()),
                    Act.at(duty.early, MORNING, Way.EMAIL, Plans.both()));
        default -> PUNCTUAL.with(duty);
    };

    /** Sends the plan that it had issued before the province's programme, then an amended one. */
    static final Habit OLD_PLAN_THEN_AMENDED = duty -> duty != YearDuty.PLAN_2012
            ? PUNCTUAL.with(duty)
            : story(
                    Outcome.of(State.ON_TIME, 0, 2)
                            .answered(duty.early, SUPPLEMENT_REQUEST, duty.key())
                            .received(day("03-12"), duty),
                    Act.at(duty.early, MORNING, Plans.old(duty)),
                    Act.at(day("03-12"), MORNING, Plans.amended(duty)));

    /** The score sheet as a workbook. */
    static final Habit SCORES_AS_A_WORKBOOK = duty -> duty != YearDuty.SCORES
            ? PUNCTUAL.with(duty)
            : story(onTime().received(duty.early, duty), Act.at(duty.early, MORNING, Plans.scoresAndSheet()));

    /** Is exempt by a letter of the department, sends nothing and hears nothing. */
    static final Habit EXEMPT = duty -> story(Outcome.of(State.EXEMPT, 0, 0));

    /** Has until the end of 10/12, a Monday, and sends on the Sunday before; reminded by that date, on 03/12. */
    static final Habit IN_TIME_BY_EXTENSION = duty -> story(
            Outcome.of(State.EXTENDED, 0, 1).chased(day("12-03"), Step.REMINDER).received(day("12-09"), duty),
            Act.at(day("12-09"), MORNING, whole(duty)));

    /** Was reminded before it was given until the end of 10/12: not reminded again. */
    static final Habit IN_TIME_BY_LATE_EXTENSION = duty -> story(
            Outcome.of(State.EXTENDED, 0, 1).chased(day("11-26"), Step.REMINDER).received(day("12-09"), duty),
            Act.at(day("12-09"), MORNING, whole(duty)));

    /** Has until the end of 10/12 and sends nothing: 21 days late on 31/12. */
    static final Habit MISSES_ITS_EXTENSION = duty -> story(Outcome.of(State.MISSING, 21, 0)
            .chased(day("12-03"), Step.REMINDER)
            .chased(day("12-11"), Step.OVERDUE)
            .chased(day("12-17"), Step.SECOND_OVERDUE));

    private Habits() {}

    private static Habit.Story corrects(YearDuty duty, LocalDate later) {
        return !duty.report()
                ? PUNCTUAL.with(duty)
                : story(
                        Outcome.of(State.ON_TIME, 0, 2)
                                .remindedIfBeforeEarly(duty)
                                .received(duty.early, duty)
                                .received(later, duty),
                        Act.at(
                                duty.early,
                                MORNING,
                                Reports.changed(duty, 1, report -> report.withValue("1.4.1", "120"))),
                        Act.at(later, MORNING, Reports.changed(duty, 2, report -> report.withValue("1.4.1", "210"))));
    }

    static Act.Paper whole(YearDuty duty) {
        return duty.report() ? Reports.whole(duty) : duty.plan() ? Plans.whole(duty) : Plans.scores();
    }

    private static Act.Paper incomplete(YearDuty duty) {
        return duty.report()
                ? Reports.changed(duty, 1, report -> report.without("II.3"))
                : duty.plan() ? Plans.withoutFinance(duty) : Plans.scoresOff();
    }

    private static Act.Paper missingPart(YearDuty duty) {
        return duty.report() ? Reports.thirdArea() : duty.plan() ? Plans.amended(duty) : Plans.scoresCorrected();
    }

    private static Act.Paper unreadable(YearDuty duty) {
        return duty.report()
                ? duty == YearDuty.Q1 ? Reports.encrypted(duty) : Reports.broken(duty)
                : duty.plan() ? Plans.broken(duty) : Plans.brokenScores();
    }
}
