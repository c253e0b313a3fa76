package vn.vanthu.intake.adapter.soap;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanthu.intake.UnitPasswords;

/** With real servers: the passwords of the file {@code vanthu.soap.passwords}; without such a file nobody gets in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "vanthu.embedded.enabled", havingValue = "false")
class PasswordConfiguration {

    @Bean
    UnitPasswords unitPasswords(@Value("${vanthu.soap.passwords:}") String file) {
        return file.isBlank() ? (unitId, password) -> false : new PasswordFile(Path.of(file));
    }
}
