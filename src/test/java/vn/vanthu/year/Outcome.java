package vn.vanthu.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.ledger.State;
import vn.vanthu.reminder.Step;

/**
 * What must come of a unit's way with one duty.
 *
 * @param state in the ledger of 31/12
 * @param daysLate in the ledger of 31/12
 * @param version of the answer that counts; 0 without one
 * @param steps of the ladder, with their days
 * @param answers letters that answer what the unit sent
 */
record Outcome(State state, int daysLate, int version, List<Chase> steps, List<Answer> answers) {

    record Chase(LocalDate day, Step step) {}

    /** @param about the duties that the letter is about, as the register names them, in order; empty when it knows of none */
    record Answer(LocalDate day, LetterKind kind, List<String> about) {}

    static Outcome of(State state, int daysLate, int version) {
        return new Outcome(state, daysLate, version, List.of(), List.of());
    }

    static Outcome onTime() {
        return of(State.ON_TIME, 0, 1);
    }

    Outcome chased(LocalDate day, Step step) {
        List<Chase> more = new ArrayList<>(steps);
        more.add(new Chase(day, step));
        return new Outcome(state, daysLate, version, more, answers);
    }

    /** Reminded before the date. */
    Outcome reminded(YearDuty duty) {
        return chased(duty.reminder, Step.REMINDER);
    }

    /** Reminded only where the day of the reminder came before the unit's careful day. */
    Outcome remindedIfBeforeEarly(YearDuty duty) {
        return duty.reminder.isBefore(duty.early) ? reminded(duty) : this;
    }

    Outcome overdue(YearDuty duty) {
        return reminded(duty).chased(duty.overdue, Step.OVERDUE);
    }

    Outcome second(YearDuty duty) {
        return overdue(duty).chased(duty.second, Step.SECOND_OVERDUE);
    }

    Outcome answered(LocalDate day, LetterKind kind, String... about) {
        List<Answer> more = new ArrayList<>(answers);
        more.add(new Answer(day, kind, List.of(about)));
        return new Outcome(state, daysLate, version, steps, more);
    }

    Outcome received(LocalDate day, YearDuty duty) {
        return answered(day, LetterKind.RECEIPT, duty.key());
    }
}
