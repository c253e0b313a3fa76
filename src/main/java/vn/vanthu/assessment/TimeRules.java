package vn.vanthu.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Timeliness;

/** Which duty does it answer, and was it in time? */
final class TimeRules {

    private TimeRules() {}

    /** The unit owes this report for this period. */
    static Stream<Finding> unitOwesIt(Examined submission) {
        if (submission.duty().isEmpty() || submission.unit().isEmpty() || submission.owed()) {
            return Stream.empty();
        }
        AnsweredDuty duty = submission.duty().get();
        return Stream.of(Findings.error(
                FindingCode.NOT_OWED,
                submission.basis(),
                submission.unit().get().name(),
                duty.obligation().name(),
                duty.period().vietnameseName()));
    }

    /** Plans, score files and the like are recognised, but what they must contain is looked at by a person. */
    static Stream<Finding> contentsCanBeChecked(Examined submission) {
        return submission.duty().filter(duty -> duty.outline().isEmpty()).stream()
                .map(duty -> Findings.variant(
                        FindingCode.KIND_UNKNOWN,
                        "letter",
                        Severity.ERROR,
                        Optional.empty(),
                        submission.basis(),
                        duty.obligation().name()));
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

    private static String days(Timeliness time) {
        return Integer.toString(time.daysLate());
    }
}
