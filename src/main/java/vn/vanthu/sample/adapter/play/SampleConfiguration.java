package vn.vanthu.sample.adapter.play;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.intake.adapter.embedded.EmbeddedSettings;
import vn.vanthu.intake.adapter.mail.MailSettings;
import vn.vanthu.obligation.Duties;
import vn.vanthu.operations.SteppedTime;
import vn.vanthu.operations.adapter.ClockFile;
import vn.vanthu.operations.adapter.ServiceSettings;
import vn.vanthu.operations.adapter.console.CaseBook;

/** The sample needs the embedded servers: it logs in as the units. */
@Configuration
@ConditionalOnProperty(
        name = {"vanthu.sample", "vanthu.embedded.enabled"},
        havingValue = "true",
        matchIfMissing = true)
class SampleConfiguration {

    private static final String LOOPBACK = "127.0.0.1";

    @Bean
    SampleRunner sampleRunner(
            JdbcClient jdbc,
            Duties duties,
            SteppedTime time,
            ClockFile clockFile,
            CaseBook cases,
            MailSettings mail,
            EmbeddedSettings servers,
            ServiceSettings settings,
            Environment environment) {
        String console = "http://localhost:" + environment.getProperty("server.port", "8080");
        Doors doors = new Doors(
                new Mailer(LOOPBACK, servers.smtpPort(), mail.address(), time.clock()),
                new Putter(LOOPBACK, servers.sftpPort()),
                new Caller("http://" + LOOPBACK + ":" + environment.getProperty("server.port", "8080")
                        + "/soap/e-office"));
        ResultTable table = new ResultTable(
                cases,
                settings.dataDir().resolve("outgoing"),
                console,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        return new SampleRunner(jdbc, duties, time, clockFile, doors, table);
    }
}
