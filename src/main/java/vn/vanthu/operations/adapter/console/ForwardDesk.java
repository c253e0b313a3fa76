package vn.vanthu.operations.adapter.console;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.correspondence.Addressee;
import vn.vanthu.correspondence.ForwardingWriter;
import vn.vanthu.correspondence.ForwardingWriter.Passed;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.dispatch.Delivery;
import vn.vanthu.dispatch.adapter.draft.ApprovalDesk;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.Wording;
import vn.vanthu.intake.Channel;
import vn.vanthu.obligation.ExtensionRequest.Fault;
import vn.vanthu.obligation.Unit;
import vn.vanthu.registration.SubmissionState;

/** Chuyển văn bản: a held case is passed on to the agency whose affair it is, and settled by that. */
public class ForwardDesk {

    private static final Logger log = LoggerFactory.getLogger(ForwardDesk.class);

    private final TransactionTemplate transaction;
    private final CitedCases cases;
    private final ForwardAddress addresses;
    private final PassedFiles files;
    private final ForwardingWriter writer;
    private final DraftRegister drafts;
    private final ForwardRegister register;
    private final ApprovalDesk approval;
    private final Clock clock;

    public ForwardDesk(
            TransactionTemplate transaction,
            CitedCases cases,
            ForwardAddress addresses,
            PassedFiles files,
            ForwardingWriter writer,
            DraftRegister drafts,
            ForwardRegister register,
            ApprovalDesk approval,
            Clock clock) {
        this.transaction = transaction;
        this.cases = cases;
        this.addresses = addresses;
        this.files = files;
        this.writer = writer;
        this.drafts = drafts;
        this.register = register;
        this.approval = approval;
        this.clock = clock;
    }

    public enum Result {
        DONE,
        NO_SUCH_CASE,
        NOT_HELD,
        REFUSED
    }

    /**
     * What a clerk decided.
     *
     * @param to unit id, or empty when {@code name} and {@code address} are given
     */
    public record Decision(String to, String name, String address, String reason, String note, String by) {}

    /** @param letterId where the letter needed no approval */
    public record Outcome(Result result, List<Fault> faults, Optional<String> draftId, Optional<String> letterId) {

        static Outcome of(Result result, List<Fault> faults) {
            return new Outcome(result, List.copyOf(faults), Optional.empty(), Optional.empty());
        }
    }

    public Outcome forward(String caseNumber, Decision decision) {
        return transaction.execute(status -> cases.lock(caseNumber)
                .map(found -> found.state() == SubmissionState.HELD
                        ? forward(caseNumber, found, decision)
                        : Outcome.of(Result.NOT_HELD, List.of()))
                .orElseGet(() -> Outcome.of(Result.NO_SUCH_CASE, List.of())));
    }

    private Outcome forward(String caseNumber, CitedCases.Cited found, Decision decision) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(VietnamTime.ZONE).toLocalDate();
        List<Fault> faults = new ArrayList<>();
        Optional<Addressee> to = addresses.of(decision, found.sender(), today, faults);
        String reason = Asked.clause(Asked.text("reason", decision.reason(), Asked.NOTE, true, faults));
        String note = Asked.clause(Asked.text("note", decision.note(), Asked.NOTE, false, faults));
        String by = Asked.text("by", decision.by(), Asked.NAME, true, faults);
        if (!faults.isEmpty()) {
            return Outcome.of(Result.REFUSED, faults);
        }
        PassedFiles.Chosen chosen = files.of(found.id(), found.hostile());
        Passed passed = new Passed(
                caseNumber,
                found.words(),
                found.sender(),
                Wording.of("channel." + found.channel()),
                VietnamTime.words(found.received()),
                chosen.enclosed(),
                chosen.leftOut());
        LetterDraft letter = writer.write(to.orElseThrow(), passed, reason, note, today);
        OptionalLong about = OptionalLong.of(found.id());
        String draft =
                drafts.keep(letter, deliveries(letter, found), about, Optional.of(SubmissionState.CLOSED), by, now);
        register.enter(draft, found.id(), letter.addressee(), by, reason, note, now);
        if (letter.addressee().outside()) {
            log.info("case {} is passed on to an address outside the register of units", caseNumber);
        }
        Optional<String> issued =
                drafts.needsApproval(letter.kind()) ? Optional.empty() : Optional.of(approval.issue(draft, by));
        return new Outcome(Result.DONE, List.of(), Optional.of(draft), issued);
    }

    /** The sending unit's copy is the answer to what it sent. */
    private static List<Delivery> deliveries(LetterDraft letter, CitedCases.Cited found) {
        List<Delivery> deliveries = new ArrayList<>();
        deliveries.add(Delivery.mail(letter.addressee().email()));
        found.sender()
                .map(Unit::email)
                .filter(email -> !email.isEmpty())
                .ifPresent(email -> deliveries.add(new Delivery(Channel.EMAIL, email, OptionalLong.of(found.id()))));
        return deliveries;
    }
}
