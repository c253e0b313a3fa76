package vn.vanthu.intake.adapter.mail;

import jakarta.mail.PasswordAuthentication;
import java.util.Optional;
import java.util.Properties;
import org.apache.camel.component.mail.MailAuthenticator;
import org.apache.camel.component.mail.MailBinding;
import org.apache.camel.component.mail.MailUidGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanthu.intake.MailTrust;
import vn.vanthu.intake.adapter.IntakeSettings;

/** What {@code routes/receive-email.yaml} names: how the mailbox is reached and its mail taken over. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, IntakeSettings.class})
class MailConfiguration {

    private static final String FETCH_BYTES = Integer.toString(1 << 20);

    @Bean
    MailTrust mailTrust(MailSettings settings, @Value("${vanthu.embedded.enabled:true}") boolean embedded) {
        Optional<String> authservId = Optional.of(settings.authservId().strip()).filter(id -> !id.isEmpty());
        return new MailTrust(authservId, embedded || settings.trustFrom());
    }

    @Bean
    MailAuthenticator mailboxLogin(MailSettings settings) {
        return new MailAuthenticator() {
            @Override
            public PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }

    @Bean
    MailBinding opaqueMail() {
        return new OpaqueMailBinding();
    }

    /** Only names the mail within one poll, and asks the server nothing for it. */
    @Bean
    MailUidGenerator mailNumber() {
        return (endpoint, mail) -> Integer.toString(mail.getMessageNumber());
    }

    @Bean
    Properties mailboxConnection(MailSettings settings) {
        Properties properties = settings.tls().properties("imap");
        properties.setProperty("mail.imap.fetchsize", FETCH_BYTES);
        return properties;
    }
}
