package vn.vanthu.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.Timeliness;

/** Which duty does it answer, and was it in time? */
final class TimeRules {

    private TimeRules() {}

    /** The unit owes this report for this period. */
    static Stream<Finding> unitOwesIt(Examined submission) {
        if (submission.duty().isEmpty()
                || submission.unit().isEmpty()
                || submission.owed()
                || forAPerson(submission.duty().get())) {
            return Stream.empty();
        }
        AnsweredDuty duty = submission.duty().get();
        return Stream.of(Findings.error(
                FindingCode.NOT_OWED,
                submission.basis(),
                submission.unit().get().name(),
                duty.obligation().name(),
                duty.periodName()));
    }

    /** No rule can say what becomes of it. */
    static Stream<Finding> aPersonReadsIt(Examined submission) {
        return submission.duty().filter(TimeRules::forAPerson).stream()
                .map(duty -> Findings.error(
                        FindingCode.PERSON_DECIDES,
                        submission.basis(),
                        duty.obligation().name()));
    }

    private static boolean forAPerson(AnsweredDuty duty) {
        return duty.obligation().handling() == Obligation.Handling.PERSON;
    }

    /** A due date that hangs on a calendar nobody has entered is not guessed. */
    static Stream<Finding> dueDateIsKnown(Examined submission) {
        return submission.duty().stream()
                .map(AnsweredDuty::due)
                .flatMap(Optional::stream)
                .filter(Due.CalendarMissing.class::isInstance)
                .map(due -> Findings.error(
                        FindingCode.CALENDAR_UNKNOWN,
                        submission.basis(),
                        Integer.toString(((Due.CalendarMissing) due).year())));
    }

    /** In time by the clock of the rule. A paper sent once more is judged by its first sending. */
    static Stream<Finding> onTime(Examined submission) {
        return submission
                .timeliness()
                .filter(time -> !time.onTime() && submission.duplicateOf().isEmpty())
                .stream()
                .map(time -> Findings.warning(
                        FindingCode.LATE, submission.basis(), days(time), VietnamTime.words(time.at())));
    }

    /** The paper's own time counts. */
    static Stream<Finding> countedFromTheFirst(Examined submission) {
        return submission.revision().stream()
                .filter(revision -> submission.timeliness().isPresent())
                .filter(revision -> revision.previous().timeCounts(submission.day()))
                .flatMap(revision -> revision.previous().countedAt().stream())
                .map(first -> Findings.info(FindingCode.COUNTED_FROM_FIRST, "", VietnamTime.words(first)));
    }

    private static String days(Timeliness time) {
        return Integer.toString(time.daysLate());
    }
}
