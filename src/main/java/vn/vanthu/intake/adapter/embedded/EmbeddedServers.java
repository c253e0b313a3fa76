package vn.vanthu.intake.adapter.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanthu.intake.UnitAccounts;
import vn.vanthu.intake.UnitAccounts.Account;
import vn.vanthu.intake.UnitPasswords;
import vn.vanthu.intake.adapter.mail.MailSettings;
import vn.vanthu.intake.adapter.sftp.SftpSettings;

/** Everything a service needs around it, in the same process, for a first day and for tests. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "vanthu.embedded.enabled", havingValue = "true", matchIfMissing = true)
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedServers {

    /** A unit's password is its id. */
    @Bean
    UnitPasswords unitPasswords(UnitAccounts units) {
        return (unitId, password) -> password.equals(unitId)
                && units.all().stream().anyMatch(unit -> unit.unitId().equals(unitId));
    }

    @Bean
    MailServer mailServer(EmbeddedSettings settings, MailSettings mail, UnitAccounts units) {
        List<String> addresses = Stream.concat(
                        Stream.of(mail.address()), units.all().stream().map(Account::email))
                .filter(address -> !address.isBlank())
                .toList();
        return new MailServer(settings, addresses);
    }

    @Bean
    SftpServer sftpServer(
            EmbeddedSettings settings,
            SftpSettings sftp,
            UnitAccounts units,
            UnitPasswords passwords,
            @Value("${vanthu.data-dir:./data}") Path dataDir) {
        SftpServer.Place place = new SftpServer.Place(
                settings.sftpPort(),
                dataDir.resolve("sftp"),
                dataDir.resolve("keys/sftp-host"),
                sftp.user(),
                sftp.privateKey(),
                sftp.knownHosts());
        return new SftpServer(place, units.all().stream().map(Account::unitId).toList(), passwords);
    }
}
