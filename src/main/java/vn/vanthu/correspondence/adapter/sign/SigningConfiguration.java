package vn.vanthu.correspondence.adapter.sign;

import java.time.Clock;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.Sealer;
import vn.vanthu.operations.adapter.ServiceSettings;

@Configuration
class SigningConfiguration {

    @Bean
    KeyCabinet signingKeys(SigningSettings settings, ServiceSettings service, Agency agency) {
        return new KeyCabinet(settings, service.dataDir().resolve("signing"), agency.name());
    }

    @Bean
    LastSealing lastSealing() {
        return new LastSealing();
    }

    @Bean
    Sealer sealer(SigningSettings settings, KeyCabinet keys, Agency agency, LastSealing last) {
        return Sealers.of(settings, keys, agency, last);
    }

    @Bean
    HealthIndicator signingHealth(SigningSettings settings, KeyCabinet keys, LastSealing last, Clock clock) {
        return new SigningHealth(settings, keys, last, clock);
    }
}
