package vn.vanthu.dispatch.adapter.draft;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.correspondence.LetterWriter;
import vn.vanthu.dispatch.DraftEffect;
import vn.vanthu.dispatch.adapter.LetterRegister;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.registration.Originals;

@Configuration
class DraftConfiguration {

    @Bean
    DraftRegister draftRegister(JdbcClient jdbc, Originals originals, ObjectMapper json, LetterSettings settings) {
        return new DraftRegister(jdbc, originals, json, settings.letterPolicy());
    }

    @Bean
    ConcessionRegister concessionRegister(JdbcClient jdbc) {
        return new ConcessionRegister(jdbc);
    }

    @Bean
    ExtensionDrafts extensionDrafts(ConcessionRegister register, Duties duties) {
        return new ExtensionDrafts(register, duties);
    }

    @Bean
    CaseDrafts caseDrafts(JdbcClient jdbc, LetterRegister letters, UnitRegistry units, LetterWriter writer) {
        return new CaseDrafts(jdbc, letters, units, writer::answerBy);
    }

    @Bean
    ApprovalDesk approvalDesk(
            TransactionTemplate transaction,
            DraftRegister drafts,
            LetterRegister letters,
            List<DraftEffect> effects,
            LetterWriter writer,
            Clock clock) {
        return new ApprovalDesk(transaction, drafts, letters, effects, writer::answerBy, clock);
    }
}
