package vn.vanthu.dispatch.adapter.mail;

import jakarta.mail.PasswordAuthentication;
import java.util.Properties;
import org.apache.camel.component.mail.MailAuthenticator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code routes/send-email.yaml} names: the login and the connection of the mail server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SenderSettings.class)
class SenderConfiguration {

    @Bean
    MailAuthenticator senderLogin(SenderSettings settings) {
        boolean anonymous = settings.smtpUser().isEmpty();
        return new MailAuthenticator() {
            @Override
            public PasswordAuthentication getPasswordAuthentication() {
                return anonymous
                        ? new PasswordAuthentication(null, null)
                        : new PasswordAuthentication(settings.smtpUser(), settings.smtpPassword());
            }
        };
    }

    @Bean
    Properties senderConnection(SenderSettings settings) {
        return settings.smtpTls().properties("smtp");
    }
}
