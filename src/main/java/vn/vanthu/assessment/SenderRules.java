package vn.vanthu.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.Wording;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Submission;
import vn.vanthu.obligation.Unit;

/** Who sent it, and is it the one whose name the paper bears? Doubt goes to a person. */
final class SenderRules {

    private SenderRules() {}

    /** A machine's mail is kept and shown, never answered. */
    static Stream<Finding> aPersonSentIt(Examined submission) {
        return submission.registered().submission().automatic()
                ? Stream.of(Findings.error(FindingCode.SENDER_AUTOMATIC, ""))
                : Stream.empty();
    }

    /** The account, or for a file at hand the issuer, is a unit of the registry; a file that cannot be read has none. */
    static Stream<Finding> unitIsKnown(Examined submission) {
        Submission sent = submission.registered().submission();
        boolean nameless = sent.channel() == Channel.FILE
                && sent.sender().account().isEmpty()
                && submission.report().isEmpty();
        if (submission.unit().isPresent() || nameless) {
            return Stream.empty();
        }
        String shown = sent.sender().account().isEmpty()
                ? submission.issuer()
                : sent.sender().account();
        if (shown.isEmpty()) {
            return Stream.of(Findings.variant(
                    FindingCode.UNIT_UNKNOWN,
                    "nameless",
                    Severity.ERROR,
                    Optional.empty(),
                    Wording.of("basis.account")));
        }
        return Stream.of(Findings.error(FindingCode.UNIT_UNKNOWN, Wording.of("basis.account"), shown));
    }

    /** The door vouches for the account. */
    static Stream<Finding> senderIsVerified(Examined submission) {
        Submission sent = submission.registered().submission();
        return sent.sender().verified() || sent.channel() == Channel.FILE
                ? Stream.empty()
                : Stream.of(Findings.error(
                        FindingCode.SENDER_UNVERIFIED, "", sent.sender().account()));
    }

    /** The paper's issuer is the unit that the account belongs to. */
    static Stream<Finding> issuerIsTheSender(Examined submission) {
        if (submission.sender().isEmpty() || submission.report().isEmpty()) {
            return Stream.empty();
        }
        Unit sender = submission.sender().get();
        if (submission.issuer().isEmpty() && submission.nil()) {
            return Stream.empty();
        }
        if (submission.issuer().isEmpty()) {
            return submission.partial() ? Stream.empty() : Stream.of(Findings.warning(FindingCode.ISSUER_MISSING, ""));
        }
        return submission.issuedBySender()
                ? Stream.empty()
                : Stream.of(Findings.error(
                        FindingCode.SENDER_ISSUER_MISMATCH,
                        submission.place("issuer"),
                        Wording.of("basis.account"),
                        submission.issuer(),
                        sender.name()));
    }
}
