package vn.vanthu.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Desk;
import vn.vanthu.assessment.PriorCases;
import vn.vanthu.assessment.adapter.Desks;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.registration.RegisteredSubmission;

/** Submissions as the doors make them, and the desk that judges them with the built-in files. */
public final class Submissions {

    public static final Desk DESK = Desks.create(BuiltIn.DUTIES, PriorCases.NONE, IntakeLimits.DEFAULT);

    private Submissions() {}

    public static Attachment file(String name, byte[] bytes) {
        return new Attachment(name, "", Content.of(bytes));
    }

    public static Submission of(Channel channel, String account, Instant sent, Attachment... files) {
        return new Submission(
                channel,
                channel + account + sent + List.of(files),
                new Sender(account, true),
                List.of(files),
                new Stamps(Optional.empty(), sent, sent),
                Optional.empty(),
                false);
    }

    public static RegisteredSubmission registered(long id, Submission submission) {
        return new RegisteredSubmission(
                id, "2012-%06d".formatted(id), submission.stamps().received(), submission);
    }

    public static Assessment assess(Desk desk, RegisteredSubmission registered) {
        return desk.assess(desk.read(desk.open(registered)));
    }

    /** Put in a unit's folder at the moment given, judged by the built-in files. */
    public static Assessment assess(String unit, Instant sent, Attachment... files) {
        return assess(DESK, registered(1, of(Channel.SFTP, unit, sent, files)));
    }
}
