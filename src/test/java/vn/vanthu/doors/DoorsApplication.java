package vn.vanthu.doors;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import vn.vanthu.intake.UnitAccounts;
import vn.vanthu.operations.ServiceTime;
import vn.vanthu.operations.adapter.FailureLog;
import vn.vanthu.operations.adapter.QuietExceptionHandler;

/** The doors with their servers, and nothing behind them. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ComponentScan({
    "vn.vanthu.intake.adapter.mail",
    "vn.vanthu.intake.adapter.sftp",
    "vn.vanthu.intake.adapter.soap",
    "vn.vanthu.dispatch.adapter.mail",
    "vn.vanthu.dispatch.adapter.sftp",
    "vn.vanthu.intake.adapter.embedded"
})
@Import({QuietExceptionHandler.class, FailureLog.class})
class DoorsApplication {

    static final String UNIT = "huyen-lak";
    static final String OTHER_UNIT = "so-tu-phap";
    static final String EMAIL = "vanthu@lak.daklak.example";

    @Bean
    ServiceTime serviceTime() {
        return ServiceTime.same(Clock.systemUTC());
    }

    @Bean
    FakeRegistrar registrar() {
        return new FakeRegistrar();
    }

    @Bean
    FakeDesk statusDesk() {
        return new FakeDesk();
    }

    @Bean
    UnitAccounts unitAccounts() {
        return () -> List.of(
                new UnitAccounts.Account(UNIT, EMAIL),
                new UnitAccounts.Account(OTHER_UNIT, "vanthu@stp.daklak.example"));
    }
}
