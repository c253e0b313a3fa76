package vn.vanthu.reminder.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vanthu.dispatch.Clearance;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duty;
import vn.vanthu.reminder.Ladder;
import vn.vanthu.reminder.SentSteps.Sent;

/** What a clerk sends leaves at once; a letter of the ladder leaves only within the hours, and only while all that it asks for is still wanted. */
final class LadderClearance implements Clearance {

    private final Ladder ladder;
    private final JdbcOpenDuties open;
    private final LadderRegister steps;

    LadderClearance(Ladder ladder, JdbcOpenDuties open, LadderRegister steps) {
        this.ladder = ladder;
        this.open = open;
        this.steps = steps;
    }

    @Override
    public Answer of(String letterId, Instant now) {
        List<Sent> said = steps.of(letterId);
        if (said.isEmpty()) {
            return Answer.LEAVE;
        }
        if (!wanted(said, now)) {
            return Answer.WITHDRAW;
        }
        return ladder.open(now) ? Answer.LEAVE : Answer.LATER;
    }

    /** Whether all that a letter says is still to be said. */
    boolean wanted(List<Sent> said, Instant now) {
        return said.stream().allMatch(one -> wanted(one, now));
    }

    private boolean wanted(Sent said, Instant now) {
        LocalDate today = now.atZone(VietnamTime.ZONE).toLocalDate();
        Optional<Duty> duty = open.find(said);
        return duty.filter(ladder::chased)
                .filter(one -> said.step().overdue() == past(one, now))
                .filter(one -> !open.silenced(one, today))
                .isPresent();
    }

    /** Told apart because a reminder of a date that is past, and an overdue letter before an extended one, are wrong. */
    private static boolean past(Duty duty, Instant now) {
        return duty.due() instanceof Due.Known known && !now.isBefore(known.bound());
    }
}
