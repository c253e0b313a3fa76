package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.consolidation.adapter.ConsolidationBook;
import vn.vanthu.consolidation.adapter.OwnParts;
import vn.vanthu.consolidation.adapter.PeriodClosings;
import vn.vanthu.consolidation.adapter.SuperiorSettings;
import vn.vanthu.intake.StatusDesk;
import vn.vanthu.ledger.adapter.JdbcLedger;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.registration.Originals;

@Configuration
class ConsoleConfiguration {

    @Bean
    CaseBook caseBook(JdbcClient jdbc, ObjectMapper json, Duties duties) {
        return new CaseBook(jdbc, json, duties);
    }

    @Bean
    LetterArchive letterArchive(JdbcClient jdbc, Originals originals, ObjectMapper json, Duties duties) {
        return new LetterArchive(jdbc, originals, json, duties);
    }

    @Bean
    StatusMatrix statusMatrix(JdbcClient jdbc, Duties duties, Clock clock) {
        return new StatusMatrix(JdbcLedger.of(jdbc, duties), duties, clock);
    }

    @Bean
    StatusDesk statusDesk(
            CaseBook cases, LetterArchive letters, StatusMatrix matrix, UnitRegistry units, IssuedReports reports) {
        return new RegisterStatusDesk(cases, letters, matrix, units, reports);
    }

    @Bean
    IssuedReports issuedReports(
            ConsolidationBook book,
            Originals originals,
            Duties duties,
            SuperiorSettings superior,
            @Value("${vanthu.embedded.enabled:true}") boolean embedded) {
        return new IssuedReports(book, originals, duties.regimes(), account -> superior.mayRead(account, embedded));
    }

    @Bean
    Balance balance(JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        Balance balance = new Balance(jdbc, clock);
        Gauge.builder("vanthu.registers.unbalanced", balance, it -> it.now().balanced() ? 0 : 1)
                .description("1 when received is not answered + waiting + held + failed + closed")
                .register(meters);
        Gauge.builder(
                        "vanthu.failed",
                        balance,
                        it -> it.now().failed() + it.now().unsendable())
                .description("submissions and letters in the failed tray")
                .register(meters);
        return balance;
    }

    @Bean
    HeldCases heldCases(JdbcClient jdbc, TransactionTemplate transaction, Duties duties, Clock clock) {
        return new HeldCases(jdbc, transaction, duties, clock);
    }

    @Bean
    PeriodBook periodBook(JdbcClient jdbc, Duties duties, Clock clock) {
        return new PeriodBook(jdbc, duties.regimes(), clock);
    }

    @Bean
    ConsolidationView consolidationView(
            JdbcClient jdbc,
            ConsolidationBook book,
            PeriodClosings closings,
            OwnParts own,
            Duties duties,
            ObjectMapper json) {
        return new ConsolidationView(jdbc, book, closings, own, duties, json);
    }

    @Bean
    HealthIndicator registersHealth(Balance balance) {
        return new RegistersHealth(balance);
    }
}
