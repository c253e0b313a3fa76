package vn.vanthu.reminder.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.AnswerPeriod;
import vn.vanthu.correspondence.adapter.AgencySettings;
import vn.vanthu.dispatch.adapter.LetterRegister;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.forms.BlankForms;
import vn.vanthu.obligation.Duties;
import vn.vanthu.reminder.Enclosures;
import vn.vanthu.reminder.Ladder;
import vn.vanthu.reminder.NoticeWriter;

@Configuration
class ReminderConfiguration {

    @Bean
    Beginning beginning(JdbcClient jdbc, Clock clock, ReminderSettings settings) {
        return new Beginning(jdbc, clock, settings.firstDay());
    }

    @Bean
    Ladder ladder(ReminderSettings settings, Duties duties) {
        return new Ladder(settings.ladder(), duties.calendar(), duties.units());
    }

    @Bean
    LadderRegister ladderRegister(JdbcClient jdbc, ObjectMapper json) {
        return new LadderRegister(jdbc, json);
    }

    @Bean
    JdbcOpenDuties openDuties(JdbcClient jdbc, Duties duties, Ladder ladder, Beginning beginning) {
        return new JdbcOpenDuties(jdbc, duties, ladder, beginning);
    }

    @Bean
    LadderClearance ladderClearance(Ladder ladder, JdbcOpenDuties open, LadderRegister steps) {
        return new LadderClearance(ladder, open, steps);
    }

    @Bean
    LadderDrafts ladderDrafts(LadderClearance clearance, LadderRegister steps) {
        return new LadderDrafts(clearance, steps);
    }

    @Bean
    CalendarGaps ladderHealth() {
        return new CalendarGaps();
    }

    @Bean
    JdbcReminderDesk reminderDesk(
            TransactionTemplate transaction,
            Ladder ladder,
            JdbcOpenDuties open,
            LadderRegister steps,
            Beginning beginning,
            Duties duties,
            Agency agency,
            AgencySettings settings,
            Enclosures enclosures,
            LetterRegister letters,
            DraftRegister drafts,
            CalendarGaps gaps,
            Clock clock) {
        AnswerPeriod answers = new AnswerPeriod(duties.calendar(), settings.answerWithinDays());
        return new JdbcReminderDesk(
                transaction,
                ladder,
                open,
                steps,
                beginning,
                new NoticeWriter(agency, answers, duties.regimes()),
                enclosures,
                letters,
                drafts,
                gaps,
                clock);
    }

    @Bean
    Enclosures enclosures(BlankForms forms) {
        return new FormEnclosures(forms);
    }

    /** What the service does while it starts comes first; the ladder's letters are numbered after it. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> ladderBegins(JdbcReminderDesk desk) {
        return event -> desk.begin();
    }
}
