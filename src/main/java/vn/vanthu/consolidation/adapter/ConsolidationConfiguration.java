package vn.vanthu.consolidation.adapter;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.consolidation.Consolidator;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.LetterRenderer;
import vn.vanthu.dispatch.adapter.LetterRegister;
import vn.vanthu.obligation.Duties;
import vn.vanthu.registration.Originals;

@Configuration
class ConsolidationConfiguration {

    @Bean
    JdbcReturnShelf returnShelf(DataSource database, Duties duties) {
        return new JdbcReturnShelf(database, duties);
    }

    @Bean
    LatestInput latestInput(JdbcClient jdbc, Duties duties) {
        return new LatestInput(jdbc, duties);
    }

    @Bean
    OwnParts ownParts(JdbcClient jdbc) {
        return new OwnParts(jdbc);
    }

    @Bean
    PeriodClosings periodClosings(JdbcClient jdbc) {
        return new PeriodClosings(jdbc);
    }

    @Bean
    ConsolidationBook consolidationBook(JdbcClient jdbc) {
        return new ConsolidationBook(jdbc);
    }

    @Bean
    WrittenForms reportForms(LetterRenderer renderer, Agency agency, SuperiorSettings superior, Duties duties) {
        return new WrittenForms(renderer, agency, superior, duties.regimes());
    }

    @Bean
    ConsolidationDesk consolidationDesk(
            TransactionTemplate transaction,
            JdbcReturnShelf shelf,
            LatestInput latest,
            WrittenForms forms,
            ConsolidationBook book,
            PeriodClosings closings,
            LetterRegister letters,
            JdbcClient jdbc,
            Agency agency,
            SuperiorSettings superior,
            Originals originals,
            Clock clock) {
        return new ConsolidationDesk(
                transaction,
                shelf,
                latest,
                Consolidator::of,
                forms,
                book,
                closings,
                new ReportIssue(jdbc, letters, forms, originals, agency, superior),
                originals,
                clock);
    }

    @Bean
    ConsolidationWatch consolidationWatch(
            JdbcClient jdbc,
            Duties duties,
            ConsolidationDesk desk,
            ConsolidationBook book,
            PeriodClosings closings,
            SuperiorSettings superior,
            Clock clock) {
        return new ConsolidationWatch(jdbc, duties, desk, book, closings, superior.oldest(), clock);
    }
}
