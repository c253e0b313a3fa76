package vn.vanthu.intake.adapter.embedded;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The in-process servers; they listen on the loopback address only. */
@Validated
@ConfigurationProperties("vanthu.embedded")
public record EmbeddedSettings(
        @DefaultValue("true") boolean enabled,
        @Min(1) @Max(65535) @DefaultValue("3025") int smtpPort,
        @Min(1) @Max(65535) @DefaultValue("3143") int imapPort,
        @Min(1) @Max(65535) @DefaultValue("2222") int sftpPort) {

    static final String LOOPBACK = "127.0.0.1";
}
