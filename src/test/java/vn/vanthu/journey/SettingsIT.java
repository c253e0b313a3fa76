package vn.vanthu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot go well says everything that is wrong, once, in words, and ends with 1. */
class SettingsIT {

    private static final String SECRET = "mat-khau-rat-dai-0125";

    @TempDir
    Path folder;

    private ServiceProcess service;

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void everyWrongSettingIsNamedAtOnceWithWhatIsExpected() {
        service = ServiceProcess.onFreePorts(folder)
                .with("vanthu.workers", 0)
                .with("vanthu.clock", "yesterday")
                .with("vanthu.embedded.smtp-port", 99999)
                .with("vanthu.sampel", true)
                .with("vanthu.intake.max-bytes", -1)
                .with("vanthu.mail.smtp-tls", "SOMETIMES")
                .with("vanthu.ladder.enabled", "perhaps")
                .with("vanthu.ladder.from", "7h30")
                .with("vanthu.ladder.remind-before", 99)
                .with("vanthu.ladder.since", "01/3/2012")
                .with("vanthu.console.password", SECRET)
                .with("server.port", "abc");

        assertThat(refusal())
                .contains("vanthu.workers: expected 1 to 32")
                .contains("vanthu.clock: expected system, or an instant such as 2012-03-05T08:00:00+07:00")
                .contains("vanthu.embedded.smtp-port: expected 1 to 65535")
                .contains("vanthu.sampel: there is no such setting")
                .contains("vanthu.intake.max-bytes: expected 1B to 1GB")
                .contains("vanthu.mail.smtp-tls: expected one of [NONE, STARTTLS, TLS]")
                .contains("vanthu.ladder.enabled: expected true or false")
                .contains("vanthu.ladder.from: expected a time of day such as \"07:30\"")
                .contains("vanthu.ladder.remind-before: expected 1 to 30")
                .contains("vanthu.ladder.since: expected a date such as 2012-03-01")
                .contains("server.port: expected 0 to 65535");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void withRealServersEverySettingThatIsMissingIsNamed() {
        service = ServiceProcess.onFreePorts(folder)
                .with("vanthu.embedded.enabled", false)
                .with("vanthu.mail.password", SECRET);

        assertThat(refusal())
                .contains("vanthu.mail.host: expected a value")
                .contains("vanthu.mail.port: expected 1 to 65535")
                .contains("vanthu.mail.user: expected a value")
                .contains("vanthu.mail.smtp-host: expected a value")
                .contains("vanthu.mail.smtp-port: expected 1 to 65535")
                .contains("vanthu.sftp.host: expected a value")
                .contains("vanthu.sftp.private-key: expected a value")
                .contains("vanthu.sftp.known-hosts: expected a value")
                .doesNotContain("vanthu.mail.password");
    }

    @Test
    void everyFaultOfTheDepartmentsOwnFilesIsNamedAtOnce() throws Exception {
        Path config = folder.resolve("config");
        Files.createDirectories(config.resolve("regimes"));
        Files.createDirectories(config.resolve("units"));
        Files.writeString(
                config.resolve("regimes/che-do-moi.yaml"),
                "name: Chế độ mới\nperiods: {from: \"20x2\", to: \"2040\"}\nhan: 8\n");
        Files.writeString(config.resolve("units/phong.csv"), "id,name\nphong-a,Phòng A\n");
        service = ServiceProcess.onFreePorts(folder);

        assertThat(refusal())
                .contains("regimes/che-do-moi.yaml, periods.from: not a reporting period: \"20x2\"")
                .contains("regimes/che-do-moi.yaml, han: unknown key")
                .contains("regimes/che-do-moi.yaml, outlines: is missing")
                .contains("units/phong.csv, line 1: missing column \"email\"")
                .doesNotContain("Error creating bean");
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        service = ServiceProcess.onFreePorts(folder);
        InetAddress loopback = InetAddress.getByName(ServiceProcess.LOOPBACK);
        try (ServerSocket http = new ServerSocket(service.port("server.port"), 1, loopback);
                ServerSocket imap = new ServerSocket(service.port("vanthu.embedded.imap-port"), 1, loopback)) {
            service.with("vanthu.embedded.sftp-port", service.port("vanthu.embedded.smtp-port"));

            assertThat(refusal())
                    .contains("server.port: expected a free port, " + http.getLocalPort() + " is in use")
                    .contains("vanthu.embedded.imap-port: expected a free port, " + imap.getLocalPort() + " is in use")
                    .contains("vanthu.embedded.sftp-port: expected a port of its own");
        }
    }

    @Test
    void productionRefusesEveryDefaultThatIsNotSafe() {
        service = ServiceProcess.onFreePorts(folder).with("spring.profiles.active", "production");

        assertThat(refusal())
                .contains("vanthu.embedded.enabled: expected false in production")
                .contains("vanthu.console.password: expected a password")
                .contains("spring.datasource.password: expected a password in production");
    }

    private String refusal() {
        service.start();
        assertThat(service.awaitExit()).isEqualTo(1);
        assertThat(service.printed())
                .doesNotContain("\tat ")
                .doesNotContain("Exception")
                .doesNotContain(SECRET);
        return service.printed();
    }
}
