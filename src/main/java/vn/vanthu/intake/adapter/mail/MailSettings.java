package vn.vanthu.intake.adapter.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The mailbox that reports are sent to.
 *
 * @param address the service's own mail address
 * @param host and port of the IMAP server
 * @param tls whether the connection is encrypted from the start (TLS), after STARTTLS, or not at all
 * @param authservId how the department's own mail server names itself in Authentication-Results; empty if none is set
 * @param trustFrom without an authserv-id, whether a From header is believed
 */
@Validated
@ConfigurationProperties("vanthu.mail")
public record MailSettings(
        @NotBlank @Email String address,
        @NotBlank String host,
        @Min(1) @Max(65535) int port,
        @NotBlank String user,
        @NotBlank String password,
        @NotNull @DefaultValue("TLS") Tls tls,
        @DefaultValue("") String authservId,
        @DefaultValue("false") boolean trustFrom) {

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[" + address + ", " + host + ":" + port + ", " + tls + "]";
    }
}
