package vn.vanthu.extraction.adapter.process;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanthu.extraction.adapter.process.WorkerLost.Cause;

@Configuration
class ReadingConfiguration {

    @Bean
    ReadingRecord readingRecord() {
        return new ReadingRecord();
    }

    @Bean
    HealthIndicator readingHealth(ProcessReader reader, ReadingRecord record) {
        return new ReadingHealth(reader, record);
    }

    @Bean
    MeterBinder readingMeters(ReadingRecord record) {
        return registry -> {
            for (Cause cause : Cause.values()) {
                FunctionCounter.builder("vanthu.reading.lost", record, counted -> counted.losses(cause))
                        .tag("cause", cause.name().toLowerCase(Locale.ROOT))
                        .description("processes that ended before they had read a file")
                        .register(registry);
            }
        };
    }
}
