package vn.vanthu.registration.adapter;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.operations.adapter.ServiceSettings;
import vn.vanthu.registration.Originals;
import vn.vanthu.registration.RetryPolicy;

@Configuration
class RegistrationConfiguration {

    @Bean
    Originals originals(ServiceSettings settings) {
        return new FileOriginals(settings.dataDir().resolve("originals"));
    }

    @Bean
    NumberRegister numberRegister(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new NumberRegister(jdbc, transactions);
    }

    @Bean
    RetryPolicy retryPolicy() {
        return RetryPolicy.STANDARD;
    }

    @Bean
    JdbcRegistrar registrar(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Originals originals,
            NumberRegister numbers,
            Clock clock) {
        return new JdbcRegistrar(jdbc, transaction, originals, numbers, clock);
    }

    @Bean(initMethod = "release")
    JdbcInbox inbox(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Originals originals,
            RetryPolicy retries,
            Clock clock,
            ServiceSettings settings) {
        return new JdbcInbox(jdbc, transaction, originals, retries, clock, settings.instance());
    }
}
