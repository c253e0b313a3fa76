package vn.vanthu.reminder.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.AnswerPeriod;
import vn.vanthu.dispatch.Clearance;
import vn.vanthu.dispatch.DraftEffect;
import vn.vanthu.dispatch.adapter.LetterRegister;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.forms.BlankForms;
import vn.vanthu.obligation.Duties;
import vn.vanthu.reminder.Enclosures;
import vn.vanthu.reminder.Ladder;
import vn.vanthu.reminder.LadderSettings;
import vn.vanthu.reminder.NoticeWriter;

/** The ladder as the service puts it together, for tests that keep registers of their own. */
public final class LadderBeans {

    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duties duties;
    private final Ladder ladder;
    private final Beginning beginning;
    private final JdbcOpenDuties open;
    private final LadderRegister steps;

    public LadderBeans(
            JdbcClient jdbc, TransactionTemplate transaction, Duties duties, LadderSettings settings, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
        this.duties = duties;
        this.ladder = new Ladder(settings, duties.calendar(), duties.units());
        this.beginning = new Beginning(jdbc, clock, Optional.empty());
        this.open = new JdbcOpenDuties(jdbc, duties, ladder, beginning);
        this.steps = new LadderRegister(jdbc, new ObjectMapper());
    }

    public Clearance clearance() {
        return ladderClearance();
    }

    private LadderClearance ladderClearance() {
        return new LadderClearance(ladder, open, steps);
    }

    public DraftEffect drafts() {
        return new LadderDrafts(ladderClearance(), steps);
    }

    public JdbcReminderDesk desk(Agency agency, Enclosures enclosures, LetterRegister letters, DraftRegister drafts) {
        NoticeWriter writer = new NoticeWriter(agency, new AnswerPeriod(duties.calendar(), 5), duties.regimes());
        return new JdbcReminderDesk(
                transaction,
                ladder,
                open,
                steps,
                beginning,
                writer,
                enclosures,
                letters,
                drafts,
                new CalendarGaps(),
                clock);
    }

    public static Enclosures enclosures(BlankForms forms) {
        return new FormEnclosures(forms);
    }
}
