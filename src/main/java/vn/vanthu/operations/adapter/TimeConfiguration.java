package vn.vanthu.operations.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.operations.ServiceTime;
import vn.vanthu.operations.SteppedTime;

@Configuration
class TimeConfiguration {

    @Bean
    ClockFile clockFile(ServiceSettings settings) {
        return new ClockFile(settings.dataDir());
    }

    @Bean
    SteppedTime serviceTime(ServiceSettings settings, ClockFile file, JdbcClient jdbc) {
        return file.open(Clock.systemUTC(), settings.clock().start(), lastEntry(jdbc));
    }

    @Bean
    Clock clock(ServiceTime time) {
        return time.clock();
    }

    private static Optional<Instant> lastEntry(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                select max(entered) from (select max(registered_at) as entered from submission
                    union all select max(made_at) from letter) entries""")
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }
}
