package vn.vanthu.consolidation.adapter;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.consolidation.Amendment;
import vn.vanthu.consolidation.Awaited;
import vn.vanthu.consolidation.Changes;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Dossier;
import vn.vanthu.consolidation.Edition;
import vn.vanthu.consolidation.FigureFacts;
import vn.vanthu.consolidation.InputDigest;
import vn.vanthu.consolidation.ReportForms;
import vn.vanthu.consolidation.ReportForms.Format;
import vn.vanthu.consolidation.ReturnShelf;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.consolidation.adapter.Drawing.Act;
import vn.vanthu.consolidation.adapter.Drawing.State;
import vn.vanthu.intake.Content;
import vn.vanthu.ledger.Standing;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.Originals;

/**
 * Bàn tổng hợp: draws up consolidated reports, has them approved and issued. The same inputs are never drawn up twice, and
 * what is issued is what was approved, to the figure.
 */
public class ConsolidationDesk {

    private static final int TRIES = 5;

    private final TransactionTemplate transaction;
    private final ReturnShelf shelf;
    private final LatestInput latest;
    private final Function<Dossier, ConsolidatedReport> consolidator;
    private final ReportForms forms;
    private final ConsolidationBook book;
    private final PeriodClosings closings;
    private final ReportIssue issue;
    private final Originals originals;
    private final Clock clock;

    public ConsolidationDesk(
            TransactionTemplate transaction,
            ReturnShelf shelf,
            LatestInput latest,
            Function<Dossier, ConsolidatedReport> consolidator,
            ReportForms forms,
            ConsolidationBook book,
            PeriodClosings closings,
            ReportIssue issue,
            Originals originals,
            Clock clock) {
        this.transaction = transaction;
        this.shelf = shelf;
        this.latest = latest;
        this.consolidator = consolidator;
        this.forms = forms;
        this.book = book;
        this.closings = closings;
        this.issue = issue;
        this.originals = originals;
        this.clock = clock;
    }

    public enum Result {
        DONE,
        /** What it would be drawn from is what the latest was drawn from. */
        UNCHANGED,
        /** No regime has such a duty for the period, or nobody owes it. */
        NO_SUCH_DUTY,
        /** The period is closed. */
        CLOSED,
        /** There is no report yet. */
        NOT_DRAWN,
        /** The latest report is not in the state for it, or is not the one that the clerk looked at. */
        NOT_IN_STATE,
        /** What was approved cannot be drawn from the register any more; it is to be drawn up anew. */
        OVERTAKEN
    }

    /** @param drawing the report that it is about, where there is one */
    public record Outcome(Result result, Optional<Drawing> drawing) {

        static Outcome of(Result result) {
            return new Outcome(result, Optional.empty());
        }
    }

    /** A draft of what the register holds now. Where several draw at once, each of them finds what the others drew. */
    public Outcome draw(ObligationCode obligation, ReportingPeriod period, String by) {
        for (int left = TRIES; ; left--) {
            try {
                return drawOnce(obligation, period, by);
            } catch (DuplicateKeyException | ConcurrencyFailureException overtaken) {
                if (left == 1) {
                    throw overtaken;
                }
            }
        }
    }

    private Outcome drawOnce(ObligationCode obligation, ReportingPeriod period, String by) {
        if (closings.inForce(obligation, period).isPresent()) {
            return Outcome.of(Result.CLOSED);
        }
        Instant now = clock.instant();
        Optional<Dossier> dossier = shelf.dossier(obligation, period, latest.of(obligation, period, now));
        if (dossier.isEmpty()) {
            return Outcome.of(Result.NO_SUCH_DUTY);
        }
        List<Drawing> before = book.of(obligation, period);
        String inputs = InputDigest.of(dossier.get());
        Optional<Drawing> same =
                before.stream().findFirst().filter(last -> last.inputs().equals(inputs));
        return same.isPresent()
                ? new Outcome(Result.UNCHANGED, same)
                : draw(dossier.get(), inputs, before, new Act(by, now));
    }

    private Outcome draw(Dossier dossier, String inputs, List<Drawing> before, Act act) {
        ConsolidatedReport report = consolidator.apply(dossier);
        FigureFacts facts = FigureFacts.of(report);
        Optional<Drawing> issued =
                before.stream().filter(one -> one.state() == State.ISSUED).findFirst();
        Optional<Drawing> compared = issued.or(() -> before.stream().findFirst());
        Changes changes = compared.map(one -> Changes.between(kept(one), facts)).orElse(Changes.NONE);
        int version = issued.map(Drawing::version).orElse(0) + 1;
        Edition head = new Edition(
                "",
                Optional.empty(),
                version,
                version == 1 ? Changes.NONE : changes,
                issued.flatMap(Drawing::asReplaced));
        WholeReport whole = WholeReport.of(report, head);
        Map<Format, String> files = store(forms.write(whole));
        Content figures = Content.of(FactsFile.write(facts));
        originals.store(figures);
        List<Standing> lacking = Awaited.of(
                dossier.now().units().stream().map(UnitReturn::standing).toList());
        Drawing drawing = new Drawing(
                UUID.randomUUID().toString(),
                dossier.now().obligation().code(),
                dossier.now().period(),
                version,
                before.isEmpty() ? 1 : before.get(0).drawing() + 1,
                State.DRAFT,
                lacking.isEmpty(),
                inputs,
                dossier.asOf(),
                act,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                files,
                figures.sha256(),
                ReportRemarks.questions(whole.questions()).toString(),
                ReportRemarks.lacking(lacking).toString(),
                ReportRemarks.changes(changes).toString());
        transaction.executeWithoutResult(status -> book.enter(drawing, compared.map(Drawing::id)));
        return new Outcome(Result.DONE, Optional.of(drawing));
    }

    private Map<Format, String> store(Map<Format, byte[]> written) {
        Map<Format, String> files = new EnumMap<>(Format.class);
        written.forEach((format, bytes) -> {
            Content content = Content.of(bytes);
            originals.store(content);
            files.put(format, content.sha256());
        });
        return files;
    }

    private FigureFacts kept(Drawing drawing) {
        return FactsFile.read(originals.load(drawing.figures()).bytes());
    }

    /** @param drawing the one that the clerk looked at; empty for the latest */
    public Outcome approve(ObligationCode obligation, ReportingPeriod period, Optional<Integer> drawing, String by) {
        return transaction.execute(status -> book.latest(obligation, period)
                .map(found -> book.lock(found.id()))
                .map(found -> {
                    if (found.state() != State.DRAFT
                            || drawing.filter(seen -> seen != found.drawing()).isPresent()) {
                        return new Outcome(Result.NOT_IN_STATE, Optional.of(found));
                    }
                    book.approved(found.id(), by, clock.instant());
                    return new Outcome(Result.DONE, Optional.of(book.lock(found.id())));
                })
                .orElseGet(() -> Outcome.of(Result.NOT_DRAWN)));
    }

    /** Gives the approved report its number, signs it and puts it in the outbox. Doing so twice issues it once. */
    public Outcome issue(ObligationCode obligation, ReportingPeriod period, String by) {
        Optional<Drawing> approved = book.latest(obligation, period);
        if (approved.isEmpty() || approved.get().state() != State.APPROVED) {
            return new Outcome(approved.isEmpty() ? Result.NOT_DRAWN : Result.NOT_IN_STATE, approved);
        }
        Drawing drawing = approved.get();
        Optional<ConsolidatedReport> report = shelf.dossier(obligation, period, drawing.asOf())
                .filter(dossier -> InputDigest.of(dossier).equals(drawing.inputs()))
                .map(consolidator);
        return report.map(found -> issue(found, drawing, by)).orElseGet(() -> new Outcome(Result.OVERTAKEN, approved));
    }

    private Outcome issue(ConsolidatedReport report, Drawing drawing, String by) {
        return transaction.execute(status -> {
            Drawing locked = book.lock(drawing.id());
            if (locked.state() != State.APPROVED) {
                return new Outcome(Result.NOT_IN_STATE, Optional.of(locked));
            }
            Instant now = clock.instant();
            Optional<Amendment.Replaced> replaced =
                    book.latestIssued(locked.obligation(), locked.period()).flatMap(Drawing::asReplaced);
            ReportIssue.Issued issued = issue.issue(report, locked, changes(report, locked), replaced, now);
            book.issued(locked.id(), issued.letterId(), issued.files(), by, now);
            return new Outcome(Result.DONE, Optional.of(book.lock(locked.id())));
        });
    }

    /** What the report itself tells of the version before. */
    private Changes changes(ConsolidatedReport report, Drawing drawing) {
        return book.latestIssued(drawing.obligation(), drawing.period())
                .map(before -> Changes.between(kept(before), FigureFacts.of(report)))
                .orElse(Changes.NONE);
    }
}
