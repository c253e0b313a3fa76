package vn.vanthu.dispatch.adapter.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.vanthu.intake.adapter.mail.Tls;

/**
 * The mail server that letters leave by.
 *
 * @param address whom letters are from; answers and bounces come back to it
 * @param name shown beside the address
 * @param smtpUser empty when the server asks for no login
 */
@Validated
@ConfigurationProperties("vanthu.mail")
public record SenderSettings(
        @NotBlank @Email String address,
        @DefaultValue("") String name,
        @NotBlank String smtpHost,
        @Min(1) @Max(65535) int smtpPort,
        @DefaultValue("") String smtpUser,
        @DefaultValue("") String smtpPassword,
        @NotNull @DefaultValue("TLS") Tls smtpTls) {

    /** Without the password. */
    @Override
    public String toString() {
        return "SenderSettings[" + address + ", " + smtpHost + ":" + smtpPort + ", " + smtpTls + "]";
    }
}
