package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.DraftWords;
import vn.vanthu.correspondence.ExtensionWriter;
import vn.vanthu.correspondence.ForwardingWriter;
import vn.vanthu.correspondence.LetterRenderer;
import vn.vanthu.correspondence.LetterWriter;
import vn.vanthu.dispatch.adapter.draft.ApprovalDesk;
import vn.vanthu.dispatch.adapter.draft.ConcessionRegister;
import vn.vanthu.dispatch.adapter.draft.DraftRegister;
import vn.vanthu.dispatch.adapter.draft.LetterSettings;
import vn.vanthu.extraction.adapter.ocr.ScanReader;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.registration.Originals;

/** What clerks decide on: drafts, extensions, papers that are passed on. */
@Configuration
class DecisionConfiguration {

    @Bean
    DraftRows draftRows(JdbcClient jdbc, ObjectMapper json, Duties duties) {
        return new DraftRows(jdbc, json, duties);
    }

    @Bean
    DraftPreview draftPreview(
            DraftRegister drafts, LetterRenderer renderer, DraftWords words, LetterWriter writer, Clock clock) {
        return new DraftPreview(drafts, renderer, words, writer::answerBy, clock);
    }

    @Bean
    EditedFile editedFile(ScanReader readers, DraftWords words, LetterSettings settings) {
        return new EditedFile(
                readers, words, Math.toIntExact(settings.maxWords().toBytes()));
    }

    @Bean
    CitedCases citedCases(JdbcClient jdbc, ObjectMapper json, UnitRegistry units) {
        return new CitedCases(jdbc, json, units);
    }

    @Bean
    ExtensionDesk extensionDesk(
            TransactionTemplate transaction,
            Duties duties,
            CitedCases cases,
            Agency agency,
            DraftRegister drafts,
            ConcessionRegister concessions,
            ApprovalDesk approval,
            Clock clock) {
        ExtensionWriter writer = new ExtensionWriter(agency, duties.regimes());
        return new ExtensionDesk(transaction, duties, cases, writer, drafts, concessions, approval, clock);
    }

    @Bean
    ForwardRegister forwardRegister(JdbcClient jdbc) {
        return new ForwardRegister(jdbc);
    }

    @Bean
    ForwardDesk forwardDesk(
            TransactionTemplate transaction,
            CitedCases cases,
            UnitRegistry units,
            JdbcClient jdbc,
            Originals originals,
            Agency agency,
            DraftRegister drafts,
            ForwardRegister register,
            ApprovalDesk approval,
            LetterSettings settings,
            Clock clock) {
        return new ForwardDesk(
                transaction,
                cases,
                new ForwardAddress(units, agency.mail()),
                new PassedFiles(jdbc, originals, settings.maxEnclosed().toBytes()),
                new ForwardingWriter(agency),
                drafts,
                register,
                approval,
                clock);
    }
}
