package vn.vanthu.operations.adapter.console;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.correspondence.ExtensionWriter;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.dispatch.Delivery;
import vn.vanthu.dispatch.adapter.LetterRegister;
import vn.vanthu.dispatch.adapter.draft.ApprovalDesk;
import vn.vanthu.dispatch.adapter.draft.ConcessionRegister;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ExtensionRequest;
import vn.vanthu.obligation.ExtensionRequest.Checked;
import vn.vanthu.obligation.ExtensionRequest.Code;
import vn.vanthu.obligation.ExtensionRequest.Fault;

/** Gia hạn: a clerk grants a unit more time for one duty, or refuses it. Concession and letter are one commit. */
public class ExtensionDesk {

    private final TransactionTemplate transaction;
    private final Duties duties;
    private final CitedCases cases;
    private final ExtensionWriter writer;
    private final DraftRegister drafts;
    private final ConcessionRegister concessions;
    private final ApprovalDesk approval;
    private final Clock clock;

    public ExtensionDesk(
            TransactionTemplate transaction,
            Duties duties,
            CitedCases cases,
            ExtensionWriter writer,
            DraftRegister drafts,
            ConcessionRegister concessions,
            ApprovalDesk approval,
            Clock clock) {
        this.transaction = transaction;
        this.duties = duties;
        this.cases = cases;
        this.writer = writer;
        this.drafts = drafts;
        this.concessions = concessions;
        this.approval = approval;
        this.clock = clock;
    }

    /**
     * What a clerk decided.
     *
     * @param requestedBy the number of the case, or words such as "Công văn số 12/UBND-NV ngày 05/3/2012"; may be empty
     */
    public record Decision(ExtensionRequest request, String requestedBy, String reason, String by) {}

    /**
     * @param faults all that is wrong; when there are none, there is a draft
     * @param letterId where the letter needed no approval
     */
    public record Outcome(List<Fault> faults, Optional<String> draftId, Optional<String> letterId) {

        static Outcome refused(List<Fault> faults) {
            return new Outcome(List.copyOf(faults), Optional.empty(), Optional.empty());
        }
    }

    public Outcome decide(Decision decision) {
        try {
            return transaction.execute(status -> decided(decision));
        } catch (DuplicateKeyException e) {
            return Outcome.refused(List.of(awaited()));
        }
    }

    private Outcome decided(Decision decision) {
        Instant now = clock.instant();
        Checked checked = decision.request().check(duties, now);
        List<Fault> faults = new ArrayList<>(checked.faults());
        String reason = Asked.clause(Asked.text("reason", decision.reason(), Asked.NOTE, true, faults));
        String by = Asked.text("by", decision.by(), Asked.NAME, true, faults);
        String requestedBy = Asked.text("requestedBy", decision.requestedBy(), Asked.TITLE, false, faults);
        Optional<CitedCases.Cited> asked =
                CitedCases.isNumber(requestedBy) ? cases.find(requestedBy) : Optional.empty();
        if (CitedCases.isNumber(requestedBy) && asked.isEmpty()) {
            faults.add(new Fault("requestedBy", Code.UNKNOWN, "there is no such case"));
        }
        checked.duty()
                .filter(duty -> decision.request().grant()
                        && duty.concession().isEmpty()
                        && concessions.has(duty.unit().id(), duty.obligation().code(), duty.period()))
                .ifPresent(duty -> faults.add(awaited()));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        Duty duty = checked.duty().orElseThrow();
        String cited = asked.map(CitedCases.Cited::words).orElse(Asked.clause(requestedBy));
        LetterDraft letter = writer.write(
                new ExtensionWriter.Reply(duty, decision.request().grant(), checked.until(), cited, reason),
                now.atZone(VietnamTime.ZONE).toLocalDate());
        OptionalLong about = asked.map(one -> OptionalLong.of(one.id())).orElse(OptionalLong.empty());
        List<Delivery> deliveries = LetterRegister.noticed(letter, List.of());
        String draft = drafts.keep(letter, deliveries, about, Optional.empty(), by, now);
        if (decision.request().grant()) {
            Concession.Extension extension = checked.until()
                    .orElseThrow()
                    .extension(
                            duty.unit().id(),
                            duty.obligation().code(),
                            duty.period(),
                            new Concession.Grant(
                                    "", now.atZone(VietnamTime.ZONE).toLocalDate()));
            concessions.enter(extension, draft, requestedBy, reason);
        }
        Optional<String> issued =
                drafts.needsApproval(letter.kind()) ? Optional.empty() : Optional.of(approval.issue(draft, by));
        return new Outcome(List.of(), Optional.of(draft), issued);
    }

    private static Fault awaited() {
        return new Fault("unit", Code.AWAITED, "an extension for the duty waits for approval");
    }
}
