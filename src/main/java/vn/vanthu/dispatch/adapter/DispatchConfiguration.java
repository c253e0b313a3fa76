package vn.vanthu.dispatch.adapter;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.assessment.PriorCases;
import vn.vanthu.assessment.adapter.AssessmentJson;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.LetterRenderer;
import vn.vanthu.correspondence.LetterWriter;
import vn.vanthu.correspondence.Sealer;
import vn.vanthu.dispatch.Clearance;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.forms.LastReports;
import vn.vanthu.operations.adapter.ServiceSettings;
import vn.vanthu.registration.Originals;
import vn.vanthu.registration.RetryPolicy;
import vn.vanthu.registration.adapter.NumberRegister;

@Configuration
class DispatchConfiguration {

    @Bean
    PriorCases priorCases(JdbcClient jdbc) {
        return new JdbcPriorCases(jdbc);
    }

    @Bean
    AnswerBook answerBook(JdbcClient jdbc) {
        return new AnswerBook(jdbc);
    }

    @Bean
    LastReports lastReports(JdbcClient jdbc) {
        return new JdbcLastReports(jdbc);
    }

    @Bean
    LetterRegister letterRegister(
            JdbcClient jdbc,
            NumberRegister numbers,
            LetterRenderer renderer,
            Sealer sealer,
            Originals originals,
            Agency agency) {
        String domain = agency.mail().substring(agency.mail().indexOf('@') + 1);
        return new LetterRegister(jdbc, numbers, renderer, sealer, originals, domain);
    }

    @Bean
    JdbcAnswerDesk answerDesk(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            LetterWriter writer,
            LetterRegister letters,
            DraftRegister drafts,
            AnswerBook answers,
            ObjectMapper json,
            Clock clock) {
        return new JdbcAnswerDesk(
                jdbc, transaction, writer, letters, drafts, answers, new AssessmentJson(json), json, clock);
    }

    @Bean
    OutgoingFolder outgoingFolder(ServiceSettings settings) {
        return new OutgoingFolder(settings.dataDir().resolve("outgoing"));
    }

    @Bean(initMethod = "release")
    JdbcOutbox outbox(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Originals originals,
            OutgoingFolder folder,
            Clock clock,
            ServiceSettings settings,
            Clearance clearance) {
        return new JdbcOutbox(
                jdbc, transaction, originals, folder, RetryPolicy.OUTSIDE, clock, settings.instance(), clearance);
    }
}
