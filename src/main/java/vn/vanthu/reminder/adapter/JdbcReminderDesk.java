package vn.vanthu.reminder.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.dispatch.KeptDraft;
import vn.vanthu.dispatch.adapter.LetterRegister;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.Wording;
import vn.vanthu.intake.Attachment;
import vn.vanthu.obligation.Unit;
import vn.vanthu.reminder.Enclosures;
import vn.vanthu.reminder.Ladder;
import vn.vanthu.reminder.Notice;
import vn.vanthu.reminder.NoticeWriter;
import vn.vanthu.reminder.OpenDuties;
import vn.vanthu.reminder.Reasons;
import vn.vanthu.reminder.Round;
import vn.vanthu.reminder.SentSteps;

/**
 * Bàn nhắc, đôn đốc: writes the letters of the ladder. Each is one commit: number, letter, outbox rows, and the steps that it
 * takes, whose primary key makes each of them once, however many instances run.
 */
public class JdbcReminderDesk {

    private static final Logger log = LoggerFactory.getLogger(JdbcReminderDesk.class);

    private final TransactionTemplate transaction;
    private final Ladder ladder;
    private final OpenDuties open;
    private final LadderRegister steps;
    private final Beginning beginning;
    private final NoticeWriter writer;
    private final Enclosures enclosures;
    private final LetterRegister letters;
    private final DraftRegister drafts;
    private final CalendarGaps gaps;
    private final Clock clock;

    JdbcReminderDesk(
            TransactionTemplate transaction,
            Ladder ladder,
            OpenDuties open,
            LadderRegister steps,
            Beginning beginning,
            NoticeWriter writer,
            Enclosures enclosures,
            LetterRegister letters,
            DraftRegister drafts,
            CalendarGaps gaps,
            Clock clock) {
        this.transaction = transaction;
        this.ladder = ladder;
        this.open = open;
        this.steps = steps;
        this.beginning = beginning;
        this.writer = writer;
        this.enclosures = enclosures;
        this.letters = letters;
        this.drafts = drafts;
        this.gaps = gaps;
        this.clock = clock;
    }

    /** To be called when the whole service is up; before, nothing is written. */
    public void begin() {
        beginning.begin();
    }

    /**
     * One look at the ladder. A letter that cannot be written does not keep back the others.
     *
     * @return how many letters were written
     */
    public int pass() {
        Instant now = clock.instant();
        if (!beginning.begun() || ladder.closed(now)) {
            return 0;
        }
        LocalDate today = now.atZone(VietnamTime.ZONE).toLocalDate();
        redraw(today, now);
        Round round = ladder.due(
                now, open.between(ladder.first(today), ladder.last(today), today), steps.since(ladder.first(today)));
        gaps.found(round.unknownYears(), today);
        int written = 0;
        Optional<RuntimeException> failure = Optional.empty();
        for (Notice notice : round.notices()) {
            try {
                written += write(notice, now) ? 1 : 0;
            } catch (DuplicateKeyException e) {
                log.debug("another instance wrote to {}", notice.addressee().id());
            } catch (RuntimeException e) {
                failure = failure.or(() -> Optional.of(e));
            }
        }
        failure.ifPresent(e -> {
            throw e;
        });
        return written;
    }

    /** What waits for approval since another day is written anew, with the figures of today. */
    private void redraw(LocalDate today, Instant now) {
        transaction.executeWithoutResult(status -> {
            beginning.lock();
            steps.stale(today).stream()
                    .flatMap(id -> drafts.lock(id).stream())
                    .filter(draft -> draft.state() == KeptDraft.State.WAITING && draft.revision() == 0)
                    .forEach(draft -> drafts.withdrawn(draft.id(), Wording.of("draft.redrawn"), now));
        });
    }

    private boolean write(Notice notice, Instant now) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            beginning.lock();
            Optional<Notice> wanted = stillWanted(notice);
            wanted.ifPresent(one -> issue(one, now));
            return wanted.isPresent();
        }));
    }

    /** Looks once more, now that no other instance writes: a report registered a moment ago is respected. */
    private Optional<Notice> stillWanted(Notice notice) {
        SentSteps sent = steps.since(ladder.first(notice.day()));
        String to = notice.addressee().id();
        return sent.wroteTo(to, notice.day())
                ? Optional.empty()
                : notice.keeping(
                        item -> !sent.has(item.duty(), item.step(), to) && !open.silenced(item.duty(), notice.day()));
    }

    private void issue(Notice notice, Instant now) {
        List<Attachment> enclosed = notice.items().stream()
                .flatMap(item -> enclosures.of(item.duty()).stream())
                .distinct()
                .toList();
        LetterDraft draft = writer.write(notice, enclosed);
        List<String> copies = notice.copyTo().map(Unit::email).stream().toList();
        boolean drafted = drafts.needsApproval(draft.kind());
        String id = drafted
                ? drafts.keep(draft, LetterRegister.noticed(draft, copies), OptionalLong.empty(), Optional.empty(), now)
                : letters.issue(draft, copies, now);
        Reasons reasons = new Reasons(ladder.settings());
        for (Notice.Item item : notice.items()) {
            List<String> why = reasons.of(item, notice.addressee(), notice.day());
            if (drafted) {
                steps.enterDraft(id, item, notice.addressee().id(), why);
            } else {
                steps.enter(id, item, notice.addressee().id(), why);
            }
        }
    }
}
