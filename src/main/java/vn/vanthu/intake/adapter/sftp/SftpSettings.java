package vn.vanthu.intake.adapter.sftp;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The SFTP server that units put reports on; below the service account's root each unit has {@code <unit id>/submit/} and
 * {@code <unit id>/replies/}.
 *
 * @param user the service account
 * @param privateKey file with its key in OpenSSH or PEM form
 * @param knownHosts file with the server's host key; no other server is talked to
 * @param fileQuiet how long a file must not have changed to count as complete
 * @param folderQuiet the same for a folder, which is one submission
 */
@Validated
@ConfigurationProperties("vanthu.sftp")
public record SftpSettings(
        @NotBlank String host,
        @Min(1) @Max(65535) int port,
        @NotBlank String user,
        @NotNull Path privateKey,
        @NotNull Path knownHosts,
        @NotNull @DefaultValue("3s") Duration fileQuiet,
        @NotNull @DefaultValue("5s") Duration folderQuiet) {}
