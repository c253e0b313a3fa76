package vn.vanthu.intake.adapter.embedded;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * While the in-process servers are on, the settings of the mail and SFTP servers default to them. With real servers there
 * is no default, so a missing setting is a wrong one.
 */
public final class EmbeddedAddresses implements EnvironmentPostProcessor, Ordered {

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("vanthu.embedded.enabled", Boolean.class, true)) {
            environment.getPropertySources().addLast(new MapPropertySource("embedded servers", defaults()));
        }
    }

    private static Map<String, Object> defaults() {
        Map<String, Object> defaults = new TreeMap<>();
        defaults.put("vanthu.mail.host", EmbeddedSettings.LOOPBACK);
        defaults.put("vanthu.mail.port", "${vanthu.embedded.imap-port:3143}");
        defaults.put("vanthu.mail.tls", "NONE");
        defaults.put("vanthu.mail.user", "${vanthu.mail.address}");
        defaults.put("vanthu.mail.password", "${vanthu.mail.address}");
        defaults.put("vanthu.mail.smtp-host", EmbeddedSettings.LOOPBACK);
        defaults.put("vanthu.mail.smtp-port", "${vanthu.embedded.smtp-port:3025}");
        defaults.put("vanthu.mail.smtp-tls", "NONE");
        defaults.put("vanthu.sftp.host", EmbeddedSettings.LOOPBACK);
        defaults.put("vanthu.sftp.port", "${vanthu.embedded.sftp-port:2222}");
        defaults.put("vanthu.sftp.user", "vanthu");
        defaults.put("vanthu.sftp.private-key", "${vanthu.data-dir:./data}/keys/sftp-service");
        defaults.put("vanthu.sftp.known-hosts", "${vanthu.data-dir:./data}/keys/known_hosts");
        return defaults;
    }
}
